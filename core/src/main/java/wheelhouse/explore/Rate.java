package wheelhouse.explore;

/**
 * How often something happened in random play.
 *
 * @param seen in how many runs
 * @param runs of how many
 */
public record Rate(int seen, int runs) {

  public Rate {
    if (seen < 0 || runs < seen) {
      throw new IllegalArgumentException(seen + " of " + runs + " runs is no rate");
    }
  }

  /** The share of runs, 0 to 1; 0 of none. */
  public double share() {
    return runs == 0 ? 0 : (double) seen / runs;
  }

  /** The standard error of the share. */
  public double error() {
    return runs == 0 ? 0 : Math.sqrt(share() * (1 - share()) / runs);
  }

  /**
   * The share below which it lies if it was never seen, at 95 %: three in as many as were played.
   */
  public double bound() {
    return seen > 0 ? share() : Math.min(1, 3.0 / Math.max(1, runs));
  }

  /** Both of two rates of the same thing, over all their runs. */
  public Rate plus(Rate other) {
    return new Rate(seen + other.seen, runs + other.runs);
  }
}
