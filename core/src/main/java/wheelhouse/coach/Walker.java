package wheelhouse.coach;

import java.util.SplittableRandom;
import wheelhouse.sim.Chance;

/**
 * A supposition on its way through a run: what it supposes now, what counts against that, by the
 * member whose work it is, and how skills went under it.
 */
final class Walker {

  final Particle particle;

  /** By member, what counts against their part; what is nobody's comes last. */
  final double[] loss;

  /** The same, as it stood before the present moment. */
  final double[] lossBefore;

  final Paths paths;

  /** What it stands before that has not come: the chance that its own steps were played under. */
  final Chance future;

  final SplittableRandom random;

  /** A walker who supposes nothing yet. */
  Walker(Shown shown, Chance future, SplittableRandom random) {
    particle = new Particle(shown);
    loss = new double[shown.members + 1];
    lossBefore = new double[shown.members + 1];
    paths = new Paths(shown);
    this.future = future;
    this.random = random;
  }

  /** What counts against it: 0 if it fits in everything. */
  double loss() {
    double sum = 0;
    for (double each : loss) {
      sum += each;
    }
    return sum;
  }

  /** Plays its supposition up to a moment, and notes what counts against it there. */
  void play(Fit fit, int moment) {
    System.arraycopy(loss, 0, lossBefore, 0, loss.length);
    fit.play(particle, moment, future);
    System.arraycopy(fit.loss(), 0, loss, 0, loss.length);
    for (int member = 0; member < loss.length - 1; member++) {
      paths.take(fit.paths(), member, moment / 2);
    }
  }

  /** Takes over one member's part of what somebody else supposes and has played. */
  void take(int member, Particle from, double lossThere, Paths pathsThere, int day) {
    particle.take(member, from);
    loss[member] = lossThere;
    paths.take(pathsThere, member, day);
  }

  /** Takes over everything that another supposes. */
  void follow(Walker other, int day) {
    particle.copyFrom(other.particle);
    System.arraycopy(other.loss, 0, loss, 0, loss.length);
    for (int member = 0; member < loss.length - 1; member++) {
      paths.take(other.paths, member, day);
    }
  }

  /** By how much less likely one member's part made what was shown since the moment before. */
  double surprise(int member) {
    return loss[member] - lossBefore[member];
  }
}
