package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;

/**
 * Tries everything that a manager can do, without looking at what it is for: on each slip something
 * to ask and something to pick, and now and then an inspection, a response, a claim, a guardrail or
 * another owner. What does not fit the day is refused, as ever. Orders of work are left as they
 * are.
 */
final class AtLarge implements Policy {

  private static final int PICKS = Pick.values().length;
  private static final int RESPONSES = Response.values().length;

  /** What a policy at large asks about a slip, nothing included. */
  private static final int ASKS = 5;

  /** One day in so many, something of the rarer sort is tried. */
  private static final int SELDOM = 6;

  // Sorts of choices; each has a place for each template, pair, kind, guardrail or own work.
  private static final int ASK = 0;
  private static final int PICK = 1;
  private static final int OWNER = 5;
  private static final int CALL = 6;
  private static final int OWN_WORK = 7;
  private static final int RESPOND = 8;
  private static final int CLAIM = 9;
  private static final int GUARD = 10;
  private static final int SORTS = 11;

  private final Lot lot;
  private final int[] pinned = new int[8];

  private AtLarge(Lot lot) {
    this.lot = lot;
  }

  /** All options alike. */
  static AtLarge uniform() {
    return new AtLarge(new EvenLot());
  }

  /** The least used option first. */
  static AtLarge leastUsed() {
    return new AtLarge(new LeastUsed());
  }

  @Override
  public void begin(Seat seat, long dice) {
    lot.begin(dice);
  }

  private int among(int sort, int of, int options) {
    return lot.among(of * SORTS + sort, options);
  }

  private boolean seldom() {
    return lot.below(SELDOM) == 0;
  }

  @Override
  public void ask(Seat seat) {
    Observation seen = seat.observation();
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      switch (among(ASK, seen.template(incident), ASKS)) {
        case 1 -> seat.askOwner(incident);
        case 2 -> seat.askCustomer(incident);
        case 3 -> seat.lookAtMonitor(incident);
        case 4 -> seat.askQuestion(incident);
        default -> {}
      }
    }
    if (seldom()) {
      seat.inspect(lot.below(seen.members()), lot.below(seen.kinds()));
    }
    if (seldom()) {
      respond(seat, seen);
    }
    if (seldom()) {
      claim(seat, seen);
    }
  }

  @Override
  public void plan(Seat seat) {
    Observation seen = seat.observation();
    desk(seat, seen);
    for (int guardrail = 0; guardrail < seen.guardrails(); guardrail++) {
      if (among(GUARD, guardrail, SELDOM) == 0) {
        seat.guard(guardrail, lot.below(seen.members()));
      }
    }
    picks(seat, seen);
  }

  private void desk(Seat seat, Observation seen) {
    for (int item = 0; item < seen.ownItems(); item++) {
      int minutes = Math.min(Chores.ownMinutes(seen, item), seat.minutesLeft());
      if (minutes > 0 && among(OWN_WORK, item, 2) == 1) {
        seat.doOwnWork(item, minutes);
      }
    }
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.calls(incident) && among(CALL, seen.template(incident), 2) == 1) {
        seat.answerCall(incident);
      }
      if (seen.owner(incident) == Observation.NONE || lot.below(SELDOM * SELDOM) == 0) {
        int members = seen.members();
        int member = among(OWNER, seen.template(incident), members + 1);
        if (member < members) {
          seat.assign(incident, member);
        }
      }
    }
  }

  private void respond(Seat seat, Observation seen) {
    int member = lot.below(seen.members());
    int kind = lot.below(seen.kinds());
    int response = among(RESPOND, member * seen.kinds() + kind, RESPONSES);
    seat.respond(member, kind, Response.of(response));
  }

  /** Pins some of the open slips of a kind that look alike. */
  private void claim(Seat seat, Observation seen) {
    int kind = lot.below(seen.kinds());
    if (among(CLAIM, kind, 2) == 0) {
      return;
    }
    int most = Math.min(seen.claimSlips(), pinned.length);
    int count = 0;
    int open = seen.openCount();
    int from = lot.below(Math.max(1, open));
    for (int i = 0; i < open && count < most; i++) {
      int incident = seen.open((from + i) % open);
      if (seen.kind(incident) == kind && !seen.redesign(incident)) {
        pinned[count++] = incident;
      }
    }
    if (count == most) {
      seat.claim(pinned, count, lot.below(seen.members()));
    }
  }

  /** A pick on each slip, from any of them on, so that none is always the one that does not fit. */
  private void picks(Seat seat, Observation seen) {
    int open = seen.openCount();
    int from = lot.below(Math.max(1, open));
    for (int i = 0; i < open; i++) {
      int incident = seen.open((from + i) % open);
      int sort = PICK + seen.phase(incident).ordinal();
      seat.pick(incident, Pick.ofWeight(among(sort, seen.template(incident), PICKS)));
    }
  }
}
