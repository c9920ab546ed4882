package wheelhouse.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Golden;
import wheelhouse.content.Json;
import wheelhouse.content.MalformedJson;
import wheelhouse.content.ScenarioReader;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.scenario.Scenario;

/** A difference speaks of players: words are none, and noise is none. */
class DifferenceTest {

  private static final int SEEDS = 120;
  private static final Scenario SHIPPED = Reports.shipped("first-week");

  @TempDir private Path folder = Path.of("");

  private Scenario with(String from, String to) throws IOException {
    String text = Files.readString(Golden.path("scenarios/first-week.json"));
    String changed = text.replaceFirst(from, to);
    assertFalse(changed.equals(text), from);
    Path file = Files.writeString(folder.resolve("changed.json"), changed);
    return ScenarioReader.read(file).scenario().orElseThrow();
  }

  private static Difference to(Scenario after) {
    return Difference.of(
        SHIPPED, ReferencesFile.shipped(SHIPPED), after, Optional.empty(), SEEDS, Progress.UNHEARD);
  }

  @Test
  void wordsChangeNothing() throws IOException {
    Difference difference = to(with("Row F has been sold twice", "Row F was sold two times"));
    assertTrue(difference.isSame(), difference.topics().toString());
    assertEquals(0, difference.seeds(), "nothing had to be played");
  }

  @Test
  void anotherNameChangesNothingThoughItIsAnotherScenario() throws IOException {
    Difference difference = to(with("\"id\": \"first-week\"", "\"id\": \"second-week\""));
    assertTrue(difference.isSame(), difference.topics().toString());
    assertEquals(SEEDS, difference.seeds());
  }

  @Test
  void anotherNameForOneIncidentIsAnotherLuckAndNoMore() throws IOException {
    Difference difference = to(with("\"id\": \"van\"", "\"id\": \"lorry\""));
    List<String> said =
        difference.topics().stream().flatMap(topic -> topic.changes().stream()).toList();
    assertTrue(said.toString().contains("“lorry” happens now"), said.toString());
    assertTrue(said.stream().noneMatch(change -> change.contains("best score")), said.toString());
    assertEquals(
        List.of("those of the second are not stored: maybe “references” should work them out"),
        difference.topics().stream()
            .filter(topic -> topic.word().equals("references"))
            .flatMap(topic -> topic.changes().stream())
            .toList());
  }

  @Test
  void aLongerLeaveIsSaidAndMovesWhatItMoves() throws IOException {
    Difference difference = to(with("\"minutes\": 15", "\"minutes\": 20"));
    assertEquals(List.of("length"), difference.topics().stream().map(each -> each.word()).toList());
    assertEquals(
        List.of("minutes of playing, as its author says: 20, 15 before"),
        difference.topics().get(0).changes());
  }

  @Test
  void heavierHarmMovesEveryPolicyAndOnlyWhatIsClearIsSaid() throws IOException, MalformedJson {
    Scenario after = with("\"permanent\": 60", "\"permanent\": 600");
    Difference difference = to(after);
    assertFalse(difference.isSame());
    Difference.Moved hold = difference.policies().get(0);
    assertTrue(hold.harm().isAbove(0), hold.toString());
    assertTrue(
        difference.topics().stream().anyMatch(topic -> topic.word().equals("policies")),
        difference.topics().toString());
    assertTrue(difference.topics().stream().anyMatch(topic -> topic.word().equals("references")));
    for (Difference.Moved moved : difference.policies()) {
      boolean said =
          difference.topics().stream()
              .flatMap(topic -> topic.changes().stream())
              .anyMatch(change -> change.startsWith(Words.policy(moved.name()) + ":"));
      assertEquals(moved.isClear(), said, moved.toString());
    }
    var json = DifferenceJson.of(SHIPPED, after, difference);
    assertEquals(json, Json.read(Json.pretty(json)));
    assertEquals(
        List.of("version", "before", "after", "same", "seeds", "topics", "policies", "habits"),
        List.copyOf(json.members().keySet()));
  }

  @Test
  void whatCannotHappenAnyMoreIsSaid() throws IOException {
    Difference difference =
        to(
            with(
                "\"arrives\": *\\{ *\"day\": 1 *\\}",
                "\"arrives\": { \"day\": 1, \"chance\": 0.0001 }"));
    String changes = difference.topics().toString();
    assertTrue(changes.contains("“row-f” no longer happens"), changes);
    assertFalse(changes.contains("“row-f” ending"), "it goes without saying");
  }
}
