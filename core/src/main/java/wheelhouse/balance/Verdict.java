package wheelhouse.balance;

import java.util.List;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Word;

/**
 * What trying a gate gave.
 *
 * @param gate which
 * @param runs over how many runs of a policy it was tried
 * @param figures every figure it stands on
 */
public record Verdict(Gate gate, int runs, List<Figure> figures) {

  /** From so many runs on, a gate is passed or failed; on fewer it may also be left open. */
  public static final int ENOUGH = 1000;

  public Verdict {
    figures = List.copyOf(figures);
  }

  /** How a gate ends. */
  public enum Ruling implements Word {
    /** Every figure is as asked. */
    PASSES("passes"),
    /** Some figure is not, but only inside its error, and there were few runs: more may decide. */
    OPEN("open"),
    /** Some figure is not as asked. */
    FAILS("fails");

    private final String word;

    Ruling(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What a figure says of what is asked. */
  public enum Says {
    /** It is as asked. */
    SO,
    /** It is not as asked, but by less than three standard errors. */
    UNCLEAR,
    /** It is not as asked, and clearly so, or it has no error to go by. */
    NOT_SO
  }

  /**
   * A figure of a gate.
   *
   * @param what is measured
   * @param value what it came to
   * @param error its standard error; 0 where it has none
   * @param asked what it is to be, in words
   * @param says whether it is
   */
  public record Figure(String what, double value, double error, String asked, Says says) {

    static Figure of(String what, Estimate value, String asked, Says says) {
      return new Figure(what, value.mean(), value.error(), asked, says);
    }

    /** To be clearly above a bound. */
    static Figure above(String what, Estimate value, String asked, double bound) {
      return of(what, value, asked, says(value.isAbove(bound), value.isBelow(bound)));
    }

    /** To be clearly below 0. */
    static Figure below(String what, Estimate value) {
      return of(what, value, "below 0", says(value.isBelow(0), value.isAbove(0)));
    }

    static Figure atMost(String what, Estimate value, double bound) {
      return of(what, value, "at most " + bound, atMost(value, bound));
    }

    static Figure atLeast(String what, Estimate value, double bound) {
      Estimate negative = new Estimate(-value.mean(), value.error(), value.values());
      return of(what, value, "at least " + bound, atMost(negative, -bound));
    }

    /** What a figure says that is to be no more than a bound, if only by its mean. */
    static Says atMost(Estimate value, double bound) {
      return says(value.mean() <= bound, value.isAbove(bound));
    }

    /** What a figure says that is so, or clearly is not, or neither. */
    static Says says(boolean so, boolean clearlyNot) {
      return so ? Says.SO : clearlyNot ? Says.NOT_SO : Says.UNCLEAR;
    }

    /** Whether it is as asked. */
    public boolean holds() {
      return says == Says.SO;
    }
  }

  /** How it ends. */
  public Ruling ruling() {
    if (figures.stream().allMatch(Figure::holds)) {
      return Ruling.PASSES;
    }
    boolean clear = figures.stream().anyMatch(figure -> figure.says() == Says.NOT_SO);
    return clear || runs >= ENOUGH ? Ruling.FAILS : Ruling.OPEN;
  }

  /** Whether the scenario passes. */
  public boolean passes() {
    return ruling() == Ruling.PASSES;
  }

  /** Whether the scenario fails; on few runs it may do neither. */
  public boolean fails() {
    return ruling() == Ruling.FAILS;
  }

  /** The figures that speak against it. */
  public List<Figure> against() {
    return figures.stream().filter(figure -> !figure.holds()).toList();
  }
}
