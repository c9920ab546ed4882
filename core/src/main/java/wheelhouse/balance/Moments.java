package wheelhouse.balance;

import wheelhouse.policy.Estimate;

/**
 * Count, mean and variance of numbers that come one by one and are not kept (Welford 1962). The
 * same numbers in the same order give the same bits.
 */
final class Moments {

  private int count;
  private double mean;
  private double squares;

  void add(double value) {
    count++;
    double off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
  }

  double mean() {
    return mean;
  }

  /** The unbiased variance; 0 of fewer than two numbers. */
  double variance() {
    return count < 2 ? 0 : squares / (count - 1);
  }

  Estimate estimate() {
    return new Estimate(mean, count == 0 ? 0 : Math.sqrt(variance() / count), count);
  }
}
