package wheelhouse.coach;

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
