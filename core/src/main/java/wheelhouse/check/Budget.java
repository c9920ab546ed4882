package wheelhouse.check;

/**
 * How much is played: counts that follow from the size of the scenario, and never from a clock.
 *
 * @param watched seeds on which every rule is watched closely
 * @param rules seeds on which every rule is measured
 * @param habits seeds on which the reader is measured with and without each claimed habit
 * @param arrivals seeds on which is only looked at what comes up
 */
record Budget(int watched, int rules, int habits, int arrivals) {

  /** What is played of a scenario of the usual size. */
  static final Budget USUAL = new Budget(32, 96, 600, 300);

  /** Incident-days of a run, about, up to which a scenario counts as of the usual size. */
  private static final double USUAL_SIZE = 2500;

  /** The budget for a scenario: less of each for a larger one, so that it takes about as long. */
  static Budget of(Written written) {
    double births = written.slips().stream().mapToDouble(Written.Slip::births).sum();
    double size = births * written.lastDay();
    double share = Math.min(1, USUAL_SIZE / Math.max(1, size));
    return new Budget(
        Math.max(12, (int) (USUAL.watched * share)),
        Math.max(32, (int) (USUAL.rules * share)),
        Math.max(200, (int) (USUAL.habits * share)),
        Math.max(150, (int) (USUAL.arrivals * share)));
  }
}
