package wheelhouse.balance;

import java.util.List;
import wheelhouse.policy.Estimate;

/**
 * What trying a gate gave.
 *
 * @param gate which
 * @param figures every figure it stands on
 */
public record Verdict(Gate gate, List<Figure> figures) {

  public Verdict {
    figures = List.copyOf(figures);
  }

  /**
   * A figure of a gate.
   *
   * @param what is measured
   * @param value what it came to
   * @param error its standard error; 0 where it has none
   * @param asked what it is to be, in words
   * @param holds whether it is
   */
  public record Figure(String what, double value, double error, String asked, boolean holds) {

    static Figure of(String what, Estimate value, String asked, boolean holds) {
      return new Figure(what, value.mean(), value.error(), asked, holds);
    }

    static Figure atMost(String what, double value, double bound) {
      return new Figure(what, value, 0, "at most " + bound, value <= bound);
    }

    static Figure atLeast(String what, double value, double bound) {
      return new Figure(what, value, 0, "at least " + bound, value >= bound);
    }
  }

  /** Whether the scenario passes. */
  public boolean passes() {
    return figures.stream().allMatch(Figure::holds);
  }

  /** The figures that speak against it. */
  public List<Figure> against() {
    return figures.stream().filter(figure -> !figure.holds()).toList();
  }
}
