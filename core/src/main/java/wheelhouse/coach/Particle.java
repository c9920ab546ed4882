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

  Particle(Shown shown) {
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

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }
}
