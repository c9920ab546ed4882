package wheelhouse.balance;

import java.util.Map;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Estimate;

/**
 * Where a policy stands: what its runs come to, and how they compare with the careful reader's on
 * the same luck.
 *
 * @param policy its name
 * @param sort what sort of policy it is
 * @param measures what is measured of each run
 * @param headline the lower of how far it protected and how far it grew, 0 to 100
 * @param harmMore its harm less the reader's
 * @param growthMore its growth less the reader's
 * @param lead the reader's headline less its own
 * @param harmEdge the share of runs in which it had less harm than the reader
 * @param growthEdge the share of runs in which its team grew more than the reader's
 * @param cloud where its runs lie
 */
public record Standing(
    String policy,
    Sort sort,
    Map<Measure, Estimate> measures,
    Estimate headline,
    Estimate harmMore,
    Estimate growthMore,
    Estimate lead,
    double harmEdge,
    double growthEdge,
    Cloud cloud) {

  public Standing {
    measures = Map.copyOf(measures);
  }

  /** Sorts of policies, in the order in which a report lists them. */
  public enum Sort {
    /** The same pick on everything. */
    CONSTANT,
    /** Everything in some order, or at random. */
    RULE,
    /** A simple rule that looks clever. */
    TRICK,
    /** The careful reader. */
    READER,
    /** The reader without a habit. */
    WITHOUT,
    /** The reader who sees the truth: a bound, not a player. */
    SEER
  }

  /** A measure's mean and its standard error. */
  public Estimate of(Measure measure) {
    return measures.getOrDefault(measure, new Estimate(0, 0, 0));
  }
}
