package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Phase;

/** Asks where the signs leave a doubt that matters. */
final class Questions {

  /** Minutes that are kept for the day's work, beyond own work. */
  private static final int KEPT_MINUTES = 60;

  private final Style style;
  private final Habits habits;
  private final Beliefs beliefs;

  Questions(Style style, Habits habits, Beliefs beliefs) {
    this.style = style;
    this.habits = habits;
    this.beliefs = beliefs;
  }

  /**
   * Asks about the youngest first, while there is time beyond the own work.
   *
   * @return whether anything was asked
   */
  boolean askAround(Seat seat, Observation seen) {
    if (!habits.has(Habit.ASKS)) {
      return false;
    }
    int keep = Chores.ownMinutes(seen) + KEPT_MINUTES;
    int place = seen.openCount();
    boolean asked = false;
    while (place > 0 && seat.minutesLeft() > keep) {
      place--;
      asked |= askAbout(seat, seen, seen.open(place));
    }
    return asked;
  }

  private boolean askAbout(Seat seat, Observation seen, int incident) {
    Phase phase = seen.phase(incident);
    if (phase == Phase.AHEAD && seen.ownerUnaware(incident)) {
      return !seen.questioned(incident)
          && (beliefs.irreversible(incident) >= 0.45 || !habits.has(Habit.LETS_IT_COME))
          && !seat.askQuestion(incident).refused();
    }
    if (phase == Phase.CLOSE || seen.owner(incident) == Observation.NONE) {
      return false;
    }
    boolean asked = false;
    if (!seen.asked(incident, Channel.MONITOR)) {
      asked = !seat.lookAtMonitor(incident).refused();
    }
    if (!seen.asked(incident, Channel.OWNER)
        && 1 - beliefs.lack(incident, beliefs.likeliest(incident)) > style.askAt()
        && seen.progress(incident) != Progress.MOVED) {
      asked |= !seat.askOwner(incident).refused();
    }
    double p = beliefs.irreversible(incident);
    if (!seen.asked(incident, Channel.CUSTOMER)
        && p > 0.2
        && (p < 0.8 || !beliefs.knowsWhen(incident))) {
      asked |= !seat.askCustomer(incident).refused();
    }
    return asked;
  }
}
