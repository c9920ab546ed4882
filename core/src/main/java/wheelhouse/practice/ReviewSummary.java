package wheelhouse.practice;

import java.util.List;

/**
 * What a review found about a run, in short: kept beside the run once its review has finished, so
 * that looking over all runs reviews none of them again.
 *
 * @param policy name of the policy by which all was measured
 * @param rules the rules it was worked out by, as in {@link wheelhouse.run.RulesVersion}
 * @param fingerprint of the run's last day, as its record has it: of which run this is
 * @param decisions how many real decisions there were; forced and obvious ones do not count
 * @param loss fair loss a real decision, luck taken out, as a share of what was at stake, 0 or more
 * @param costs the decisions that cost something, in the order in which they were made
 */
public record ReviewSummary(
    String policy, int rules, String fingerprint, int decisions, double loss, List<Cost> costs) {

  public ReviewSummary {
    if (decisions < 0 || !(loss >= 0) || Double.isInfinite(loss)) {
      throw new IllegalArgumentException(
          "a loss of " + loss + " over " + decisions + " decisions cannot be");
    }
    costs = List.copyOf(costs);
  }

  /**
   * A decision that cost something.
   *
   * @param day the day it was made, from 1
   * @param lapse what went wrong
   * @param share what hung on it, as a share of what was at stake, 0 or more
   */
  public record Cost(int day, Lapse lapse, double share) {

    public Cost {
      if (day < 1 || !(share >= 0) || Double.isInfinite(share)) {
        throw new IllegalArgumentException("a cost of " + share + " on day " + day + " cannot be");
      }
    }
  }
}
