package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

class DebriefTest {

  private static final int SEEDS = 6;

  static Stream<String> shipped() {
    return Bundled.ids().stream();
  }

  private static Model model(String id) {
    return Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
  }

  private static Run played(Model model, long seed, Pick pick) {
    Run run = new Run(model, seed);
    while (!run.isOver()) {
      for (int place = 0; place < run.observation().openCount(); place++) {
        run.move(new Move.LayPick(run.observation().open(place), pick));
      }
      run.endDay();
    }
    return run;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyRunHasThreeLettersAndTellsOfEverySlip(String id) {
    Model model = model(id);
    for (long seed = 1; seed <= SEEDS; seed++) {
      for (Pick pick : List.of(Pick.HOLD, Pick.TAKE_THE_WHEEL)) {
        Run run = played(model, seed, pick);
        Debrief debrief = Debrief.of(run, Optional.empty());
        String which = id + ", seed " + seed + ", " + pick;
        assertEquals(3, debrief.letters().size(), which);
        for (Letters.Sent letter : debrief.letters()) {
          assertFalse(letter.text().isBlank(), which);
          assertFalse(letter.text().contains("{"), which + ": " + letter.text());
        }
        assertEquals(run.observation().incidents(), debrief.courses().size(), which);
        double harm = debrief.courses().stream().mapToDouble(Course::harm).sum();
        assertEquals(run.result().harm(), harm + missed(run), 1e-6, which);
        for (Course course : debrief.courses()) {
          for (Moment moment : course.moments()) {
            assertTrue(moment.to() <= model.scenario().days(), which);
          }
        }
      }
    }
  }

  private static double missed(Run run) {
    double harm = 0;
    for (int item = 0; item < run.observation().ownItems(); item++) {
      harm +=
          run.observation().ownMissed(item)
              ? run.model().scenario().manager().ownWork().get(item).missed().harm()
              : 0;
    }
    return harm;
  }

  @Test
  void theBossJudgesByBothAxes() {
    Model model = model("first-week");
    Run run = played(model, 1, Pick.HOLD);
    double harm = run.result().harm();
    double growth = run.result().growth();
    assertEquals(Letter.Ending.BOTH, boss(run, harm * 2, harm, growth - 1, growth));
    assertEquals(Letter.Ending.PROTECTED, boss(run, harm * 2, harm, growth, growth + 1));
    assertEquals(Letter.Ending.GREW, boss(run, harm, harm / 2, growth - 1, growth));
    assertEquals(Letter.Ending.NEITHER, boss(run, harm, harm / 2, growth, growth + 1));
  }

  private static Letter.Ending boss(
      Run run, double harmWorst, double harmBest, double growthWorst, double growthBest) {
    References references =
        new References(
            "first-week",
            "",
            1,
            1,
            harmWorst,
            harmBest,
            growthWorst,
            growthBest,
            List.of(),
            List.of());
    return Debrief.of(run, Optional.of(references)).letters().get(2).ending().orElseThrow();
  }

  @Test
  void readsAreHeldAgainstTheTruth() {
    Run run = new Run(model("first-week"), 1);
    run.read(0, ReadQuestion.COMPOUNDS, 0, Confidence.SURE);
    while (!run.isOver()) {
      run.endDay();
    }
    Debrief debrief = Debrief.of(run, Optional.empty());
    Course first =
        debrief.courses().stream().filter(each -> each.incident() == 0).findFirst().orElseThrow();
    assertEquals(first.truth().compounds(), debrief.reads().scored().get(0).right());
  }

  @Test
  void aRunThatIsNotOverHasNoDebrief() {
    Run run = new Run(model("first-week"), 1);
    assertThrows(IllegalArgumentException.class, () -> Debrief.of(run, Optional.empty()));
  }

  @Test
  void postComesTheDaysAfterItsOutcomeThatItsAuthorSays() {
    Scenario scenario = model("first-week").scenario();
    int delivered = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Run run = new Run(model("first-week"), seed);
      while (!run.isOver()) {
        delivered += new Postbag(scenario).on(run.days(), run.observation(), run.day()).size();
        run.endDay();
      }
    }
    assertTrue(delivered > 0, "in " + SEEDS + " runs no post came");
  }
}
