package wheelhouse.coach;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A value as far as it is known from the futures that were played.
 *
 * @param mean over those futures
 * @param error standard error of each number of the mean; of a difference, that of the paired
 *     difference, since both sides were played under the same truths and the same luck
 */
public record Estimate(Value mean, Value error) {

  /** How many standard errors apart two things must be to count as different. */
  public static final double BEYOND_NOISE = 2;

  /** Half of Student's t at two standard errors, of two and of three values. */
  private static final double[] VERY_FEW = {6.984, 2.263};

  /** The mean of some values and its standard error; of one value, unknown. */
  static Estimate of(List<Value> values) {
    Value sum = values.stream().reduce(Value.NONE, Value::plus);
    int count = values.size();
    Value mean = new Value(sum.harm() / count, sum.permanent() / count, sum.growth() / count);
    return new Estimate(
        mean,
        new Value(
            error(values, Value::harm, mean.harm()),
            error(values, Value::permanent, mean.permanent()),
            error(values, Value::growth, mean.growth())));
  }

  private static double error(List<Value> values, ToDoubleFunction<Value> axis, double mean) {
    double squares = 0;
    for (Value value : values) {
      double off = axis.applyAsDouble(value) - mean;
      squares += off * off;
    }
    return error(squares, values.size());
  }

  /**
   * The standard error of a mean, {@link #widened}; of one value, unknown.
   *
   * @param squares sum of the squares around the mean
   * @param count of the values
   */
  static double error(double squares, int count) {
    return count < 2
        ? Double.POSITIVE_INFINITY
        : Math.sqrt(squares / (count - 1) / count) * widened(count - 1);
  }

  /**
   * By how much an error that was itself told from few values is widened, so that two of it hold as
   * surely as two of one that was known: Student's t at the two standard errors of a normal law,
   * for two and three values exactly, for more by the expansion of Cornish and Fisher (Abramowitz
   * and Stegun, 26.7.5).
   *
   * @param free values less one, at least 1
   */
  private static double widened(int free) {
    if (free <= VERY_FEW.length) {
      return VERY_FEW[free - 1];
    }
    return 1 + (1.25 + (1.53 + 1.43 / free) / free) / free;
  }

  /** Known exactly. */
  public static Estimate exactly(Value value) {
    return new Estimate(value, Value.NONE);
  }

  /** Whether harm is less than nothing beyond the noise: for a difference, whether it spares. */
  public boolean sparesHarm() {
    return mean.harm() < -BEYOND_NOISE * error.harm();
  }

  /** Whether harm is more than nothing beyond the noise. */
  public boolean costsHarm() {
    return mean.harm() > BEYOND_NOISE * error.harm();
  }

  /** Whether permanent harm is more than nothing beyond the noise. */
  public boolean costsForGood() {
    return mean.permanent() > BEYOND_NOISE * error.permanent();
  }

  /** Whether growth is more than nothing beyond the noise. */
  public boolean earnsGrowth() {
    return mean.growth() > BEYOND_NOISE * error.growth();
  }

  /** Whether growth is less than nothing beyond the noise. */
  public boolean costsGrowth() {
    return mean.growth() < -BEYOND_NOISE * error.growth();
  }

  /** Whether nothing in it reaches beyond the noise. */
  public boolean isNoise() {
    return !sparesHarm() && !costsHarm() && !earnsGrowth() && !costsGrowth();
  }
}
