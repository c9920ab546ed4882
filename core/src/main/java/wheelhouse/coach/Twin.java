package wheelhouse.coach;

import java.util.OptionalInt;

/**
 * Without you: a slip as it went, and as it would have gone had every pick on it from that day on
 * been hold, everything else as it was, under the run's own truth and luck.
 *
 * @param incident number of the incident
 * @param asItWas how it went
 * @param untouched how it would have gone
 */
public record Twin(int incident, Going asItWas, Going untouched) {

  /**
   * The course of one slip.
   *
   * @param stopped the day its bleeding ended; empty if it never did, or it broke
   * @param broke the day it broke; empty if it did not
   * @param closed the day it was brought home; empty if it was not
   * @param harm that it left in all
   * @param permanent the permanent part of it
   * @param called whether anybody called, or came back, about it from that day on
   */
  public record Going(
      OptionalInt stopped,
      OptionalInt broke,
      OptionalInt closed,
      double harm,
      double permanent,
      boolean called) {}
}
