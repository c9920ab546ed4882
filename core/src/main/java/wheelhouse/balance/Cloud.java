package wheelhouse.balance;

import java.util.List;

/**
 * Where the runs of a policy lie on the plane, in short: middle, spread and tilt, and some runs.
 *
 * @param harm mean harm
 * @param growth mean growth
 * @param harmSpread standard deviation of harm, run by run
 * @param growthSpread standard deviation of growth, run by run
 * @param tilt correlation of the two, -1 to 1
 * @param runs the first few runs, as they came
 */
public record Cloud(
    double harm,
    double growth,
    double harmSpread,
    double growthSpread,
    double tilt,
    List<Run> runs) {

  public Cloud {
    runs = List.copyOf(runs);
  }

  /** One run. */
  public record Run(double harm, double growth) {}
}
