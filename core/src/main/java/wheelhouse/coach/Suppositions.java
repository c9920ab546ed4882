package wheelhouse.coach;

import wheelhouse.sim.Chance;
import wheelhouse.sim.State;

/**
 * A handful of suppositions as they were led through a run: what each supposed at every moment, and
 * the future that each is played into. Nothing in it changes, so that many may read it at once.
 */
final class Suppositions {

  private final Shown shown;
  private final Particle[][] at;
  private final Particle[][] ahead;
  private final Chance[] future;

  private Suppositions(Shown shown, int count) {
    this.shown = shown;
    at = new Particle[2 * shown.days + 2][count];
    ahead = new Particle[shown.days + 1][count];
    future = new Chance[count];
  }

  /**
   * Leads suppositions through a run.
   *
   * @param count how many
   * @param steps how many steps each takes every morning
   * @param seed of all chance in it, which has nothing to do with the run's
   */
  static Suppositions lead(Shown shown, int count, int steps, long seed) {
    Suppositions led = new Suppositions(shown, count);
    Belief belief = new Belief(shown, count, seed);
    for (int p = 0; p < count; p++) {
      led.future[p] = belief.future(p);
    }
    for (int day = 1; day <= shown.days; day++) {
      belief.advance(Shown.dawn(day), steps);
      led.note(Shown.dawn(day), belief);
      if (shown.answered.get(day).stream().anyMatch(Shown::isAsked)) {
        belief.advance(Shown.noon(day), (steps + 1) / 2);
      } else {
        belief.stay(Shown.noon(day));
      }
      led.note(Shown.noon(day), belief);
      for (int p = 0; p < count && day < shown.days; p++) {
        led.ahead[day][p] = belief.ahead(p);
      }
    }
    return led;
  }

  private void note(int moment, Belief belief) {
    for (int p = 0; p < future.length; p++) {
      at[moment][p] = belief.copy(p);
    }
  }

  /** The board of a moment as a supposition has it. */
  State board(int moment, int number, Fit fit) {
    fit.play(at[moment][number], moment, future[number]);
    return fit.simulation().snapshot();
  }

  /** The chance of a supposition from a moment on, into its future. */
  Supposed chance(int moment, int number) {
    return new Supposed(shown, at[moment][number], moment, future[number]);
  }

  /** The chance of a supposition from a noon on that knows what the next morning brings. */
  Supposed foresight(int day, int number) {
    return Supposed.foreseeing(shown, ahead[day][number], day, future[number]);
  }

  /** The board of a noon as a supposition has it that knows what the next morning brings. */
  State foreseen(int day, int number, Fit fit) {
    fit.play(foresight(day, number), Shown.noon(day));
    return fit.simulation().snapshot();
  }
}
