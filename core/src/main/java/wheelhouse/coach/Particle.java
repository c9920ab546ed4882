package wheelhouse.coach;

import java.util.Arrays;

/**
 * One supposition of everything hidden: people as they may be, causes as they may lie, and for each
 * incident a truth, a breaking day and a patience. Every number that the seed would have drawn
 * evenly is kept as that draw, from 0 to 1.
 */
final class Particle {

  final double[] autonomy;
  final double[] trust;

  /** By pair of member and kind: the skill's draw, and what rounding took off what was shown. */
  final double[] skill;

  final double[] rounding;

  /** By hidden cause of the scenario: whether it lies on anyone, and on whom. */
  final double[] laid;

  final double[] bearer;

  // Of each incident: number of its truth, days from bleeding to breaking, and its fuse's draw.
  final int[] truth;
  final int[] breaksAfter;
  final double[] fuse;

  private final Shown shown;

  Particle(Shown shown) {
    this.shown = shown;
    autonomy = new double[shown.members];
    trust = new double[shown.members];
    skill = new double[shown.members * shown.kinds];
    rounding = new double[shown.members * shown.kinds];
    laid = new double[shown.model.scenario().causes().size()];
    bearer = new double[laid.length];
    truth = new int[shown.incidents];
    breaksAfter = new int[shown.incidents];
    fuse = new double[shown.incidents];
    Arrays.fill(truth, Shown.NONE);
  }

  void copyFrom(Particle other) {
    copy(other.autonomy, autonomy);
    copy(other.trust, trust);
    copy(other.skill, skill);
    copy(other.rounding, rounding);
    copy(other.laid, laid);
    copy(other.bearer, bearer);
    copy(other.fuse, fuse);
    System.arraycopy(other.truth, 0, truth, 0, truth.length);
    System.arraycopy(other.breaksAfter, 0, breaksAfter, 0, truth.length);
  }

  /** Takes over what another supposes of one member and of their slips. */
  void take(int member, Particle other) {
    autonomy[member] = other.autonomy[member];
    trust[member] = other.trust[member];
    int kinds = shown.kinds;
    System.arraycopy(other.skill, member * kinds, skill, member * kinds, kinds);
    System.arraycopy(other.rounding, member * kinds, rounding, member * kinds, kinds);
    for (int i = 0; i < truth.length; i++) {
      if (shown.owner[i] == member) {
        truth[i] = other.truth[i];
        breaksAfter[i] = other.breaksAfter[i];
        fuse[i] = other.fuse[i];
      }
    }
  }

  /** Takes over where another supposes hidden causes. */
  void takeCauses(Particle other) {
    copy(other.laid, laid);
    copy(other.bearer, bearer);
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }
}
