package wheelhouse.scenario;

/**
 * A closed range of numbers from which the seed draws evenly; a single number is a range of itself.
 */
public record Range(double from, double to) {

  public Range {
    if (!(from <= to)) {
      throw new IllegalArgumentException("a range from " + from + " to " + to + " is empty");
    }
  }

  /** The range that holds one number. */
  public static Range of(double value) {
    return new Range(value, value);
  }

  /** The number at a share of the way, 0 at {@code from} and 1 at {@code to}. */
  public double at(double share) {
    return from + (to - from) * share;
  }
}
