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

  /** Where all foretold what was seen about as well, in log-likelihood, none gives way. */
  private static final double SURPRISE = 1;

  /** How long a skill wanders by what can be reckoned, before it is played. */
  private static final int RECKONED_STEPS = 24;

  /** A supposition that fits worse than the best by this has lost its way. */
  private static final double ALL_LOST = 20;

  /** After so many draws of a skill that could not have appeared so, the last will do. */
  private static final int MOST_DRAWS = 1000;

  /** For so many days after a slip came home, what was supposed of it may still change. */
  private static final int STILL_OPEN = 4;

  private final Shown shown;
  private final Readings readings;
  private final Fit fit;
  private final Particle[] particles;
  private final double[][] loss;
  private final double[][] lossBefore;
  private final Paths[] paths;
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
    lossBefore = new double[count][shown.members + 1];
    paths = new Paths[count];
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
      paths[p] = new Paths(shown);
      begin(particles[p], random[p]);
    }
  }

  private void begin(Particle particle, SplittableRandom random) {
    for (int m = 0; m < shown.members; m++) {
      particle.autonomy[m] = random.nextDouble();
      particle.trust[m] = random.nextDouble();
    }
    for (int pair = 0; pair < particle.skill.length; pair++) {
      for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
        particle.skill[pair] = random.nextDouble();
        particle.rounding[pair] = random.nextDouble() - 0.5;
        if (shown.couldAppear(pair, particle.skill[pair], particle.rounding[pair])) {
          break;
        }
      }
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

  Fit fit() {
    return fit;
  }

  /** What counts against a supposition: 0 if it fits in everything. */
  double loss(int number) {
    double sum = 0;
    for (double each : loss[number]) {
      sum += each;
    }
    return sum;
  }

  /** A supposition as it stands at this moment. */
  Particle copy(int number) {
    Particle copy = new Particle(shown);
    copy.copyFrom(particles[number]);
    return copy;
  }

  /** What it stands before that has not come: the chance that its own steps were played under. */
  Chance future(int number) {
    return future[number];
  }

  /** A supposition as it stands, that supposes also what the next morning newly brings. */
  Particle ahead(int number) {
    Particle with = copy(number);
    int dawn = Shown.dawn(moment / 2 + 1);
    for (int incident = known; incident < shown.born[dawn]; incident++) {
      Readings.draw(readings.at(incident, dawn), with, incident, random[number]);
      with.fuse[incident] = random[number].nextDouble();
    }
    return with;
  }

  /** The board of this moment as a supposition has it. */
  State state(int number) {
    fit.play(particles[number], moment, future[number]);
    return fit.simulation().snapshot();
  }

  /** Goes on to a later moment, and lets every supposition take some steps there. */
  void advance(int to, int steps) {
    moment = to;
    read();
    known = shown.born[to];
    group();
    for (int p = 0; p < particles.length; p++) {
      System.arraycopy(loss[p], 0, lossBefore[p], 0, loss[p].length);
      fit.play(particles[p], moment, future[p]);
      System.arraycopy(fit.loss(), 0, loss[p], 0, loss[p].length);
      for (int m = 0; m < shown.members; m++) {
        paths[p].take(fit.paths(), m, moment / 2);
      }
    }
    resample();
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
      double reckoned = propose(proposal, p, m, random[p]);
      fit.most()[m] = loss[p][m] + reckoned - StrictMath.log(1 - random[p].nextDouble());
    }
    boolean played = fit.play(proposal, moment, future[p], Double.POSITIVE_INFINITY);
    if (!played || fit.loss()[shown.members] > loss[p][shown.members]) {
      return;
    }
    for (int m = 0; m < shown.members; m++) {
      if (fit.loss()[m] <= fit.most()[m]) {
        loss[p][m] = fit.loss()[m];
        take(proposal, current, m);
        paths[p].take(fit.paths(), m, moment / 2);
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

  /**
   * Something new for one member: one of their slips, or how able, free and trusting they are.
   *
   * @return what counts against it more than before by what was reckoned without playing, and is
   *     not to count against it twice
   */
  private double propose(Particle into, int p, int m, SplittableRandom random) {
    double what = random.nextDouble();
    if (slips[m].length > 0 && what < 0.45) {
      int incident = slips[m][random.nextInt(slips[m].length)];
      if (what < 0.35) {
        Readings.draw(table[incident], into, incident, random);
      }
      into.fuse[incident] = random.nextDouble();
      return 0;
    }
    double stride = STRIDES[random.nextInt(STRIDES.length)];
    if (what < 0.75) {
      into.autonomy[m] = step(into.autonomy[m], stride, random);
      into.trust[m] = step(into.trust[m], stride, random);
    }
    double reckoned = 0;
    if (what > 0.6) {
      int only = random.nextInt(2 * shown.kinds);
      for (int k = 0; k < shown.kinds; k++) {
        if (only >= shown.kinds || only == k) {
          reckoned += moveSkill(into, p, m * shown.kinds + k, random);
        }
      }
    }
    return reckoned;
  }

  /**
   * Lets a skill wander for a while by what can be reckoned without playing (Liu, 2001: surrogate
   * transitions).
   */
  private double moveSkill(Particle into, int p, int pair, SplittableRandom random) {
    int day = moment / 2;
    double first = paths[p].loss(pair, into.skill[pair], into.rounding[pair], day);
    double now = first;
    for (int step = 0; step < RECKONED_STEPS; step++) {
      double stride = STRIDES[random.nextInt(STRIDES.length)];
      double skill = step(into.skill[pair], stride, random);
      double rounding = step(into.rounding[pair] + 0.5, stride, random) - 0.5;
      if (shown.couldAppear(pair, skill, rounding)) {
        double then = paths[p].loss(pair, skill, rounding, day);
        if (then <= now || random.nextDouble() < StrictMath.exp(now - then)) {
          into.skill[pair] = skill;
          into.rounding[pair] = rounding;
          now = then;
        }
      }
    }
    return now - first;
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
      for (int m = 0; m < shown.members; m++) {
        paths[p].take(fit.paths(), m, moment / 2);
      }
    }
  }

  /**
   * Lets parts of suppositions that foretold badly what was then seen give way to those that
   * foretold it well, in proportion, among those that suppose the same causes.
   */
  private void resample() {
    for (int m = 0; m < shown.members; m++) {
      if (foretoldAlike(m)) {
        continue;
      }
      Particle[] was = new Particle[particles.length];
      double[] lossWas = new double[was.length];
      Paths[] pathsWas = new Paths[was.length];
      for (int p = 0; p < was.length; p++) {
        was[p] = new Particle(shown);
        was[p].copyFrom(particles[p]);
        lossWas[p] = loss[p][m];
        pathsWas[p] = new Paths(shown);
        pathsWas[p].take(paths[p], m, moment / 2);
      }
      for (int p = 0; p < was.length; p++) {
        int donor = donor(p, m, was, lossWas);
        take(was[donor], particles[p], m);
        loss[p][m] = lossWas[donor];
        paths[p].take(pathsWas[donor], m, moment / 2);
      }
    }
  }

  private boolean foretoldAlike(int m) {
    double best = Double.POSITIVE_INFINITY;
    double worst = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < particles.length; p++) {
      best = Math.min(best, loss[p][m] - lossBefore[p][m]);
      worst = Math.max(worst, loss[p][m] - lossBefore[p][m]);
    }
    return worst - best < SURPRISE;
  }

  /** Some supposition of the same causes, the likelier the better it foretold a member's part. */
  private int donor(int p, int m, Particle[] was, double[] lossWas) {
    double best = Double.POSITIVE_INFINITY;
    for (int other = 0; other < was.length; other++) {
      best = Math.min(best, lossWas[other] - lossBefore[other][m]);
    }
    double sum = 0;
    int donor = p;
    for (int other = 0; other < was.length; other++) {
      if (sameCauses(was[p], was[other])) {
        double weight = StrictMath.exp(best - (lossWas[other] - lossBefore[other][m]));
        sum += weight;
        donor = weeding.nextDouble() * sum < weight ? other : donor;
      }
    }
    return donor;
  }

  /** Lets suppositions that have lost their way give way to those that have not. */
  private void weed() {
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
          for (int m = 0; m < shown.members; m++) {
            paths[p].take(paths[other], m, moment / 2);
          }
        }
      }
    }
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
