package wheelhouse.explore;

/**
 * How hard a search tries.
 *
 * @param seeds how many seeds are surveyed at most
 * @param attempts how many runs are steered towards one obligation at most; more for letters, and
 *     for picks and outcomes
 * @param runs how many runs of random play the curve and the rates rest on
 */
public record Effort(int seeds, int attempts, int runs) {

  /** What the command does. */
  public static final Effort USUAL = new Effort(3000, 60, 1000);

  /** What can be waited for while typing. */
  public static final Effort QUICK = new Effort(600, 24, 300);

  public Effort {
    if (seeds < 1 || attempts < 1 || runs < 1) {
      throw new IllegalArgumentException("no effort reaches nothing. Maybe Effort.QUICK");
    }
  }
}
