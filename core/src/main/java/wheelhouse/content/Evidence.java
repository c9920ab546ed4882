package wheelhouse.content;

import java.util.Locale;

/**
 * How a finding is known. It follows from how it was found, and never from a feeling.
 *
 * @param kind proved, searched or sampled
 * @param runs how many runs were played; 0 where none had to be
 * @param words how far it goes, as half a sentence; empty for what is proved
 */
public record Evidence(Kind kind, int runs, String words) {

  /** The three ways of knowing. */
  public enum Kind {
    /** It follows from what is written, or there is a run that shows it. */
    PROVED,
    /** Nothing else was found among what was tried; somebody may yet think of something. */
    SEARCHED,
    /** It was so in all runs that were drawn, and holds for others within a bound. */
    SAMPLED;

    /** The kind in lower case, as messages and files say it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Evidence PROVED = new Evidence(Kind.PROVED, 0, "");

  /** Certain from what is written, or from a run that shows it. */
  public static Evidence proved() {
    return PROVED;
  }

  /**
   * Not found in a search.
   *
   * @param runs how many runs it took
   * @param policies how many policies played them
   */
  public static Evidence searched(int runs, int policies) {
    return new Evidence(
        Kind.SEARCHED, runs, String.format(Locale.ROOT, "%,d runs by %d policies", runs, policies));
  }

  /**
   * Not reached by play that was steered towards it.
   *
   * @param runs how many runs it took
   */
  public static Evidence steered(int runs) {
    return new Evidence(
        Kind.SEARCHED, runs, String.format(Locale.ROOT, "%,d runs steered towards it", runs));
  }

  /**
   * Never seen in runs of independent luck: with 95 % confidence it is in fewer than 3 of {@code
   * runs} (the rule of three, Hanley and Lippman-Hand, 1983).
   *
   * @param runs at least 3
   */
  public static Evidence unseen(int runs) {
    return new Evidence(
        Kind.SAMPLED,
        runs,
        String.format(Locale.ROOT, "not seen in %,d runs means below 1 in %,d", runs, runs / 3));
  }

  /** Seen in so many of some runs of independent luck. */
  public static Evidence counted(int seen, int runs) {
    return new Evidence(
        Kind.SAMPLED, runs, String.format(Locale.ROOT, "in %,d of %,d runs", seen, runs));
  }

  /**
   * A mean over runs of independent luck.
   *
   * @param within half the width of the interval in which the true mean lies with 95 % confidence
   * @param unit what it is measured in
   */
  public static Evidence measured(int runs, double within, String unit) {
    return new Evidence(
        Kind.SAMPLED,
        runs,
        String.format(Locale.ROOT, "within ± %.2g %s over %,d runs", within, unit, runs));
  }

  /** The kind, and how far it goes. */
  @Override
  public String toString() {
    return words.isEmpty() ? kind.word() : kind.word() + ": " + words;
  }
}
