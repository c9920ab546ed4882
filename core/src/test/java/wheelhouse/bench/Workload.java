package wheelhouse.bench;

import java.util.function.Function;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** Something to measure: one playout, which returns how many units of work it did. */
interface Workload {

  /** Plays once, and returns how many incident-days (or whatever is counted) it was. */
  long run();

  /** Days from the first morning to the end of a playout over a crowd. */
  int DAYS = 10;

  /** Chances a workload takes in turn, made ahead so that nothing is allocated while measuring. */
  int CHANCES = 64;

  /**
   * The engine with plans given: each day, and on each open incident, the next pick of a fixed list
   * that a manager could pay for (what does not fit is refused, as ever).
   */
  static Workload plansGiven(int incidents) {
    Pick[] picks = {
      Pick.HOLD,
      Pick.HOLD,
      Pick.LEND_AUTHORITY,
      Pick.HOLD,
      Pick.DECIDE,
      Pick.HOLD,
      Pick.UNBLOCK,
      Pick.HOLD,
      Pick.HOLD,
      Pick.ADD_HANDS,
      Pick.HOLD,
      Pick.TAKE_THE_WHEEL
    };
    return overCrowd(
        incidents,
        simulation -> {
          Facts facts = simulation.facts();
          return () -> {
            int open = facts.openCount();
            for (int place = 0; place < open; place++) {
              int incident = facts.open(place);
              simulation.pick(incident, picks[(incident + facts.day()) % picks.length]);
            }
          };
        });
  }

  /** The engine with nothing laid: everything is on hold. */
  static Workload held(int incidents) {
    return overCrowd(incidents, simulation -> () -> {});
  }

  /** A policy choosing for a crowd. */
  static Workload choosing(int incidents, Entry entry) {
    return overCrowd(
        incidents,
        simulation -> {
          Seat seat = new Seat(simulation);
          Policy policy = entry.maker().apply(simulation);
          return () -> {
            if (simulation.facts().day() == 2) {
              policy.begin(seat, simulation.minutesLeft());
            }
            policy.ask(seat);
            policy.plan(seat);
          };
        });
  }

  /** Whole runs of a policy, from the first morning to the end of the leave. */
  static Workload wholeRuns(Model model, Entry entry) {
    Simulation simulation = new Simulation(model);
    Facts facts = simulation.facts();
    Seat seat = new Seat(simulation);
    Policy policy = entry.maker().apply(simulation);
    Chance[] chances = chances();
    int days = model.scenario().days();
    int[] turn = new int[1];
    return () -> {
      simulation.start(chances[turn[0]++ % CHANCES]);
      policy.begin(seat, turn[0]);
      long units = 0;
      while (facts.day() < days) {
        simulation.dawn();
        units += facts.openCount();
        policy.ask(seat);
        policy.plan(seat);
        simulation.night();
      }
      while (!simulation.isOver()) {
        simulation.dawn();
        units += facts.openCount();
        simulation.night();
      }
      return units;
    };
  }

  /**
   * The bare kernel of another workload: as many keyed draws, exponentials and pace curves as it
   * needs, as many bytes copied to start with and as many passed through every day, and nothing
   * else.
   */
  static Workload kernel(Needs needs) {
    Chance chance = new Chance(1);
    int daily = (int) (needs.units() * needs.daily() / needs.days());
    byte[] from = new byte[1 + Math.max(daily, (int) needs.bytes())];
    byte[] to = new byte[from.length];
    double[] sink = new double[1];
    return () -> {
      System.arraycopy(from, 0, to, 0, (int) needs.bytes());
      for (int day = 0; day < needs.days(); day++) {
        System.arraycopy(to, 0, from, 0, daily);
      }
      double sum = to[0];
      for (int i = 0; i < needs.draws(); i++) {
        sum += chance.draw(Purpose.TRUTH, i, 1);
      }
      for (int i = 0; i < needs.exponentials(); i++) {
        double off = (i & 15) / 16.0;
        sum += StrictMath.exp(-off * off);
      }
      for (int i = 0; i < needs.paces(); i++) {
        double skill = (i & 15) / 16.0 + 0.1;
        sum += 2 * skill / (skill + 0.5);
      }
      sink[0] = sum;
      return needs.units();
    };
  }

  /** Goes back to a moment, again and again; a unit is one resuming. */
  static Workload resuming(int incidents) {
    Simulation simulation = new Simulation(Crowds.of(incidents));
    simulation.start(new Chance(1));
    simulation.dawn();
    simulation.night();
    State state = simulation.snapshot();
    return () -> {
      simulation.resume(state);
      return 1;
    };
  }

  private static Workload overCrowd(int incidents, Function<Simulation, Runnable> planner) {
    Simulation simulation = new Simulation(Crowds.of(incidents));
    Facts facts = simulation.facts();
    Runnable plan = planner.apply(simulation);
    Chance[] chances = chances();
    State[] evenings = new State[CHANCES];
    for (int i = 0; i < CHANCES; i++) {
      simulation.start(chances[i]);
      simulation.dawn();
      simulation.night();
      evenings[i] = simulation.snapshot();
    }
    int[] turn = new int[1];
    return () -> {
      simulation.resume(evenings[turn[0]++ % CHANCES]);
      long units = 0;
      for (int day = 0; day < DAYS; day++) {
        simulation.dawn();
        units += facts.openCount();
        plan.run();
        simulation.night();
      }
      return units;
    };
  }

  private static Chance[] chances() {
    Chance[] chances = new Chance[CHANCES];
    for (int i = 0; i < CHANCES; i++) {
      chances[i] = new Chance(i + 1);
    }
    return chances;
  }
}
