package wheelhouse.coach;

import java.util.List;
import java.util.Optional;

/**
 * A decision of a run: what was to decide, what was chosen, what else could have been, and how the
 * choice stands among them.
 *
 * @param day the day it was made, from 1
 * @param subject what it was about
 * @param chosen place of the choice that was made in the list of alternatives
 * @param alternatives all ways to decide that could be done that day, the lightest first; that of a
 *     move: made, and left
 * @param judgement how the choice stands, by fair value
 * @param trade with what it was a trade, if it was one
 * @param weighing the pick against the lightest sufficient one; empty for moves
 * @param room how much there was to decide
 * @param share how much hung on it: the greater of the two axes' differences to the alternative
 *     that it is measured by, as a share of what the run had at stake; 0 or more
 * @param against place of the alternative that {@code share} measures by: what beats the choice, or
 *     what it was a trade with; for a good choice, the next best
 * @param reasons what went wrong or right, the most telling first; may be empty
 * @param hindsight what would have come of it in this very run; only of decisions that mattered
 */
public record Decision(
    int day,
    Subject subject,
    int chosen,
    List<Alternative> alternatives,
    Judgement judgement,
    Optional<Trade> trade,
    Optional<Weighing> weighing,
    Room room,
    double share,
    int against,
    List<Reason> reasons,
    Optional<Hindsight> hindsight) {

  public Decision {
    alternatives = List.copyOf(alternatives);
    reasons = List.copyOf(reasons);
  }

  /** The way it went. */
  public Alternative choice() {
    return alternatives.get(chosen);
  }

  /** The same decision for other reasons. */
  Decision because(List<Reason> others) {
    return with(others, hindsight);
  }

  /** The same decision, looked back at. */
  Decision with(Hindsight seen) {
    return with(reasons, Optional.of(seen));
  }

  private Decision with(List<Reason> others, Optional<Hindsight> seen) {
    return new Decision(
        day,
        subject,
        chosen,
        alternatives,
        judgement,
        trade,
        weighing,
        room,
        share,
        against,
        others,
        seen);
  }

  /**
   * Whether it was a mistake: dominated, or not sufficient. Never for a difference inside the
   * noise; and a trade, or a pick that is merely too heavy, is none.
   */
  public boolean isMistake() {
    return judgement == Judgement.DOMINATED
        || weighing.map(weighed -> !weighed.sufficient()).orElse(false);
  }

  /**
   * Place of the way that is best by fair value for somebody who gives so much harm for growth: of
   * picks, only among those that are sufficient; of those that it cannot be told from, the
   * lightest.
   *
   * @param rate harm points that a point of growth is worth to them, 0 or more
   */
  public int best(double rate) {
    int best = -1;
    for (int i = 0; i < alternatives.size(); i++) {
      if (isEnough(i) && (best < 0 || worth(i, rate) > worth(best, rate))) {
        best = i;
      }
    }
    return best < 0 ? chosen : lightestLike(best);
  }

  private int lightestLike(int place) {
    for (int i = 0; i < place; i++) {
      if (isEnough(i) && alternatives.get(i).alike() == alternatives.get(place).alike()) {
        return i;
      }
    }
    return place;
  }

  private boolean isEnough(int place) {
    return weighing
        .map(
            weighed ->
                alternatives.get(place).choice() instanceof Choice.Laid laid
                    && weighed.enough().contains(laid.pick()))
        .orElse(true);
  }

  private double worth(int place, double rate) {
    Value fair = alternatives.get(place).difference().mean();
    return rate * fair.growth() - fair.harm();
  }
}
