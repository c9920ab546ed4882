package wheelhouse.policy;

import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** A policy's run with somebody looking on, between the plan and the night and after it. */
final class Watched {

  /** Looks on, and changes nothing. */
  interface Onlooker {

    /** The day is planned. */
    void planned(Simulation simulation);

    /** The night is over; the events are those of the night. */
    default void slept(Simulation simulation, Journal night) {}
  }

  private Watched() {}

  /** Plays a run to its end. */
  static Simulation play(Model model, Entry entry, Chance chance, Onlooker onlooker) {
    Simulation simulation = new Simulation(model);
    Seat seat = new Seat(simulation);
    Policy policy = entry.maker().apply(simulation);
    simulation.start(chance);
    policy.begin(seat, chance.hiddenSeed() ^ 0x5DEECE66DL);
    while (simulation.facts().day() < model.scenario().days()) {
      simulation.dawn();
      policy.ask(seat);
      policy.plan(seat);
      onlooker.planned(simulation);
      Journal night = new Journal();
      simulation.writeTo(night);
      simulation.night();
      onlooker.slept(simulation, night);
    }
    simulation.playOut();
    return simulation;
  }
}
