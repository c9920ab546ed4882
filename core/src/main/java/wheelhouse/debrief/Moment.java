package wheelhouse.debrief;

import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * A stretch of days on which a slip had the same pick and needed the same.
 *
 * @param from its first day, from 1
 * @param to its last day
 * @param pick what was laid; hold where nothing was
 * @param need the lightest pick that would have done, as it is known now
 * @param phase where the slip stood on the first of these days
 */
public record Moment(int from, int to, Pick pick, Pick need, Phase phase) {

  /** How a pick stands against what was needed. */
  public enum Weighing {
    /** Nothing was needed, and nothing was done. */
    RIGHTLY_HELD,
    /** The lightest pick that would do. */
    LIGHTEST,
    /** It did what was needed, and was heavier than that. */
    TOO_HEAVY,
    /** It did not meet what was lacking. */
    NOT_WHAT_WAS_LACKING,
    /** Something was lacking, and the owner was left with it. */
    LEFT_LACKING,
    /** Nothing but the wheel would have stopped it in time. */
    TOO_LIGHT,
    /** Nothing was lacking. */
    NOT_NEEDED
  }

  /** How the pick stands against what was needed. */
  public Weighing weighing() {
    if (pick == need) {
      return pick == Pick.HOLD ? Weighing.RIGHTLY_HELD : Weighing.LIGHTEST;
    } else if (need == Pick.HOLD) {
      return Weighing.NOT_NEEDED;
    } else if (pick == Pick.TAKE_THE_WHEEL) {
      return Weighing.TOO_HEAVY;
    } else if (need == Pick.TAKE_THE_WHEEL) {
      return Weighing.TOO_LIGHT;
    }
    return pick == Pick.HOLD ? Weighing.LEFT_LACKING : Weighing.NOT_WHAT_WAS_LACKING;
  }

  /** By how many weights the pick was heavier than what was needed; 0 if it was not. */
  public int excess() {
    return Math.max(0, pick.weight() - need.weight());
  }

  Moment until(int day) {
    return new Moment(from, day, pick, need, phase);
  }

  boolean alike(Moment next) {
    return pick == next.pick
        && need == next.need
        && next.from == to + 1
        && (phase == Phase.CLOSE) == (next.phase == Phase.CLOSE);
  }
}
