package wheelhouse.policy;

import wheelhouse.run.Seat;
import wheelhouse.sim.Move;

/**
 * Somebody who plays: called twice on each day on which the manager is there, first for what to
 * ask, then for the plan. One instance plays one run at a time, and may remember what it has seen
 * of it.
 */
public interface Policy {

  /**
   * Sits down for a new run.
   *
   * @param dice a number of the run's own for whoever chooses at random; tells nothing of the run
   */
  void begin(Seat seat, long dice);

  /** Asks and inspects; answers are on the board at once. */
  void ask(Seat seat);

  /** Plans the day. */
  void plan(Seat seat);

  /**
   * Takes in a morning on which somebody else plays, so as to go on from a later one with the same
   * memory as if they had sat there from the first. Nothing to do for who remembers nothing.
   */
  default void watch(Seat seat) {}

  /** Remembers a move that somebody else has made, as if it were their own. */
  default void note(Seat seat, Move move) {}

  /**
   * Takes over what another of the same sort remembers; neither changes with the other afterwards.
   */
  default void recall(Policy other) {}

  /**
   * Whether another begins a run knowing the same, and decides the same but where a habit tells
   * them apart.
   */
  default boolean isKin(Policy other) {
    return false;
  }

  /**
   * Whether a kin who had remembered the same this morning would have asked and planned just what
   * this one has, and would now remember the same. May say no though it is so.
   */
  default boolean didAsWould(Seat seat, Policy other) {
    return false;
  }
}
