package wheelhouse.policy;

/**
 * Chance for policies that choose at random: SplitMix64, apart from everything the engine draws.
 */
final class Dice {

  private long state;

  void seed(long seed) {
    state = seed;
  }

  /** A whole number from 0, below a bound. */
  int below(int bound) {
    return (int) ((next() >>> 11) * 0x1.0p-53 * bound);
  }

  /** A number from 0 to 1, 1 excluded. */
  double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
