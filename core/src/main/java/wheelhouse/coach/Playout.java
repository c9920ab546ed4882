package wheelhouse.coach;

import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** Plays one future of one way to go on, to the end of the leave. A workspace for one thread. */
final class Playout {

  private final Simulation simulation;
  private final Seat seat;
  private final Policy reader;
  private final Facts facts;
  private final int days;
  private final double[] harm;
  private final double[] growth;
  private final double[] autonomy;
  private final double[] trust;
  private int from;

  Playout(Model model) {
    simulation = new Simulation(model);
    seat = new Seat(simulation);
    reader = Roster.reader().maker().apply(simulation);
    facts = simulation.facts();
    days = model.scenario().days();
    harm = new double[days + model.scenario().away() + 1];
    growth = new double[harm.length];
    autonomy = new double[facts.members()];
    trust = new double[autonomy.length];
  }

  /** Plays from a board under the chance of a supposition: all that has not come is drawn anew. */
  void fair(State board, Chance chance, Memories memories, Arm arm) {
    simulation.resume(board);
    simulation.rerollArrivals(chance);
    day(memories, arm);
    goOn();
  }

  /** Plays from a board under its own truth and luck. */
  void hindsight(State board, Memories memories, Arm arm) {
    simulation.resume(board);
    day(memories, arm);
    goOn();
  }

  /** Plays from a board when it is known what the next morning brings. */
  void foreseen(State board, Chance chance, Memories memories, Arm arm) {
    simulation.resume(board);
    simulation.reroll(chance);
    day(memories, arm);
    if (facts.day() < days) {
      simulation.dawn();
      simulation.rerollArrivals(chance);
      reader.ask(seat);
      reader.plan(seat);
      night();
    }
    goOn();
  }

  private void day(Memories memories, Arm arm) {
    int day = facts.day();
    from = day;
    reader.recall(memories.of(day, arm));
    for (Move move : arm.moves()) {
      reader.note(seat, move);
      simulation.apply(move);
    }
    if (arm.who() == Arm.Who.READER_ASKS) {
      reader.ask(seat);
    }
    if (arm.who() != Arm.Who.NOBODY) {
      reader.plan(seat);
    }
    night();
  }

  private void goOn() {
    while (facts.day() < days) {
      simulation.dawn();
      reader.ask(seat);
      reader.plan(seat);
      night();
    }
    while (!simulation.isOver()) {
      simulation.dawn();
      night();
    }
  }

  private void night() {
    int day = facts.day();
    simulation.night();
    harm[day] = simulation.harm();
    growth[day] = simulation.growth();
    if (day == days) {
      for (int m = 0; m < autonomy.length; m++) {
        autonomy[m] = facts.people().autonomy(m);
        trust[m] = facts.people().trust(m);
      }
    }
  }

  /** How it ended. */
  Value value() {
    return new Value(simulation.harm(), simulation.permanentHarm(), simulation.growth());
  }

  /** The day from which it was played. */
  int from() {
    return from;
  }

  /** The last day there is. */
  int last() {
    return harm.length - 1;
  }

  /** Harm by the evening of a day from which on it was played. */
  double harm(int day) {
    return harm[day];
  }

  /** Growth by the evening of a day from which on it was played. */
  double growth(int day) {
    return growth[day];
  }

  /** A member's autonomy on the day the manager left. */
  double autonomy(int member) {
    return autonomy[member];
  }

  /** A member's trust on the day the manager left. */
  double trust(int member) {
    return trust[member];
  }
}
