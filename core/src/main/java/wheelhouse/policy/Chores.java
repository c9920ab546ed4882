package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.sim.Refusal;

/**
 * What everybody does before choosing: own work in time, calls answered, an owner named where there
 * is none. Policies differ in what they do about incidents, not in forgetting the budget.
 */
final class Chores {

  private static final int ROUND_MINUTES = 15;

  /** Minutes that must be left of a day for anybody to think of guardrails. */
  private static final int GUARDRAIL_MINUTES = 200;

  private Chores() {}

  /** Minutes of own work to do today so that everything is done in time. */
  static int ownMinutes(Observation seen, int item) {
    if (!seen.ownOpen(item)) {
      return 0;
    }
    int days = Math.max(1, Math.min(seen.ownDue(item), seen.days()) - seen.day() + 1);
    int left = seen.ownMinutesLeft(item);
    int share = (left + days - 1) / days;
    return Math.min(left, (share + ROUND_MINUTES - 1) / ROUND_MINUTES * ROUND_MINUTES);
  }

  /** Minutes of own work to do today, of all items. */
  static int ownMinutes(Observation seen) {
    int minutes = 0;
    for (int item = 0; item < seen.ownItems(); item++) {
      minutes += ownMinutes(seen, item);
    }
    return minutes;
  }

  static void doOwnWork(Seat seat) {
    Observation seen = seat.observation();
    for (int item = 0; item < seen.ownItems(); item++) {
      int minutes = Math.min(ownMinutes(seen, item), seat.minutesLeft());
      if (minutes > 0) {
        seat.doOwnWork(item, minutes);
      }
    }
  }

  static void answerCalls(Seat seat) {
    Observation seen = seat.observation();
    for (int place = 0; place < seen.openCount(); place++) {
      if (seen.calls(seen.open(place))) {
        seat.answerCall(seen.open(place));
      }
    }
  }

  /** Whether there is a slip without an owner. */
  static boolean someUnowned(Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      if (seen.owner(seen.open(place)) == Observation.NONE) {
        return true;
      }
    }
    return false;
  }

  static void nameOwners(Seat seat) {
    Observation seen = seat.observation();
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.owner(incident) == Observation.NONE
          && seat.assign(incident, ablest(seen, seen.kind(incident))) == Refusal.NOT_ENOUGH_TIME) {
        return;
      }
    }
  }

  /** Who looks ablest at a kind of work, for what they carry already. */
  static int ablest(Observation seen, int kind) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int member = 0; member < seen.members(); member++) {
      double looks = seen.skillShown(member, kind) - 0.1 * load(seen, member);
      if (seen.tiedUp(member)) {
        looks -= 0.5;
      }
      if (looks > most) {
        most = looks;
        best = member;
      }
    }
    return best;
  }

  /** Who is not tied up and carries least; the first of equals. */
  static int idlest(Observation seen) {
    int best = 0;
    int least = load(seen, best);
    for (int member = 1; member < seen.members(); member++) {
      int load = load(seen, member);
      if (!seen.tiedUp(member) && (seen.tiedUp(best) || load < least)) {
        best = member;
        least = load;
      }
    }
    return best;
  }

  /** How many slips a member carries. */
  static int load(Observation seen, int member) {
    int load = 0;
    for (int place = 0; place < seen.openCount(); place++) {
      load += seen.owner(seen.open(place)) == member ? 1 : 0;
    }
    return load;
  }

  /** Sets up what guardrails there are, each with somebody who has next to nothing to do. */
  static void setGuardrails(Seat seat) {
    for (int guardrail = 0; guardrail < seat.observation().guardrails(); guardrail++) {
      if (canSet(seat, guardrail)) {
        set(seat, guardrail);
      }
    }
  }

  /** Whether a guardrail is not set yet, and there is time and somebody to set it. */
  static boolean canSet(Seat seat, int guardrail) {
    Observation seen = seat.observation();
    return seen.guardrailSet(guardrail) == 0
        && seat.minutesLeft() >= GUARDRAIL_MINUTES
        && load(seen, idlest(seen)) <= 1;
  }

  /** Sets up a guardrail with whoever has least to do. */
  static void set(Seat seat, int guardrail) {
    seat.guard(guardrail, idlest(seat.observation()));
  }

  static void all(Seat seat) {
    doOwnWork(seat);
    answerCalls(seat);
    nameOwners(seat);
  }
}
