package wheelhouse.policy;

import java.util.function.Consumer;
import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Plays whole runs of one policy on one simulation, again and again, without allocating; or day by
 * day, for whoever wants to see between choosing and the night, or to choose otherwise.
 */
public final class Playing {

  private final Simulation simulation;
  private final Seat seat;
  private final Policy policy;

  /** Looks on while a run is played, and changes nothing. */
  public interface Onlooker {

    /** The day is planned. Not called while the manager is away. */
    default void planned(Simulation simulation) {}

    /** The night is over, also while the manager is away. */
    default void slept(Simulation simulation) {}
  }

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

  /**
   * A policy at a simulation of its own that is listened to.
   *
   * @param done hears each thing it does that is not refused, but not the order it tells its owners
   */
  public Playing(Model model, Entry entry, Consumer<Move> done) {
    simulation = new Simulation(model);
    seat = new Seat(simulation, done);
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
    start(chance);
    return playOn();
  }

  /** Plays a whole run under a chance while somebody looks on. */
  public Simulation play(Chance chance, Onlooker onlooker) {
    start(chance);
    int days = simulation.model().scenario().days();
    while (!simulation.isOver()) {
      simulation.dawn();
      if (simulation.facts().day() <= days) {
        manage();
        onlooker.planned(simulation);
      }
      simulation.night();
      onlooker.slept(simulation);
    }
    return simulation;
  }

  /** Starts a run and sits down at it, on the evening before day 1. */
  public void start(Chance chance) {
    simulation.start(chance);
    begin(chance);
  }

  /** Asks and plans, on a morning on which the manager is there. */
  public void manage() {
    policy.ask(seat);
    policy.plan(seat);
  }

  /** Plays on from an evening to the end of the run. */
  public Simulation playOn() {
    int days = simulation.model().scenario().days();
    while (simulation.facts().day() < days) {
      simulation.dawn();
      manage();
      simulation.night();
    }
    simulation.playOut();
    return simulation;
  }

  /**
   * Takes over what another careful reader remembers, to play on where that one would, in its run
   * or in one that has looked the same so far.
   *
   * @throws IllegalArgumentException if either is no reader
   */
  public void recall(Playing other) {
    if (policy instanceof Reader mine && other.policy instanceof Reader theirs) {
      mine.recall(theirs);
    } else {
      throw new IllegalArgumentException("only careful readers hand on what they remember");
    }
  }

  /** Whether another begins a run knowing the same, and decides the same but for habits. */
  boolean isKin(Playing other) {
    return policy.isKin(other.policy);
  }

  /**
   * Whether a kin who had remembered the same this morning would have done just what was done here,
   * and would now remember the same.
   */
  boolean didAsWould(Playing other) {
    return policy.didAsWould(seat, other.policy);
  }

  /** Sits down at a run that has just started. */
  void begin(Chance chance) {
    policy.begin(seat, chance.hiddenSeed() ^ 0x5DEECE66DL);
  }
}
