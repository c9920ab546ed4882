package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Codes;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.ScenarioReader;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Effort;
import wheelhouse.explore.Explorer;
import wheelhouse.sim.Model;

/**
 * Every code is a file, and every file is a test: its failing example raises that code and nothing
 * else, by reading as by playing where it is found by playing, and by searching where it takes a
 * search, and says exactly what lies in the folder {@code checks}; its corrected example is clean.
 */
class CheckCodesTest {

  private static final Onlooker PATIENT = share -> true;

  static Stream<Codes.Code> codes() {
    return CheckCodes.OWN.all().stream();
  }

  static Stream<Codes.Code> pieces() {
    return codes().filter(code -> code.where().isPresent());
  }

  @Test
  void baseScenarioIsClean() {
    assertEquals("", said(all(base())));
    assertEquals("", said(covering(base())));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void failingExampleRaisesThatCodeAndNothingElse(Codes.Code code) {
    List<Finding> findings = failing(code);
    assertEquals(
        Set.of(code.id()),
        findings.stream().map(Finding::code).collect(Collectors.toSet()),
        () -> said(findings));
    findings.forEach(finding -> assertEquals(code.severity(), finding.severity()));
    assertEquals(
        findings.size(), findings.stream().map(Finding::identity).distinct().count(), "identities");
    Golden.check(
        Golden.path("core/src/test/resources/checks/" + code.id() + ".txt"),
        said(findings) + "\n" + Messages.counts(findings, 1));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void correctedExampleIsClean(Codes.Code code) {
    String corrected = piece(code, code.corrected());
    if (!corrected.equals(base())) {
      assertEquals("", said(found(code, corrected)));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatIsShownIsForReaders(Codes.Code code) {
    for (String shown : List.of(code.shownFailing(), code.shownCorrected())) {
      assertFalse(shown.isBlank() || shown.startsWith(","), shown);
      assertTrue(shown.lines().anyMatch(line -> !line.startsWith(" ")), shown);
    }
    assertFalse(code.shownFailing().equals(code.shownCorrected()), code.id());
  }

  @Test
  void everyCheckHasItsCodeAndEveryCodeItsCheck() {
    List<String> checks = new ArrayList<>(List.of(Checks.UNFINISHED));
    Checks.READING.forEach(check -> checks.add(check.code()));
    Stream.concat(Checks.PLAYING.stream(), Checks.COVERING.stream())
        .map(Check::code)
        .sorted()
        .forEach(checks::add);
    assertEquals(codes().map(Codes.Code::id).toList(), checks, "in the order of the codes");
    assertTrue(
        Checks.READING.stream()
            .map(Check::code)
            .toList()
            .containsAll(Checks.WORDS.stream().map(Check::code).toList()));
  }

  @Test
  void noCodeIsThereTwice() {
    List<String> all = CheckCodes.all().stream().map(Codes.Code::id).toList();
    assertEquals(all, List.copyOf(new TreeSet<>(all)));
  }

  @Test
  void noMessageNamesTheMachine() throws IOException {
    for (Codes.Code code : CheckCodes.all()) {
      for (String machine : List.of("Exception", "java", "null", "Gson")) {
        assertFalse(code.explanation().contains(machine), code.id());
      }
    }
  }

  private static List<Finding> failing(Codes.Code code) {
    String as = code.as().orElse("");
    if (as.equals("crash")) {
      return Examination.by(List.of(new Crashing(), new LongTexts()), List.of(), loaded(base()))
          .reading();
    } else if (as.equals("references")) {
      return Examination.of(
              loaded(base()),
              Optional.of(new Stored("quiet-quarter.references.json", code.failing())))
          .reading();
    }
    String failing = piece(code, code.failing());
    return found(code, failing);
  }

  private static List<Finding> found(Codes.Code code, String text) {
    List<Finding> all = new ArrayList<>(isRead(code) ? reading(text) : all(text));
    if (Checks.COVERING.stream().anyMatch(check -> check.code().equals(code.id()))) {
      all.addAll(covering(text));
    }
    return all;
  }

  private static List<Finding> covering(String text) {
    Loaded loaded = loaded(text);
    Model model = Model.of(loaded.scenario().orElseThrow());
    Coverage coverage = Explorer.cover(model, Optional.empty(), Effort.QUICK);
    return Examination.of(loaded, Optional.empty()).covering(coverage);
  }

  /** A check that always fails. */
  private static final class Crashing implements Check<Written> {
    @Override
    public String code() {
      return "W812";
    }

    @Override
    public void look(Written written, Notes notes) {
      throw new IllegalStateException("on purpose");
    }
  }

  private static boolean isRead(Codes.Code code) {
    return Checks.READING.stream().anyMatch(check -> check.code().equals(code.id()));
  }

  private static List<Finding> reading(String text) {
    return Examination.of(loaded(text), Optional.empty()).reading();
  }

  private static List<Finding> all(String text) {
    Examination examination = Examination.of(loaded(text), Optional.empty());
    List<Finding> all = new ArrayList<>(examination.reading());
    all.addAll(examination.playing(PATIENT).orElseThrow());
    return all;
  }

  private static Loaded loaded(String text) {
    return ScenarioReader.read("quiet-quarter.json", text);
  }

  static String piece(Codes.Code code, String example) {
    String where = code.where().orElseThrow();
    int at = base().indexOf(where);
    assertTrue(at >= 0, () -> "not in the base scenario: " + where);
    return base().substring(0, at) + example + base().substring(at + where.length());
  }

  /** The valid scenario beside the codes. */
  static String base() {
    try (var in = CheckCodes.class.getResourceAsStream("codes/base.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String said(List<Finding> findings) {
    return findings.stream().map(Messages::pretty).collect(Collectors.joining("\n"));
  }
}
