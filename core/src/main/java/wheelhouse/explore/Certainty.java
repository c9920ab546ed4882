package wheelhouse.explore;

import wheelhouse.scenario.Word;

/**
 * How sure it is that something is not reached. Derived from what was done, never felt.
 *
 * @param kind by which means
 * @param runs how many runs were played for it; 0 for what is proved
 */
public record Certainty(Kind kind, int runs) {

  /** By which means something is known not to be reached. */
  public enum Kind implements Word {
    /** The rules leave no room for it: no seed and no play reaches it. */
    PROVED("proved"),
    /** Play was steered towards it, on seeds that fit it, and did not get there; more may. */
    SEARCHED("searched"),
    /** It rests on a draw that no sampled seed gave. */
    SAMPLED("sampled");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Something that the rules leave no room for. */
  public static Certainty proved() {
    return new Certainty(Kind.PROVED, 0);
  }

  /** Something that steered play did not reach in some runs. */
  public static Certainty searched(int runs) {
    return new Certainty(Kind.SEARCHED, runs);
  }

  /** Something that none of some seeds gave. */
  public static Certainty sampled(int seeds) {
    return new Certainty(Kind.SAMPLED, seeds);
  }

  /**
   * The share of seeds below which it lies, at 95 %: three in as many as were looked at; 0 for what
   * is proved, and 1 for what was searched, since steered play says nothing about shares.
   */
  public double bound() {
    return switch (kind) {
      case PROVED -> 0;
      case SEARCHED -> 1;
      case SAMPLED -> Math.min(1, 3.0 / Math.max(1, runs));
    };
  }
}
