package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.ScenarioReader;

/** No face is the weak one: how {@code performance} may be drawn over a team. */
class WeakFacesTest {

  private static final String AMONG = "\"among\": [\"imelda\", \"dev\", \"gwen\", \"anton\"]";

  private static String usual;

  @BeforeAll
  static void read() throws IOException {
    usual = Files.readString(Golden.path("scenarios/the-usual.json"));
    assertTrue(draw(usual).contains(AMONG));
  }

  @Test
  void oneFaceIsTooFewAndThatIsOneFinding() {
    String one = likely(1).replace(AMONG, "\"among\": [\"imelda\"]");
    List<Finding> found = found(usual.replace(draw(usual), one));
    assertEquals(List.of("W833 causes / 6 / among"), names(found));
    assertEquals(
        "\"performance\" is drawn among \"imelda\" alone, and should be among at least 4",
        found.get(0).message());
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 1"})
  void ofFourOneMayHaveItAndNoMore(int draws, int findings) {
    String all = String.join(",\n", Collections.nCopies(draws, likely(1)));
    assertEquals(
        Collections.nCopies(findings, "W834 causes / 6 / chance"),
        names(found(usual.replace(draw(usual), all))));
  }

  @Test
  void oneFaceDoesNotHideWhatFallsOnTheOthers() {
    String one = likely(1).replace(AMONG, "\"among\": [\"imelda\"]");
    List<Finding> found =
        found(usual.replace(draw(usual), one + ",\n" + likely(1) + ",\n" + likely(0.2)));
    assertEquals(List.of("W833 causes / 6 / among", "W834 causes / 7 / chance"), names(found));
    assertEquals(
        "in 1000 runs \"performance\" falls on \"dev\", \"gwen\" and \"anton\" 300 times, and"
            + " should on nobody more than 250",
        found.get(1).message());
  }

  @Test
  void sameFourOfManyAreTheWeakOnes() {
    String last = between(usual, "    {\n      \"id\": \"anton\"", "\n    }\n");
    List<String> team = new ArrayList<>(List.of(last));
    for (int more = 0; more < 4; more++) {
      team.add(last.replace("\"anton\"", "\"anton-" + more + "\""));
    }
    String eight = usual.replace(last, String.join(",\n", team));
    assertEquals(List.of(), ours(found(eight.replace(draw(usual), likely(1)))));
    assertEquals(
        List.of("W834 causes / 6 / chance"),
        ours(found(eight.replace(draw(usual), likely(1) + ",\n" + likely(0.1)))));
  }

  private static List<String> ours(List<Finding> findings) {
    return names(findings).stream().filter(name -> name.matches("W83[34] .*")).toList();
  }

  private static String likely(double chance) {
    return draw(usual).replace("\"chance\": 0.2", "\"chance\": " + chance);
  }

  private static String draw(String text) {
    return between(text, "    {\n      \"cause\": \"performance\"", "\n    }");
  }

  private static String between(String text, String from, String to) {
    int at = text.indexOf(from);
    return text.substring(at, text.indexOf(to, at) + to.stripTrailing().length());
  }

  private static List<String> names(List<Finding> findings) {
    return findings.stream().map(Finding::identity).toList();
  }

  private static List<Finding> found(String text) {
    return Examination.of(ScenarioReader.read("the-usual.json", text), Optional.empty()).reading();
  }
}
