package wheelhouse.debrief;

import java.util.List;
import java.util.function.IntPredicate;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Reason;
import wheelhouse.coach.Subject;
import wheelhouse.run.Day;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;

/**
 * In which words a reason is told. Reasons rest on what was fairly to be expected, and what is fair
 * to expect need not come. So a reason is told plainly where the run itself bears it out, and
 * elsewhere as an expectation that was not met.
 */
final class ReasonWords {

  private static final String KEY = "coach.reason.";
  private static final String EXPECTED = ".expected";

  private final History history;

  ReasonWords(History history) {
    this.history = history;
  }

  /** The key of the words for a reason of a decision. */
  String key(Reason reason, Decision decision) {
    String word = word(reason, decision);
    return KEY + word + (isBorneOut(reason, decision) ? "" : EXPECTED);
  }

  /** The name of a reason; what was given and not enough is not called held. */
  private String word(Reason reason, Decision decision) {
    boolean held = laid(decision) == Pick.HOLD;
    return switch (reason) {
      case HELD_WHAT_WOULD_NOT_REVERSE -> held ? reason.name() : "GAVE_TOO_LITTLE";
      case WITHHELD_WHAT_WAS_LACKING -> held ? reason.name() : "GAVE_SOMETHING_ELSE";
      case NEVER_ASKED_WHY ->
          answers(decision)
              ? "LEFT_IT_UNANSWERED"
              : hadAsked(decision) ? "ASKED_NO_FURTHER" : reason.name();
      case ASKED_WHY -> answers(decision) ? "ANSWERED_IT" : reason.name();
      case LEFT_IT_UNOWNED -> wasOwned(decision) ? "LEFT_IT_WHERE_IT_WAS" : reason.name();
      case NAMED_AN_OWNER -> wasOwned(decision) ? "NAMED_ANOTHER_OWNER" : reason.name();
      default -> reason.name();
    };
  }

  /** Whether what a reason says of the slips came true in the run. */
  private boolean isBorneOut(Reason reason, Decision decision) {
    Day day = history.days().get(decision.day() - 1);
    Facts dawn = history.dawn(day);
    Facts dusk = history.dusk(day);
    Facts end = history.end();
    Pick pick = laid(decision);
    IntPredicate lacked = incident -> lacked(dawn, incident);
    IntPredicate given =
        incident -> lacked(dawn, incident) && dawn.truth().lack(incident).metBy() == pick;
    IntPredicate made =
        incident ->
            dawn.source(incident) != Facts.NONE
                && dawn.sources().stopped(dawn.source(incident)) == 0;
    return switch (reason) {
      case HELD_WHAT_WOULD_NOT_REVERSE ->
          any(decision, incident -> end.broke(incident) && !dawn.broke(incident));
      case WITHHELD_WHAT_WAS_LACKING -> any(decision, lacked.and(given.negate()));
      case MEDDLED -> all(decision, given.negate());
      case TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED ->
          all(decision, incident -> dusk.need(incident) < Pick.TAKE_THE_WHEEL.weight());
      case HELD_RIGHTLY -> all(decision, lacked.negate().and(incident -> !end.broke(incident)));
      case LIGHTEST_THAT_CHANGED_THE_END, WENT_IN_RIGHTLY ->
          all(decision, incident -> dusk.need(incident) == pick.weight());
      case CHASED_CASES_WHILE_THE_SOURCE_RAN, WENT_UPSTREAM -> any(decision, made);
      default -> true;
    };
  }

  private static boolean lacked(Facts facts, int incident) {
    return facts.truth().lack(incident) != Lack.NOTHING && !facts.met(incident);
  }

  private static boolean any(Decision decision, IntPredicate what) {
    return incidents(decision).stream().anyMatch(what::test);
  }

  private static boolean all(Decision decision, IntPredicate what) {
    return incidents(decision).stream().allMatch(what::test);
  }

  private static List<Integer> incidents(Decision decision) {
    return SubjectWords.incidents(decision.subject());
  }

  /** What was laid; the wheel where it was kept and not turned. */
  private static Pick laid(Decision decision) {
    return decision.choice().choice() instanceof Choice.Laid laid
        ? laid.pick()
        : Pick.TAKE_THE_WHEEL;
  }

  private static boolean answers(Decision decision) {
    return decision.subject() instanceof Subject.OneMove one && one.move() instanceof Move.Respond;
  }

  private boolean hadAsked(Decision decision) {
    return decision.subject() instanceof Subject.OneMove one
        && one.move() instanceof Move.Inspect inspect
        && dawn(decision).people().inspections(inspect.member(), inspect.kind()) > 0;
  }

  private boolean wasOwned(Decision decision) {
    return all(decision, incident -> dawn(decision).owner(incident) != Facts.NONE);
  }

  private Facts dawn(Decision decision) {
    return history.dawn(history.days().get(decision.day() - 1));
  }
}
