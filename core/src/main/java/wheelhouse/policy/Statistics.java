package wheelhouse.policy;

/** Means and their standard errors, summed in order so that they repeat to the bit. */
public final class Statistics {

  private Statistics() {}

  /** The mean; 0 of nothing. */
  public static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  /** The unbiased variance; 0 of fewer than two values. */
  public static double variance(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }

  /** The standard error of the mean. */
  public static double error(double[] values) {
    return values.length == 0 ? 0 : Math.sqrt(variance(values) / values.length);
  }

  /** The differences of two lists of equal length, pair by pair. */
  public static double[] differences(double[] left, double[] right) {
    double[] result = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      result[i] = left[i] - right[i];
    }
    return result;
  }
}
