package wheelhouse.bench;

import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * What a playout cannot do without, counted in the engine itself.
 *
 * @param units incident-days
 * @param days days, over which the incident-days are spread
 * @param draws keyed draws
 * @param exponentials one for each incident on which there was work, for what it taught
 * @param paces one a day for each incident that bleeds and whose owner knows of it, since what it
 *     needs depends on how fast everything before it moves; and for each other on which there was
 *     work
 * @param bytes copied to start from a moment
 * @param daily bytes of an incident that a day cannot leave alone
 */
record Needs(
    long units, long days, long draws, long exponentials, long paces, long bytes, int daily) {

  /** Bytes of a state for each incident: its numbers, its key, its waking day and its place. */
  private static final int INCIDENT_BYTES = 23 * Integer.BYTES + 11 * Double.BYTES + 8 + 4 + 4;

  /**
   * Bytes of an incident that a day under hold reads, and of which it writes about half anew: what
   * it is, what is true, whose it is, its phase, place, pick, flags and breaking day; and the work
   * left, the harm a day, the most that can become, what has accrued, how far its owner has got in
   * finding what lacks, and when they will have.
   */
  private static final int DAILY_BYTES = 8 * Integer.BYTES + 6 * Double.BYTES;

  private static final int SEEDS = 32;

  /**
   * What a toy of the model would need in which every incident is busy every day: one draw, one
   * exponential and one copy of its numbers for each.
   */
  static Needs ofBusyDay(int incidents) {
    long bytes = (long) incidents * INCIDENT_BYTES;
    return new Needs(incidents, 1, incidents, incidents, 0, bytes, 0);
  }

  /** Means over some playouts of a crowd under hold, from the evening of day 1. */
  static Needs ofCrowd(int incidents) {
    Simulation simulation = new Simulation(Crowds.of(incidents));
    Count count = new Count();
    for (long seed = 1; seed <= SEEDS; seed++) {
      simulation.start(new Chance(seed));
      simulation.dawn();
      simulation.night();
      State evening = simulation.snapshot();
      simulation.resume(evening);
      simulation.reroll(count.chance(seed));
      for (int day = 0; day < Workload.DAYS; day++) {
        simulation.dawn();
        count.night(simulation);
      }
    }
    return count.mean((long) incidents * INCIDENT_BYTES);
  }

  /** Means over some whole runs of a policy. */
  static Needs ofWholeRuns(Model model, Entry entry) {
    Simulation simulation = new Simulation(model);
    Seat seat = new Seat(simulation);
    Policy policy = entry.maker().apply(simulation);
    Count count = new Count();
    for (long seed = 1; seed <= SEEDS; seed++) {
      simulation.start(count.chance(seed));
      policy.begin(seat, seed);
      while (!simulation.isOver()) {
        simulation.dawn();
        if (simulation.stage() == Simulation.Stage.PRESENT) {
          policy.ask(seat);
          policy.plan(seat);
        }
        count.night(simulation);
      }
    }
    return count.mean(0);
  }

  private static final class Count {
    private long units;
    private long days;
    private long draws;
    private long paces;
    private long exponentials;
    private double[] left = new double[0];

    Chance chance(long seed) {
      return new Chance(seed) {
        @Override
        public double draw(Purpose purpose, long entity, int day) {
          draws++;
          return super.draw(purpose, entity, day);
        }
      };
    }

    void night(Simulation simulation) {
      Facts facts = simulation.facts();
      int open = facts.openCount();
      int[] incidents = new int[open];
      left = new double[open];
      boolean[] bleeds = new boolean[open];
      for (int place = 0; place < open; place++) {
        incidents[place] = facts.open(place);
        left[place] = left(facts, incidents[place]);
        bleeds[place] =
            facts.phase(incidents[place]) == Phase.STOP
                && facts.owner(incidents[place]) != Facts.NONE
                && facts.told(incidents[place]);
      }
      units += open;
      days++;
      simulation.night();
      for (int place = 0; place < open; place++) {
        boolean worked = left(facts, incidents[place]) < left[place];
        exponentials += worked ? 1 : 0;
        paces += bleeds[place] || worked ? 1 : 0;
      }
    }

    private static double left(Facts facts, int incident) {
      return facts.stopLeft(incident) + facts.closeLeft(incident);
    }

    Needs mean(long bytes) {
      return new Needs(
          units / SEEDS,
          days / SEEDS,
          draws / SEEDS,
          exponentials / SEEDS,
          paces / SEEDS,
          bytes,
          DAILY_BYTES);
    }
  }
}
