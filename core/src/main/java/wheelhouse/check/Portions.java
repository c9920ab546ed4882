package wheelhouse.check;

import java.util.concurrent.ForkJoinPool;

/**
 * How many seeds are played at a time, so that who looks on is heard again soon. What comes of
 * playing does not depend on it.
 */
final class Portions {

  /** Runs that a thread plays before it is asked whether to go on: 10 to 60 ms of them. */
  private static final int RUNS = 32;

  private Portions() {}

  /** Seeds of a portion for so many policies: enough for every thread there is. */
  static int seeds(int policies) {
    return (ForkJoinPool.getCommonPoolParallelism() + 1) * Math.max(1, RUNS / policies);
  }

  /** How many portions some seeds take. */
  static int count(int seeds, int policies) {
    int portion = seeds(policies);
    return (seeds + portion - 1) / portion;
  }
}
