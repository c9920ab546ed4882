package wheelhouse.run;

import java.util.List;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;

/**
 * What came of trying a move.
 *
 * @param refusal why it was refused; {@link Refusal#NONE} if it was done
 * @param minutes what it cost, or would have cost; below 0 if it freed time
 * @param left minutes of the day that are left
 * @param dropped moves of the plan that fell away because this one made them pointless
 */
public record Verdict(Refusal refusal, int minutes, int left, List<Move.Plan> dropped) {

  public Verdict {
    dropped = List.copyOf(dropped);
  }

  /** Whether it was refused, and nothing changed. */
  public boolean refused() {
    return refusal.refused();
  }

  /** What came of it, as half a sentence for a person. */
  public String message() {
    if (refusal == Refusal.NOT_ENOUGH_TIME) {
      return refusal.reason() + ": it takes " + minutes + " minutes, and " + left + " are left";
    }
    return refusal.reason();
  }
}
