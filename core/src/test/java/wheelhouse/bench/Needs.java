package wheelhouse.bench;

import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
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
 * @param draws keyed draws
 * @param exponentials one for each incident on which there was work, for what it taught
 * @param bytes copied to start from a moment
 */
record Needs(long units, long draws, long exponentials, long bytes) {

  /** Bytes of a state for each incident: its whole and real numbers, its key and its place. */
  private static final int INCIDENT_BYTES = 23 * Integer.BYTES + 11 * Double.BYTES + 8 + 4;

  private static final int SEEDS = 32;

  /**
   * What a toy of the model would need in which every incident is busy every day: one draw, one
   * exponential and one copy of its numbers for each.
   */
  static Needs ofBusyDay(int incidents) {
    return new Needs(incidents, incidents, incidents, (long) incidents * INCIDENT_BYTES);
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
    private long draws;
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
      for (int place = 0; place < open; place++) {
        incidents[place] = facts.open(place);
        left[place] = left(facts, incidents[place]);
      }
      units += open;
      simulation.night();
      for (int place = 0; place < open; place++) {
        exponentials += left(facts, incidents[place]) < left[place] ? 1 : 0;
      }
    }

    private static double left(Facts facts, int incident) {
      return facts.stopLeft(incident) + facts.closeLeft(incident);
    }

    Needs mean(long bytes) {
      return new Needs(units / SEEDS, draws / SEEDS, exponentials / SEEDS, bytes);
    }
  }
}
