package wheelhouse.policy;

import java.util.Arrays;

/**
 * Takes the option that was taken least often in all runs so far, and any of those that were taken
 * least alike. What it takes depends on the runs before, so whoever wants the same runs again plays
 * them in the same order.
 */
final class LeastUsed implements Lot {

  private static final int MOST_OPTIONS = 16;

  private final Dice dice = new Dice();
  private int[] used = new int[64 * MOST_OPTIONS];

  @Override
  public void begin(long seed) {
    dice.seed(seed);
  }

  @Override
  public int among(int place, int options) {
    int first = place * MOST_OPTIONS;
    if (first + MOST_OPTIONS > used.length) {
      used = Arrays.copyOf(used, 2 * (first + MOST_OPTIONS));
    }
    int least = 0;
    int alike = 0;
    for (int option = 0; option < options; option++) {
      int more = used[first + option] - used[first + least];
      if (more < 0 || alike == 0) {
        least = option;
        alike = 1;
      } else if (more == 0 && dice.below(++alike) == 0) {
        least = option;
      }
    }
    used[first + least]++;
    return least;
  }

  @Override
  public int below(int bound) {
    return dice.below(bound);
  }
}
