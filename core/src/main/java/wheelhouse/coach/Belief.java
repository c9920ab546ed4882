package wheelhouse.coach;

import java.util.Arrays;
import java.util.SplittableRandom;
import wheelhouse.sim.Chance;
import wheelhouse.sim.State;

/**
 * What could be so behind a player's board: a handful of suppositions, each as likely as the
 * others. They are led from moment to moment through the run. What newly came is drawn by what its
 * slip shows, and what can no longer be is drawn anew; then each supposition wanders by
 * Metropolis–Hastings steps, whose law in the long run is that of everything hidden given
 * everything shown by then; and one that has lost its way gives way to one that has not (resample
 * and move: Chopin, 2002; Gilks and Berzuini, 2001).
 *
 * <p>Whose work it is decides what bears on whom: given where hidden causes lie, what is supposed
 * of one member and their slips touches nobody else's. So a step proposes something new for every
 * member at once, plays once, and takes or leaves each member's part by itself.
 */
final class Belief {

  /** How far a step goes, as a share of the range. */
  private static final double[] STRIDES = {0.5, 0.15, 0.05, 0.015};

  /** A part that fits worse than the best by this, in log-likelihood, has lost its way. */
  private static final double PART_LOST = 8;

  /** A supposition that fits worse than the best by this has lost its way. */
  private static final double ALL_LOST = 16;

  /** For so many days after a slip came home, what was supposed of it may still change. */
  private static final int STILL_OPEN = 4;

  private final Shown shown;
  private final Readings readings;
  private final Fit fit;
  private final Particle[] particles;
  private final double[][] loss;
  private final Chance[] future;
  private final SplittableRandom[] random;
  private final SplittableRandom weeding;
  private final Particle proposal;
  private final int[][] slips;
  private final Readings.Table[] table;
  private int moment;
  private int known;

  /**
   * Suppositions before the first morning.
   *
   * @param seed of all of them, which has nothing to do with the run's
   */
  Belief(Shown shown, int count, long seed) {
    this.shown = shown;
    readings = new Readings(shown);
    fit = new Fit(shown);
    particles = new Particle[count];
    loss = new double[count][shown.members + 1];
    future = new Chance[count];
    random = new SplittableRandom[count];
    proposal = new Particle(shown);
    slips = new int[shown.members][];
    table = new Readings.Table[shown.incidents];
    SplittableRandom seeds = new SplittableRandom(seed);
    weeding = seeds.split();
    for (int p = 0; p < count; p++) {
      random[p] = seeds.split();
      future[p] = new Chance(seeds.nextLong());
      particles[p] = new Particle(shown);
      begin(particles[p], random[p]);
    }
  }

  private void begin(Particle particle, SplittableRandom random) {
    for (int m = 0; m < shown.members; m++) {
      particle.autonomy[m] = random.nextDouble();
      particle.trust[m] = random.nextDouble();
    }
    for (int pair = 0; pair < particle.skill.length; pair++) {
      do {
        particle.skill[pair] = random.nextDouble();
        particle.rounding[pair] = random.nextDouble() - 0.5;
      } while (!shown.couldAppear(pair, particle.skill[pair], particle.rounding[pair]));
    }
    for (int c = 0; c < particle.laid.length; c++) {
      particle.laid[c] = random.nextDouble();
      particle.bearer[c] = random.nextDouble();
    }
  }

  int size() {
    return particles.length;
  }

  Particle particle(int number) {
    return particles[number];
  }

  /** What counts against a supposition: 0 if it fits in everything. */
  double loss(int number) {
    double sum = 0;
    for (double each : loss[number]) {
      sum += each;
    }
    return sum;
  }

  /** The chance of a supposition at this moment, with a future of its own. */
  Supposed chance(int number) {
    Particle frozen = new Particle(shown);
    frozen.copyFrom(particles[number]);
    return new Supposed(shown, frozen, moment, future[number]);
  }

  /** The board of this moment as a supposition has it. */
  State state(int number) {
    fit.play(particles[number], moment, future[number]);
    return fit.simulation().snapshot();
  }

  /**
   * A supposition that also knows what the next morning brings, though not what the night does: its
   * chance, and its board at this moment.
   */
  Foresight foresee(int number) {
    Particle with = new Particle(shown);
    with.copyFrom(particles[number]);
    int dawn = Shown.dawn(moment / 2 + 1);
    for (int incident = known; incident < shown.born[dawn]; incident++) {
      Readings.draw(readings.at(incident, dawn), with, incident, random[number]);
      with.fuse[incident] = random[number].nextDouble();
    }
    Supposed chance = new Supposed(shown, with, dawn, future[number]);
    fit.play(chance, moment);
    return new Foresight(chance, fit.simulation().snapshot());
  }

  /**
   * A supposition with the next morning known.
   *
   * @param chance its chance
   * @param board its board
   */
  record Foresight(Supposed chance, State board) {}

  /** Goes on to a later moment, and lets every supposition take some steps there. */
  void advance(int to, int steps) {
    moment = to;
    read();
    known = shown.born[to];
    group();
    for (int p = 0; p < particles.length; p++) {
      fit.play(particles[p], moment, future[p]);
      System.arraycopy(fit.loss(), 0, loss[p], 0, loss[p].length);
    }
    weed();
    for (int step = 0; step < steps; step++) {
      for (int p = 0; p < particles.length; p++) {
        if (particles[p].laid.length > 0 && step % 2 == 1) {
          moveCause(p);
        } else {
          moveMembers(p);
        }
      }
    }
    weed();
  }

  /** Goes on to a later moment at which nothing more is known. */
  void stay(int to) {
    moment = to;
  }

  /** Draws what newly came, and again what can no longer be as it was supposed. */
  private void read() {
    for (int incident = 0; incident < shown.born[moment]; incident++) {
      boolean isNew = incident >= known;
      if (!isNew && !shown.mayTellMore(incident, moment)) {
        continue;
      }
      table[incident] = readings.at(incident, moment);
      boolean untouched = isNew || shown.arrived[incident] == moment / 2;
      for (int p = 0; p < particles.length; p++) {
        Particle particle = particles[p];
        if (untouched
            || !table[incident].allows(particle.truth[incident], particle.breaksAfter[incident])) {
          Readings.draw(table[incident], particle, incident, random[p]);
        }
        if (isNew) {
          particle.fuse[incident] = random[p].nextDouble();
        }
      }
    }
  }

  /** Which slips are each member's and may still be supposed otherwise. */
  private void group() {
    int day = moment / 2;
    for (int m = 0; m < shown.members; m++) {
      int[] of = new int[shown.born[moment]];
      int count = 0;
      for (int i = 0; i < shown.born[moment]; i++) {
        if (shown.owner[i] == m && !shown.isHomeBy(i, day - STILL_OPEN)) {
          of[count++] = i;
        }
      }
      slips[m] = Arrays.copyOf(of, count);
    }
  }

  private void moveMembers(int p) {
    Particle current = particles[p];
    proposal.copyFrom(current);
    for (int m = 0; m < shown.members; m++) {
      propose(proposal, m, random[p]);
      fit.most()[m] = loss[p][m] - StrictMath.log(1 - random[p].nextDouble());
    }
    if (!fit.play(proposal, moment, future[p], Double.POSITIVE_INFINITY)) {
      return;
    }
    for (int m = 0; m < shown.members; m++) {
      if (fit.loss()[m] <= fit.most()[m]) {
        loss[p][m] = fit.loss()[m];
        take(proposal, current, m);
      }
    }
  }

  private void take(Particle from, Particle to, int m) {
    to.autonomy[m] = from.autonomy[m];
    to.trust[m] = from.trust[m];
    for (int k = 0; k < shown.kinds; k++) {
      int pair = m * shown.kinds + k;
      to.skill[pair] = from.skill[pair];
      to.rounding[pair] = from.rounding[pair];
    }
    for (int i = 0; i < known; i++) {
      if (shown.owner[i] == m) {
        to.truth[i] = from.truth[i];
        to.breaksAfter[i] = from.breaksAfter[i];
        to.fuse[i] = from.fuse[i];
      }
    }
  }

  /** Something new for one member: one of their slips, or how able, free and trusting they are. */
  private void propose(Particle into, int m, SplittableRandom random) {
    double what = random.nextDouble();
    double stride = STRIDES[random.nextInt(STRIDES.length)];
    if (slips[m].length > 0 && what < 0.5) {
      int incident = slips[m][random.nextInt(slips[m].length)];
      if (what < 0.4) {
        Readings.draw(table[incident], into, incident, random);
      }
      into.fuse[incident] = random.nextDouble();
      return;
    }
    if (what < 0.8) {
      into.autonomy[m] = step(into.autonomy[m], stride, random);
      into.trust[m] = step(into.trust[m], stride, random);
    }
    if (what > 0.65) {
      for (int k = 0; k < shown.kinds; k++) {
        int pair = m * shown.kinds + k;
        double skill = step(into.skill[pair], stride, random);
        double rounding = step(into.rounding[pair] + 0.5, stride, random) - 0.5;
        if (shown.couldAppear(pair, skill, rounding)) {
          into.skill[pair] = skill;
          into.rounding[pair] = rounding;
        }
      }
    }
  }

  /** A step either way, turned back at 0 and 1. */
  private static double step(double from, double stride, SplittableRandom random) {
    double to = from + (2 * random.nextDouble() - 1) * stride;
    to = to < 0 ? -to : to;
    return to >= 1 ? Math.max(0, 2 - to - 0x1.0p-53) : to;
  }

  /** Supposes one hidden cause elsewhere, or nowhere. */
  private void moveCause(int p) {
    proposal.copyFrom(particles[p]);
    int cause = random[p].nextInt(proposal.laid.length);
    proposal.laid[cause] = random[p].nextDouble();
    proposal.bearer[cause] = random[p].nextDouble();
    double most = loss(p) - StrictMath.log(1 - random[p].nextDouble());
    Arrays.fill(fit.most(), Double.POSITIVE_INFINITY);
    if (fit.play(proposal, moment, future[p], most)) {
      System.arraycopy(fit.loss(), 0, loss[p], 0, loss[p].length);
      particles[p].copyFrom(proposal);
    }
  }

  /** Lets parts that have lost their way give way to those that have not, and then wholes. */
  private void weed() {
    for (int m = 0; m < shown.members; m++) {
      double best = Double.POSITIVE_INFINITY;
      for (double[] each : loss) {
        best = Math.min(best, each[m]);
      }
      for (int p = 0; p < particles.length; p++) {
        int other = loss[p][m] > best + PART_LOST ? anyFor(p, m, best + PART_LOST / 2) : p;
        if (other != p) {
          take(particles[other], particles[p], m);
          loss[p][m] = loss[other][m];
        }
      }
    }
    double best = Double.POSITIVE_INFINITY;
    for (int p = 0; p < particles.length; p++) {
      best = Math.min(best, loss(p));
    }
    for (int p = 0; p < particles.length; p++) {
      int from = weeding.nextInt(particles.length);
      for (int i = 0; i < particles.length && loss(p) > best + ALL_LOST; i++) {
        int other = (from + i) % particles.length;
        if (loss(other) <= best + ALL_LOST / 2) {
          particles[p].copyFrom(particles[other]);
          System.arraycopy(loss[other], 0, loss[p], 0, loss[p].length);
        }
      }
    }
  }

  /** Some supposition with the same causes, whose part for a member fits; itself if none does. */
  private int anyFor(int p, int m, double most) {
    int from = weeding.nextInt(particles.length);
    for (int i = 0; i < particles.length; i++) {
      int other = (from + i) % particles.length;
      if (loss[other][m] <= most && sameCauses(particles[p], particles[other])) {
        return other;
      }
    }
    return p;
  }

  private boolean sameCauses(Particle one, Particle other) {
    for (int c = 0; c < one.laid.length; c++) {
      if (shown.bearer(c, one) != shown.bearer(c, other)) {
        return false;
      }
    }
    return true;
  }
}
