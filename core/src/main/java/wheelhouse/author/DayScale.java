package wheelhouse.author;

import wheelhouse.scenario.Scenario;

/**
 * Days as places from left to right: the days with the manager there, and after them those of the
 * leave.
 *
 * @param left where day 1 begins
 * @param width of a day
 * @param days with the manager there
 * @param all days, those of the leave with them
 */
record DayScale(double left, double width, int days, int all) {

  private static final double WIDTH = 780;
  private static final double WIDEST = 44;

  /** The scale of a scenario, from a place on. */
  static DayScale of(Scenario scenario, double left) {
    int all = scenario.days() + scenario.away();
    return new DayScale(left, Math.min(WIDEST, WIDTH / all), scenario.days(), all);
  }

  /** Where a day begins; a day after the last begins where the last ends. */
  double begin(double day) {
    return left + (Math.min(Math.max(day, 1), all + 1.0) - 1) * width;
  }

  /** Where a day ends. */
  double end(double day) {
    return begin(day + 1);
  }

  /** Where the last day ends. */
  double right() {
    return end(all);
  }
}
