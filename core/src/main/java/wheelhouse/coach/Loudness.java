package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;

/** Sees where hours went to a loud slip that did not need them, and were missed by a quiet one. */
final class Loudness {

  private Loudness() {}

  /** The decisions of a day, those that followed the loud one said to have done so. */
  static List<Decision> note(List<Decision> day, Facts board) {
    boolean quietMissed =
        day.stream()
            .anyMatch(
                decision ->
                    !isLoud(decision, board)
                        && (says(decision, Reason.HELD_WHAT_WOULD_NOT_REVERSE)
                            || says(decision, Reason.WITHHELD_WHAT_WAS_LACKING)));
    List<Decision> noted = new ArrayList<>();
    for (Decision decision : day) {
      boolean tooMuch =
          says(decision, Reason.TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED)
              || says(decision, Reason.MEDDLED)
                  && Judge.weight(decision.choice()) >= Pick.ADD_HANDS.weight();
      noted.add(
          quietMissed && tooMuch && isLoud(decision, board)
              ? with(decision, Reason.FOLLOWED_THE_LOUD_ONE)
              : decision);
    }
    return noted;
  }

  private static boolean isLoud(Decision decision, Facts board) {
    return decision.subject() instanceof Subject.Slips slips
        && slips.incidents().stream().anyMatch(board::loud);
  }

  private static boolean says(Decision decision, Reason reason) {
    return decision.reasons().contains(reason);
  }

  private static Decision with(Decision of, Reason first) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(first);
    reasons.addAll(of.reasons());
    return of.because(reasons);
  }
}
