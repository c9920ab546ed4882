package wheelhouse.coach;

import java.util.Arrays;
import java.util.SplittableRandom;
import wheelhouse.sim.Chance;
import wheelhouse.sim.State;

/**
 * What could be so behind a player's board: a handful of suppositions, each as likely as the
 * others. They are led from moment to moment through the run. What newly came is drawn by what its
 * slip shows, and what can no longer be is drawn anew; one that foretold badly what was then seen
 * gives way to one that foretold it well; then each wanders by {@link Steps} of its own (resample
 * and move: Chopin, 2002; Gilks and Berzuini, 2001).
 */
final class Belief {

  /** Where all foretold what was seen about as well, in log-likelihood, none gives way. */
  private static final double SURPRISE = 1;

  /** A supposition that fits worse than the best by this has lost its way. */
  private static final double ALL_LOST = 20;

  /** After so many draws of a skill that could not have appeared so, the last will do. */
  private static final int MOST_DRAWS = 1000;

  private final Shown shown;
  private final Readings readings;
  private final Fit fit;
  private final Steps steps;
  private final Walker[] walkers;
  private final SplittableRandom weeding;
  private final Readings.Table[] tables;
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
    steps = new Steps(shown, fit);
    tables = new Readings.Table[shown.incidents];
    walkers = new Walker[count];
    SplittableRandom seeds = new SplittableRandom(seed);
    weeding = seeds.split();
    for (int p = 0; p < count; p++) {
      SplittableRandom random = seeds.split();
      walkers[p] = new Walker(shown, new Chance(seeds.nextLong()), random);
      begin(walkers[p].particle, random);
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
        if (shown.traits.couldAppear(pair, particle.skill[pair], particle.rounding[pair])) {
          break;
        }
      }
    }
    for (int c = 0; c < particle.laid.length; c++) {
      particle.laid[c] = random.nextDouble();
      particle.bearer[c] = random.nextDouble();
    }
  }

  /** A supposition as it stands at this moment. */
  Particle copy(int number) {
    Particle copy = new Particle(shown);
    copy.copyFrom(walkers[number].particle);
    return copy;
  }

  /** What it stands before that has not come: the chance that its own steps were played under. */
  Chance future(int number) {
    return walkers[number].future;
  }

  /** A supposition as it stands, that supposes also what the next morning newly brings. */
  Particle ahead(int number) {
    Particle with = copy(number);
    SplittableRandom random = walkers[number].random;
    int dawn = Shown.dawn(moment / 2 + 1);
    for (int incident = known; incident < shown.born[dawn]; incident++) {
      Readings.draw(readings.at(incident, dawn), with, incident, random);
      with.fuse[incident] = random.nextDouble();
    }
    return with;
  }

  /** The board of this moment as a supposition has it. */
  State state(int number) {
    fit.play(walkers[number].particle, moment, walkers[number].future);
    return fit.simulation().snapshot();
  }

  /** Goes on to a later moment, and lets every supposition take some steps there. */
  void advance(int to, int stepsOfEach) {
    moment = to;
    read();
    known = shown.born[to];
    steps.at(moment, tables);
    for (Walker walker : walkers) {
      walker.play(fit, moment);
    }
    resample();
    for (Walker walker : walkers) {
      for (int step = 0; step < stepsOfEach; step++) {
        steps.step(walker);
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
      tables[incident] = readings.at(incident, moment);
      boolean untouched = isNew || shown.births.arrived[incident] == moment / 2;
      for (Walker walker : walkers) {
        Particle particle = walker.particle;
        if (untouched
            || !tables[incident].allows(particle.truth[incident], particle.breaksAfter[incident])) {
          Readings.draw(tables[incident], particle, incident, walker.random);
        }
        if (isNew) {
          particle.fuse[incident] = walker.random.nextDouble();
        }
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
      Particle[] was = new Particle[walkers.length];
      double[] lossWas = new double[was.length];
      Paths[] pathsWas = new Paths[was.length];
      for (int p = 0; p < was.length; p++) {
        was[p] = copy(p);
        lossWas[p] = walkers[p].loss[m];
        pathsWas[p] = new Paths(shown);
        pathsWas[p].take(walkers[p].paths, m, moment / 2);
      }
      double[] surprise = new double[was.length];
      for (int p = 0; p < was.length; p++) {
        surprise[p] = walkers[p].surprise(m);
      }
      for (int p = 0; p < was.length; p++) {
        int donor = donor(p, was, surprise);
        walkers[p].take(m, was[donor], lossWas[donor], pathsWas[donor], moment / 2);
      }
    }
  }

  private boolean foretoldAlike(int m) {
    double best = Double.POSITIVE_INFINITY;
    double worst = Double.NEGATIVE_INFINITY;
    for (Walker walker : walkers) {
      best = Math.min(best, walker.surprise(m));
      worst = Math.max(worst, walker.surprise(m));
    }
    return worst - best < SURPRISE;
  }

  /** Some supposition of the same causes, the likelier the better it foretold a member's part. */
  private int donor(int p, Particle[] was, double[] surprise) {
    double best = Arrays.stream(surprise).min().orElseThrow();
    double sum = 0;
    int donor = p;
    for (int other = 0; other < was.length; other++) {
      if (shown.traits.layAlike(was[p], was[other])) {
        double weight = StrictMath.exp(best - surprise[other]);
        sum += weight;
        donor = weeding.nextDouble() * sum < weight ? other : donor;
      }
    }
    return donor;
  }

  /** Lets suppositions that have lost their way give way to those that have not. */
  private void weed() {
    double best = Double.POSITIVE_INFINITY;
    for (Walker walker : walkers) {
      best = Math.min(best, walker.loss());
    }
    for (Walker walker : walkers) {
      int from = weeding.nextInt(walkers.length);
      for (int i = 0; i < walkers.length && walker.loss() > best + ALL_LOST; i++) {
        Walker other = walkers[(from + i) % walkers.length];
        if (other.loss() <= best + ALL_LOST / 2) {
          walker.follow(other, moment / 2);
        }
      }
    }
  }
}
