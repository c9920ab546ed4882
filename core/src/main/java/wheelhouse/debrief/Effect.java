package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.policy.Statistics;

/**
 * By how much two sides differ among what is alike, and how far off that may be.
 *
 * <p>Within each stratum the two means are compared; strata count by n₁n₂/(n₁+n₂), the weight that
 * makes the sum the surest (W. G. Cochran, Some methods for strengthening the common χ² tests,
 * Biometrics 10, 1954). One without both sides says nothing and is left out.
 *
 * <p>The error is the spread of that difference over all the ways in which the sides could have
 * been dealt out within the strata: S²(1/n₁ + 1/n₂) for each, S² being the variance of everything
 * in it (E. J. G. Pitman, Significance tests which may be applied to samples from any populations,
 * Supplement to the Journal of the Royal Statistical Society 4, 1937). That is exact and needs no
 * draws; it fits where the sides were dealt by a draw that knew nothing of the outcome, as loudness
 * is. Where there is a large effect it is a little too wide.
 *
 * @param difference mean of the one side less mean of the other
 * @param error its standard error
 * @param one how many of the one side were compared
 * @param other how many of the other side were compared
 */
public record Effect(double difference, double error, int one, int other) {

  /** Fewer than this on a side are too few to say anything. */
  public static final int FEW = 3;

  /** What may be said of it. */
  public enum Standing {
    /** Fewer than {@value Effect#FEW} on a side. */
    TOO_FEW,
    /** Within two standard errors of nothing. */
    WITHIN_CHANCE,
    /** The one side had more. */
    MORE,
    /** The one side had less. */
    LESS
  }

  /**
   * One thing that was measured.
   *
   * @param stratum only what has the same one is compared
   * @param side which side it is on
   * @param value what was measured
   */
  public record Sample(String stratum, Side side, double value) {}

  /** The side of a comparison. */
  public enum Side {
    ONE,
    OTHER;

    /** The one where something is so, else the other. */
    public static Side when(boolean so) {
      return so ? ONE : OTHER;
    }
  }

  /** The effect in some samples, whatever their order. */
  public static Effect of(List<Sample> samples) {
    Map<String, List<Sample>> strata = new TreeMap<>();
    for (Sample sample : samples) {
      strata.computeIfAbsent(sample.stratum(), any -> new ArrayList<>()).add(sample);
    }
    double sum = 0;
    double weights = 0;
    double variance = 0;
    int one = 0;
    int other = 0;
    for (List<Sample> stratum : strata.values()) {
      double[] first = values(stratum, Side.ONE);
      double[] second = values(stratum, Side.OTHER);
      if (first.length == 0 || second.length == 0) {
        continue;
      }
      double weight = (double) first.length * second.length / stratum.size();
      double[] all = stratum.stream().mapToDouble(Sample::value).sorted().toArray();
      sum += weight * (Statistics.mean(first) - Statistics.mean(second));
      variance += weight * Statistics.variance(all);
      weights += weight;
      one += first.length;
      other += second.length;
    }
    return weights == 0
        ? new Effect(0, 0, 0, 0)
        : new Effect(sum / weights, Math.sqrt(variance) / weights, one, other);
  }

  /** In order of size, so that sums do not rest on the order in which samples came. */
  private static double[] values(List<Sample> stratum, Side side) {
    return stratum.stream()
        .filter(sample -> sample.side() == side)
        .mapToDouble(Sample::value)
        .sorted()
        .toArray();
  }

  /** How many were compared. */
  public int compared() {
    return one + other;
  }

  /** What may be said of it. */
  public Standing standing() {
    if (one < FEW || other < FEW) {
      return Standing.TOO_FEW;
    } else if (Math.abs(difference) <= 2 * error) {
      return Standing.WITHIN_CHANCE;
    }
    return difference > 0 ? Standing.MORE : Standing.LESS;
  }
}
