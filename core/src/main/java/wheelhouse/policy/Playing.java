package wheelhouse.policy;

import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Plays whole runs of one policy on one simulation, again and again, without allocating. */
public final class Playing {

  private final Simulation simulation;
  private final Seat seat;
  private final Policy policy;

  /** A policy at a simulation of its own. */
  public Playing(Model model, Entry entry) {
    this(new Simulation(model), entry);
  }

  /** A policy at a simulation that others may play on before and after, each run to its end. */
  Playing(Simulation simulation, Entry entry) {
    this.simulation = simulation;
    seat = new Seat(simulation);
    policy = entry.maker().apply(simulation);
  }

  /** The simulation, as it stands after the last run. */
  public Simulation simulation() {
    return simulation;
  }

  /** Plays a whole run of a seed. */
  public Simulation play(long seed) {
    return play(new Chance(seed));
  }

  /** Plays a whole run under a chance. */
  public Simulation play(Chance chance) {
    simulation.start(chance);
    begin(chance);
    int days = simulation.model().scenario().days();
    while (simulation.facts().day() < days) {
      simulation.dawn();
      manage();
      simulation.night();
    }
    simulation.playOut();
    return simulation;
  }

  /** Sits down at a run that has just started. */
  void begin(Chance chance) {
    policy.begin(seat, chance.hiddenSeed() ^ 0x5DEECE66DL);
  }

  /** Does a day's managing, between the morning and the night. */
  void manage() {
    policy.ask(seat);
    policy.plan(seat);
  }
}
