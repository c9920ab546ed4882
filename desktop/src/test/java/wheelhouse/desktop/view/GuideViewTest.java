package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Bundled;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** The first scenario explains one thing a day, and loudness only after it was felt. */
class GuideViewTest {

  private static final Model FIRST = model("first-week");

  private static Model model(String id) {
    return Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
  }

  private static Text text(String language) {
    return Text.in(Locale.forLanguageTag(language), "assets.words.guide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyDayOfTheFirstScenarioExplainsSomethingElse(String language) {
    Run run = new Run(FIRST, 3);
    Set<String> titles = new HashSet<>();
    while (!run.isOver()) {
      GuideView note = GuideView.of(run, text(language)).orElseThrow();
      assertTrue(titles.add(note.title()), note.title());
      assertTrue(note.words().length() > 80, note.words());
      run.endDay();
    }
    assertEquals(FIRST.scenario().days(), titles.size());
    assertEquals(Optional.empty(), GuideView.of(run, text(language)));
  }

  @Test
  void otherScenariosExplainNothing() {
    assertEquals(Optional.empty(), GuideView.of(new Run(model("the-usual"), 3), text("en")));
  }

  @Test
  void loudnessIsExplainedByWhatThePlayersOwnDaysWereLike() {
    String pulled = noteOnLoudness(Pull.LOUD);
    String held = noteOnLoudness(Pull.QUIET);
    assertNotEquals(pulled, held);
    assertTrue(pulled.contains("got more of you"), pulled);
    assertFalse(held.contains("got more of you"), held);
  }

  private enum Pull {
    LOUD,
    QUIET
  }

  /** Plays to the fourth day, going in on what calls, or on nothing that calls. */
  private static String noteOnLoudness(Pull pull) {
    for (long seed = 0; seed < 200; seed++) {
      Run run = new Run(FIRST, seed);
      boolean called = false;
      while (run.day() < 4) {
        Observation board = run.observation();
        for (int place = 0; place < board.openCount(); place++) {
          int incident = board.open(place);
          called |= board.calls(incident);
          if (board.calls(incident) == (pull == Pull.LOUD)) {
            run.move(new Move.LayPick(incident, Pick.DECIDE));
          }
        }
        run.endDay();
      }
      if (called) {
        return GuideView.of(run, text("en")).orElseThrow().words();
      }
    }
    throw new AssertionError("no seed on which anything calls in the first three days");
  }
}
