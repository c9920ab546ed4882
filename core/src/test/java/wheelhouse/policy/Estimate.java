package wheelhouse.policy;

import java.util.Locale;

/**
 * A mean and its standard error, and what three of those let one say.
 *
 * @param mean the mean
 * @param error its standard error
 * @param values over how many independent values
 */
record Estimate(double mean, double error, int values) {

  /** Standard errors by which a law must hold. */
  private static final double STANDARD_ERRORS = 3;

  static Estimate of(double[] values) {
    return new Estimate(Statistics.mean(values), Statistics.error(values), values.length);
  }

  /** Of the paired differences, left less right. */
  static Estimate ofDifference(double[] left, double[] right) {
    return of(Statistics.differences(left, right));
  }

  boolean isAbove(double bound) {
    return mean - STANDARD_ERRORS * error > bound;
  }

  boolean isBelow(double bound) {
    return mean + STANDARD_ERRORS * error < bound;
  }

  /** Whether it is shown to lie inside a margin around nothing. */
  boolean isWithin(double margin) {
    return Math.abs(mean) + STANDARD_ERRORS * error <= margin;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.3f (s.e. %.3f)", mean, error);
  }
}
