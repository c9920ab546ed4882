package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Reason;
import wheelhouse.coach.Review;
import wheelhouse.coach.Stakes;
import wheelhouse.content.Bundled;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** No reason that is told plainly says what was not so. */
class ReasonWordsTest {

  private static final Stakes STAKES = new Stakes(220, 9, 15);
  private static final int ROUNDS = 3;

  /** Picks in turn, a slip each: enough goes amiss to hear most of what there is to say. */
  private static Run played(long seed, List<Pick> picks) {
    Run run =
        new Run(Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow()), seed);
    while (!run.isOver()) {
      Observation board = run.observation();
      for (int place = 0; place < board.openCount(); place++) {
        int incident = board.open(place);
        run.move(new Move.LayPick(incident, picks.get((incident + run.day()) % picks.size())));
      }
      run.endDay();
    }
    return run;
  }

  @Test
  void whatIsToldPlainlyIsBorneOutByTheRun() {
    Set<String> told = new TreeSet<>();
    for (long seed = 1; seed <= 2; seed++) {
      check(played(seed, List.of(Pick.HOLD)), told);
      check(played(seed, List.of(Pick.TAKE_THE_WHEEL, Pick.DECIDE, Pick.LEND_AUTHORITY)), told);
      check(played(seed, List.of(Pick.ADD_HANDS, Pick.HOLD, Pick.UNBLOCK)), told);
    }
    assertTrue(told.size() >= 6, told.toString());
    assertTrue(told.stream().anyMatch(key -> key.endsWith(".expected")), told.toString());
  }

  private static void check(Run run, Set<String> told) {
    Review review = Review.of(run, STAKES);
    for (int round = 0; round < ROUNDS && !review.isSettled(); round++) {
      review.round();
    }
    Assessment assessment = review.assessment();
    History history = History.of(run);
    ReasonWords words = new ReasonWords(history);
    for (Decision decision : assessment.decisions()) {
      for (Reason reason : decision.reasons()) {
        String key = words.key(reason, decision);
        told.add(key);
        isInEveryLanguage(key);
        Facts dawn = history.dawn(history.days().get(decision.day() - 1));
        for (int incident : SubjectWords.incidents(decision.subject())) {
          check(key, reason, incident, dawn, history.end());
        }
      }
    }
    assessment.mattered().forEach(decision -> headline(run, decision));
  }

  private static void check(String key, Reason reason, int incident, Facts dawn, Facts end) {
    if (reason == Reason.HELD_WHAT_WOULD_NOT_REVERSE) {
      assertNotEquals(Phase.CLOSE, dawn.phase(incident), "it could break no more");
      assertEquals(end.broke(incident), !key.endsWith(".expected"), key);
    } else if (reason == Reason.KEPT_THE_WHEEL_PAST_THE_BLEEDING) {
      assertTrue(dawn.atWheel(incident), "a wheel that nobody had is not kept");
    } else if (key.endsWith(".WITHHELD_WHAT_WAS_LACKING") || key.endsWith(".GAVE_SOMETHING_ELSE")) {
      assertNotEquals(Lack.NOTHING, dawn.truth().lack(incident), key);
      assertFalse(dawn.met(incident), key);
    }
  }

  private static void isInEveryLanguage(String key) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      assertTrue(ResourceBundle.getBundle(Coached.WORDS, locale).containsKey(key), key);
    }
  }

  /** Nobody is told that a pick was too heavy and that something heavier had been lacking. */
  private static void headline(Run run, Decision decision) {
    Text text = Text.in(Locale.ENGLISH, Coached.WORDS);
    Retry.Told told = new RetryWords(run, STAKES, text).retry(decision, 1, 1).told();
    boolean tooHeavy = told.headline().contains("too heavy");
    boolean lacking = told.because().stream().anyMatch(line -> line.contains("lacked something"));
    assertFalse(tooHeavy && lacking, told.headline() + told.because());
  }
}
