package wheelhouse.policy;

import wheelhouse.run.Seat;

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
}
