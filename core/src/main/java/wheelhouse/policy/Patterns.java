package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;

/**
 * Looks at what keeps needing the manager: counts on how many days somebody's first slip of a kind
 * was slow though nothing seems to be lacking, inspects why in a calm hour, and responds to what
 * comes out.
 */
final class Patterns {

  private static final int MOST_INSPECTIONS = 4;
  private static final int SLOW_DAYS = 3;

  /** Minutes that must be left beyond own work, and beyond what an inspection takes. */
  private static final int CALM_MINUTES = 150;

  private final Habits habits;
  private final Beliefs beliefs;

  // Per pair of member and kind, and per member.
  private int[] slowDays = new int[0];
  private boolean[] carries = new boolean[0];

  Patterns(Habits habits, Beliefs beliefs) {
    this.habits = habits;
    this.beliefs = beliefs;
  }

  /** Starts a new run. */
  void begin(Observation seen) {
    int pairs = seen.members() * seen.kinds();
    if (slowDays.length != pairs) {
      slowDays = new int[pairs];
      carries = new boolean[seen.members()];
    }
    Arrays.fill(slowDays, 0);
  }

  /** Takes over what another remembers. */
  void recall(Patterns other) {
    if (slowDays.length != other.slowDays.length) {
      slowDays = new int[other.slowDays.length];
      carries = new boolean[other.carries.length];
    }
    System.arraycopy(other.slowDays, 0, slowDays, 0, slowDays.length);
  }

  /** Remembers an inspection that somebody else has made. */
  void note(Observation seen, Move.Inspect inspect) {
    slowDays[inspect.member() * seen.kinds() + inspect.kind()] = 0;
  }

  /** Counts the pairs that were slow yesterday. */
  void count(Observation seen) {
    if (seen.day() == 1) {
      return;
    }
    Arrays.fill(carries, false);
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      int owner = seen.owner(incident);
      if (owner == Observation.NONE
          || seen.atWheel(incident)
          || seen.progress(incident) == Progress.NEW
          || seen.ownerUnaware(incident)) {
        continue;
      }
      int pair = owner * seen.kinds() + seen.kind(incident);
      boolean first = !carries[owner];
      carries[owner] = true;
      if (seen.progress(incident) == Progress.MOVED) {
        slowDays[pair] = Math.max(0, slowDays[pair] - 1);
      } else if (first && beliefs.lack(incident, 0) > 0.3) {
        slowDays[pair]++;
      }
    }
  }

  /** Inspects what was slow for days, where there is a calm hour for it. */
  void inspect(Seat seat, Observation seen) {
    int keep = Chores.ownMinutes(seen) + CALM_MINUTES;
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        int pair = member * seen.kinds() + kind;
        if (slowDays[pair] >= SLOW_DAYS
            && !seen.causeNamed(member, kind)
            && seen.inspections(member, kind) < MOST_INSPECTIONS
            && seat.minutesLeft() > keep
            && habits.has(Habit.INSPECTS)) {
          seat.inspect(member, kind);
          slowDays[pair] = 0;
        }
      }
    }
  }

  /** Responds to the causes that have a name. */
  void respond(Seat seat, Observation seen) {
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        if (!seen.causeNamed(member, kind) || !habits.has(Habit.INSPECTS)) {
          continue;
        }
        Cause cause = seen.cause(member, kind);
        if (cause == Cause.PERFORMANCE && !seen.claritySet(member, kind)) {
          seat.respond(member, kind, Response.SET_EXPECTATIONS);
        } else if (!seen.handOff(member, kind) && seen.talkDue(member, kind) == 0) {
          seat.respond(member, kind, cause.answeredBy());
        }
      }
    }
  }
}
