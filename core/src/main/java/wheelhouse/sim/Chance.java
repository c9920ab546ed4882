package wheelhouse.sim;

import java.util.Set;

/**
 * All chance in a run: every draw is keyed by what it is for, whom it concerns and the day, never
 * taken from a sequence. So changing one decision reshuffles nothing that it does not touch.
 *
 * <p>What is shown on the board (who arrives when, and how loudly) and what is hidden have seeds of
 * their own: under {@link #withHidden} the same incidents arrive with fresh truths, skills and
 * luck, which is what a fair comparison plays against.
 *
 * <p>Draws pass two rounds of the SplitMix64 finaliser (Steele, Lea and Flood, 2014, with the
 * constants of Stafford's variant 13).
 */
public class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final Purpose[] PURPOSES = Purpose.values();

  private final long shownSeed;
  private final long hiddenSeed;
  private final long[] seedOf = new long[PURPOSES.length];

  /** The chance of a seed. */
  public Chance(long seed) {
    this(seed, seed);
  }

  private Chance(long shownSeed, long hiddenSeed, Chance other, Set<Purpose> fromOther) {
    this(shownSeed, hiddenSeed);
    for (Purpose purpose : fromOther) {
      seedOf[purpose.ordinal()] = other.seedOf[purpose.ordinal()];
    }
  }

  private Chance(long shownSeed, long hiddenSeed) {
    this.shownSeed = shownSeed;
    this.hiddenSeed = hiddenSeed;
    for (Purpose purpose : PURPOSES) {
      long seed = purpose.isShown() ? shownSeed : hiddenSeed;
      seedOf[purpose.ordinal()] = mix(mix(seed + GOLDEN) + GOLDEN * (purpose.ordinal() + 1));
    }
  }

  /** The same incidents on the same days, as loud; everything hidden drawn afresh. */
  public Chance withHidden(long seed) {
    return new Chance(shownSeed, seed);
  }

  /** The same chance, but some purposes drawn as under another seed. */
  public Chance withRedrawn(Set<Purpose> purposes, long seed) {
    return new Chance(shownSeed, hiddenSeed, new Chance(seed), purposes);
  }

  /** The seed of what is shown; of everything, unless {@link #withHidden} changed the rest. */
  public long seed() {
    return shownSeed;
  }

  /** The seed of what is hidden. */
  public long hiddenSeed() {
    return hiddenSeed;
  }

  /**
   * A number from 0 to 1, 1 excluded.
   *
   * @param purpose what it decides
   * @param entity whom it concerns, by birth and not by a counter
   * @param day the day, or another small number that tells draws for one entity apart
   */
  public double draw(Purpose purpose, long entity, int day) {
    long bits = mix(mix(seedOf[purpose.ordinal()] ^ entity) + GOLDEN * day);
    return (bits >>> 11) * 0x1.0p-53;
  }

  /**
   * The key of an entity that is born of another: a case of a source, a comeback of an incident.
   */
  public static long key(long parent, int day, int ordinal) {
    return mix(parent + GOLDEN * (((long) day << 20) + ordinal + 1));
  }

  /** The key of an id: FNV-1a over its characters, mixed. */
  static long key(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
