package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.ScenarioReader;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Effort;
import wheelhouse.explore.Explorer;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.sim.Model;

/** What is written and never seen is a finding, and the shipped scenarios hold none. */
class CoverTest {

  /** As hard as the command tries, but for the random play that it compares with. */
  private static final Effort STEERED =
      new Effort(Effort.USUAL.seeds(), Effort.USUAL.attempts(), 10);

  private static final Effort LITTLE = new Effort(60, 6, 10);

  /** A line that waits for more trust and autonomy than eight days can give. */
  private static final String UNHEARD =
      "\"replies\": [ { \"pick\": \"hold\", \"trust\": \"high\", \"autonomy\": \"high\", \"line\":"
          + " \"It is on the road.\" }, { \"line\": \"Fine by me.\" } ]";

  static List<String> quick() {
    return CoverStudy.quick();
  }

  /** The longer ones are looked at by the command of {@link CoverStudy}. */
  @ParameterizedTest
  @MethodSource("quick")
  void everythingThatIsWrittenCanBeSeen(String name) throws IOException, UnreadableRun {
    Loaded loaded = CoverStudy.loaded(name);
    Coverage coverage = CoverStudy.covered(name, loaded, STEERED);
    assertEquals("", said(Examination.of(loaded, Optional.empty()).covering(coverage)));
  }

  @Test
  void whatNobodyWroteIsNoFinding() {
    Loaded loaded = loaded(CheckCodesTest.base());
    Coverage coverage = covered(loaded);
    String proved = "lost-key comes back";
    assertTrue(
        coverage.unreached().stream().anyMatch(each -> each.obligation().words().equals(proved)));
    assertFalse(
        paths(CheckCodesTest.base(), coverage).contains("incidents / lost-key"),
        "it would be back after the leave");
  }

  @Test
  void whatIsNeverSeenIsAllowedWhereTheFileSaysSo() {
    String unheard =
        CheckCodesTest.base().replace("\"replies\": [ { \"line\": \"Fine by me.\" } ]", UNHEARD);
    Coverage coverage = covered(loaded(unheard));
    assertTrue(paths(unheard, coverage).contains("team / bela / replies / 1"));
    assertFalse(
        paths(allowing(unheard, "team / bela"), coverage).contains("team / bela / replies / 1"));
    assertEquals(
        List.of("allow / 1 / code"),
        paths(allowing(unheard, "team / ana"), coverage).stream()
            .filter(path -> path.startsWith("allow"))
            .toList(),
        "a silence of nothing is a finding too");
  }

  private static List<String> paths(String text, Coverage coverage) {
    return Examination.of(loaded(text), Optional.empty()).covering(coverage).stream()
        .map(Finding::path)
        .toList();
  }

  private static String allowing(String text, String at) {
    return text.replace(
        "\"allow\": []",
        "\"allow\": [ { \"code\": \"W868\", \"at\": \"" + at + "\", \"reason\": \"so\" } ]");
  }

  private static Coverage covered(Loaded loaded) {
    return Explorer.cover(Model.of(loaded.scenario().orElseThrow()), Optional.empty(), LITTLE);
  }

  private static Loaded loaded(String text) {
    return ScenarioReader.read("quiet-quarter.json", text);
  }

  private static String said(List<Finding> findings) {
    return findings.stream().map(Messages::line).collect(Collectors.joining());
  }
}
