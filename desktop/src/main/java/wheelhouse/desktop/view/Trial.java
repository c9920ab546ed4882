package wheelhouse.desktop.view;

import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** Tries moves on a copy of a run, to know beforehand what would be refused and what it takes. */
final class Trial {

  private final Simulation copy;
  private final State now;
  private boolean touched;

  Trial(State now) {
    this.now = now;
    copy = new Simulation(now.model());
    copy.resume(now);
  }

  /**
   * What would come of a move.
   *
   * @param refusal why it would be refused
   * @param minutes what it would take; 0 if it is refused
   */
  record Outcome(Refusal refusal, int minutes) {}

  Outcome of(Move move) {
    if (touched) {
      copy.resume(now);
    }
    int before = copy.minutesLeft();
    Refusal refusal = copy.apply(move);
    touched = !refusal.refused();
    return new Outcome(refusal, before - copy.minutesLeft());
  }
}
