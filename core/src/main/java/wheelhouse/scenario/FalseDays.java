package wheelhouse.scenario;

/**
 * The days of which a sign about breaking may speak where its answer is not the true one, each as
 * likely as the others. Counted from the day on which its incident begins to bleed.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record FalseDays(int first, int last) {

  /**
   * Those of one answer.
   *
   * @param answer its number in the answers of {@link Question#BREAKS}: of soon, or of later
   */
  public static FalseDays of(Numbers numbers, int answer) {
    return answer == 0
        ? new FalseDays((int) numbers.get(ModelNumber.SIGN_SOONEST), Question.SOON_DAYS)
        : new FalseDays(Question.SOON_DAYS + 1, (int) numbers.get(ModelNumber.SIGN_LATEST));
  }

  private int count() {
    return last - first + 1;
  }

  /** The day that a share of the chance falls on, 0 to 1, 1 excluded. */
  public int at(double share) {
    return first + (int) (share * count());
  }

  /** The middle of the shares that fall on a day. */
  public double shareOf(int day) {
    return (day - first + 0.5) / count();
  }

  /** How likely it is to speak of a day. */
  public double likelihood(int day) {
    return day >= first && day <= last ? 1.0 / count() : 0;
  }
}
