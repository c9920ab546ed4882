package wheelhouse.policy;

import java.util.Locale;

/**
 * A mean and its standard error, and what three of those let one say.
 *
 * @param mean the mean
 * @param error its standard error
 * @param values over how many independent values
 */
public record Estimate(double mean, double error, int values) {

  /** Standard errors of the middle 95 % of a normal distribution, to either side. */
  private static final double OF_95_PERCENT = 1.96;

  /** Standard errors by which anything is called clear. */
  private static final double STANDARD_ERRORS = 3;

  /** Of some independent values. */
  public static Estimate of(double[] values) {
    return new Estimate(Statistics.mean(values), Statistics.error(values), values.length);
  }

  /** Of the paired differences, left less right. */
  public static Estimate ofDifference(double[] left, double[] right) {
    return of(Statistics.differences(left, right));
  }

  /** Whether it is clearly above a bound. */
  public boolean isAbove(double bound) {
    return mean - STANDARD_ERRORS * error > bound;
  }

  /** Whether it is clearly below a bound. */
  public boolean isBelow(double bound) {
    return mean + STANDARD_ERRORS * error < bound;
  }

  /** Where the 95 % confidence interval begins. */
  public double low() {
    return mean - OF_95_PERCENT * error;
  }

  /** Where the 95 % confidence interval ends. */
  public double high() {
    return mean + OF_95_PERCENT * error;
  }

  /** Whether it is shown to lie inside a margin around nothing. */
  public boolean isWithin(double margin) {
    return Math.abs(mean) + STANDARD_ERRORS * error <= margin;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.3f (s.e. %.3f)", mean, error);
  }
}
