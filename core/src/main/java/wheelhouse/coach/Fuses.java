package wheelhouse.coach;

import java.util.Arrays;
import java.util.SplittableRandom;
import wheelhouse.scenario.ModelNumber;

/**
 * Proposes when an owner finds alone what a slip lacks. Of all fuses few make that come about on
 * one certain night; so where the word on a slip's work rose on some night, three of four proposals
 * are aimed at that night. How likely a proposal is aimed there hangs on how able its owner is
 * supposed to be, so a step has to weigh the way back as well.
 */
final class Fuses {

  /** So often a proposal is aimed, where there is a night to aim at. */
  private static final double AIMED = 0.75;

  /** The narrowest span of fuses to aim at, as a share of all. */
  private static final double NARROWEST = 0.03;

  /** The logarithm of the greatest density there is. */
  private static final double DENSEST = StrictMath.log(1 - AIMED + AIMED / NARROWEST);

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int MOVED = 2;

  private final Shown shown;
  private final int[] rose;
  private final double fuseLeast;
  private final double fuseRange;
  private final double base;
  private final double ability;

  // What this step proposes, by member.
  private final int[][] proposed;
  private final int[] counts;
  private final boolean[] isProposed;

  private int day;

  // The span that was last aimed at.
  private double least;
  private double width;

  Fuses(Shown shown) {
    this.shown = shown;
    fuseLeast = shown.numbers.get(ModelNumber.FUSE_LEAST);
    fuseRange = shown.numbers.get(ModelNumber.FUSE_MOST) - fuseLeast;
    double each = shown.numbers.get(ModelNumber.SELF_FINDING);
    base = each * shown.numbers.get(ModelNumber.FINDING_BASE);
    ability = each * shown.numbers.get(ModelNumber.FINDING_ABILITY);
    rose = new int[shown.incidents];
    Arrays.setAll(rose, this::rise);
    proposed = new int[shown.members][0];
    counts = new int[shown.members];
    isProposed = new boolean[shown.incidents];
  }

  /** The first night on which a slip moved, or else the first on which it stood still no longer. */
  private int rise(int incident) {
    int first = shown.births.bleeds[incident];
    int most = NEVER;
    int rise = NEVER;
    for (int day = first; day <= shown.days; day++) {
      int place = Arrays.binarySearch(shown.open[day], incident);
      if (place < 0) {
        continue;
      }
      int word = shown.moved[day][place];
      if (word > most) {
        rise = day;
      }
      most = most == NEVER ? word : Math.max(most, word);
      if (most == MOVED) {
        break;
      }
    }
    return rise;
  }

  /** Goes to a day, before whose night nothing later can be aimed at. */
  void at(int today) {
    day = today;
  }

  /** Begins a step, in which nothing is proposed yet. */
  void begin() {
    for (int m = 0; m < shown.members; m++) {
      for (int i = 0; i < counts[m]; i++) {
        isProposed[proposed[m][i]] = false;
      }
      counts[m] = 0;
    }
  }

  /** Proposes the fuse of one of a member's slips, from how able they are on some paths. */
  void draw(int m, int incident, Particle proposal, Paths from, SplittableRandom random) {
    boolean aims = aim(incident, from) && random.nextDouble() < AIMED;
    double drawn = random.nextDouble();
    proposal.fuse[incident] = aims ? least + width * drawn : drawn;
    if (!isProposed[incident]) {
      isProposed[incident] = true;
      proposed[m] = Arrays.copyOf(proposed[m], Math.max(proposed[m].length, counts[m] + 1));
      proposed[m][counts[m]++] = incident;
    }
  }

  /**
   * The logarithm of how densely the fuses of a member that this step proposes are proposed about
   * what somebody supposes of them, from some paths.
   */
  double density(int m, Particle about, Paths from) {
    double density = 0;
    for (int i = 0; i < counts[m]; i++) {
      int incident = proposed[m][i];
      if (aim(incident, from)) {
        double off = about.fuse[incident] - least;
        density += StrictMath.log(1 - AIMED + (off >= 0 && off < width ? AIMED / width : 0));
      }
    }
    return density;
  }

  /** The greatest that density can be, from whatever paths. */
  double most(int m) {
    double most = 0;
    for (int i = 0; i < counts[m]; i++) {
      most += rose[proposed[m][i]] < day ? DENSEST : 0;
    }
    return most;
  }

  /**
   * Finds the span of fuses that would be reached on the night of the rise.
   *
   * @return false if there is none
   */
  private boolean aim(int incident, Paths from) {
    if (rose[incident] >= day || fuseRange <= 0) {
      return false;
    }
    double reached = 0;
    double before = 0;
    for (int night = shown.births.bleeds[incident]; night <= rose[incident]; night++) {
      before = reached;
      reached += base + ability * from.ability[night][shown.owner[incident]];
    }
    least = Math.min(1 - NARROWEST, Math.max(0, (before - fuseLeast) / fuseRange));
    width = Math.max(NARROWEST, Math.min(1, (reached - fuseLeast) / fuseRange) - least);
    return reached > fuseLeast;
  }
}
