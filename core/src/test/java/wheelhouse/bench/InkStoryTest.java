package wheelhouse.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** The story that players of ink are compared by. */
class InkStoryTest {

  private static final boolean UPDATE = Boolean.getBoolean("wheelhouse.update");

  @Test
  void aScenarioMakesAStoryOfFiveThousandWords() throws IOException {
    Scenario scenario = Peers.scenario();
    String told = InkStory.of(scenario, Peers.openDaysOfEach(Model.of(scenario)));
    if (UPDATE) {
      Files.writeString(Peers.FOLDER.resolve("story.ink"), told);
    }
    assertTrue(InkStory.words(told) >= 5000, () -> InkStory.words(told) + " words");
    long slips = told.lines().filter(line -> line.startsWith("=== slip_")).count();
    long choices = told.lines().filter(line -> line.startsWith("+ [")).count();
    assertEquals(6 * slips, choices, "six picks on every slip");
  }

  @Test
  void theStoryThatIsPlayedIsTheOneThatCanBeRead() throws IOException {
    String story = Files.readString(Peers.FOLDER.resolve("story.ink"));
    assertTrue(InkStory.words(story) >= 5000, () -> InkStory.words(story) + " words");
    String tag = story.lines().filter(line -> line.startsWith("# ")).findFirst().orElseThrow();
    String compiled = Files.readString(Peers.FOLDER.resolve("story.ink.json"));
    assertTrue(
        compiled.contains("^" + tag.substring(2)),
        "the compiled story is of another text. Maybe: cd core/src/test/peers && node compile.mjs");
  }
}
