package wheelhouse.coach;

/** How a choice stands among its alternatives, by fair value. */
public enum Judgement {
  /** No alternative was better on either axis beyond the noise, and some were worse. */
  BEST,
  /**
   * All lay within the noise, or within a fiftieth of what the run had at stake; or another was
   * better on one axis, and what it might cost on the other could not be told.
   */
  TOSS_UP,
  /** Another was better on one axis and worse on the other: a choice, with its price. */
  TRADE,
  /**
   * Another was better on both axes beyond the noise, or on one, and no worse on the other as far
   * as could be told.
   */
  DOMINATED
}
