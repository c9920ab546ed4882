package wheelhouse.debrief;

import java.util.OptionalDouble;

/**
 * So many of so many, and how far that pins down the share behind it.
 *
 * <p>The interval is Wilson's score interval at 95 %: with p = count/of and z = 1.96, (p + z²/2n ±
 * z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, Probable inference, the law of succession,
 * and statistical inference, Journal of the American Statistical Association 22 (1927), 209–212. It
 * is what L. D. Brown, T. T. Cai and A. DasGupta recommend for few observations (Interval
 * estimation for a binomial proportion, Statistical Science 16, 2001). It takes the observations
 * for independent.
 *
 * @param count how many, from 0
 * @param of of how many, at least as many
 */
public record Proportion(int count, int of) {

  private static final double Z = 1.959963984540054;

  public Proportion {
    if (count < 0 || of < count) {
      throw new IllegalArgumentException("there is no " + count + " of " + of);
    }
  }

  /** The share, 0 to 1; empty of none. */
  public OptionalDouble share() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /** The lower end of the interval, 0 to 1; 0 of none. */
  public double low() {
    return of == 0 || count == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of the interval, 0 to 1; 1 of none. */
  public double high() {
    return of == 0 || count == of ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    double p = (double) count / of;
    return (p + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = (double) count / of;
    return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
  }
}
