package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * The careful manager: reads the signs, asks where they leave a doubt that matters, picks the
 * lightest thing that is likely enough to change the end, goes in where breaking would come before
 * the owner can stop it, hands the wheel back, inspects what stays slow though nothing seems to be
 * lacking, goes upstream when cases of one kind pile up, and tells each owner what to do first.
 */
final class Reader implements Policy {

  private final Style style;
  private final Beliefs beliefs;
  private final Habits habits;
  private final Questions questions;
  private final Patterns patterns;
  private final Upstream sources;
  private final Triage triage;
  private int idleFrom = Integer.MAX_VALUE;

  /** Whether this day's board was looked at, and nothing new can be on it since. */
  private boolean looked;

  Reader(Style style, Beliefs beliefs) {
    this.style = style;
    this.beliefs = beliefs;
    habits = new Habits(style.habits());
    questions = new Questions(style, habits, beliefs);
    patterns = new Patterns(habits, beliefs);
    sources = new Upstream(habits);
    triage = new Triage(beliefs);
  }

  /** A reader who only holds from some days before the end. */
  static Reader idling(Style style, Beliefs beliefs, int lastDays) {
    Reader reader = new Reader(style, beliefs);
    reader.idleFrom = -lastDays;
    return reader;
  }

  @Override
  public void begin(Seat seat, long dice) {
    Observation seen = seat.observation();
    patterns.begin(seen);
    sources.begin(seen);
    beliefs.begin();
    looked = false;
  }

  @Override
  public void watch(Seat seat) {
    Observation seen = seat.observation();
    beliefs.update(seen);
    patterns.count(seen);
  }

  @Override
  public void note(Seat seat, Move move) {
    Observation seen = seat.observation();
    if (move instanceof Move.Inspect inspect) {
      patterns.note(seen, inspect);
    } else if (move instanceof Move.Claim claim) {
      sources.note(seen, claim.incidents().get(0));
    }
  }

  @Override
  public void recall(Policy other) {
    if (!(other instanceof Reader reader)) {
      throw new IllegalArgumentException("only another reader remembers what a reader needs");
    }
    patterns.recall(reader.patterns);
    sources.recall(reader.sources);
    beliefs.recall(reader.beliefs);
    looked = false;
  }

  @Override
  public boolean isKin(Policy other) {
    return other instanceof Reader reader
        && beliefs.isKin(reader.beliefs)
        && style.hasThresholdsOf(reader.style);
  }

  @Override
  public boolean didAsWould(Seat seat, Policy other) {
    return other instanceof Reader reader
        && habits.wouldDoAs(reader.habits)
        && idles(seat.observation()) == reader.idles(seat.observation());
  }

  private boolean idles(Observation seen) {
    return idleFrom < 0 && seen.day() > seen.days() + idleFrom;
  }

  @Override
  public void ask(Seat seat) {
    Observation seen = seat.observation();
    beliefs.update(seen);
    looked = true;
    habits.newDay();
    if (idles(seen)) {
      return;
    }
    patterns.count(seen);
    if (questions.askAround(seat, seen)) {
      beliefs.update(seen);
    }
    patterns.inspect(seat, seen);
  }

  @Override
  public void plan(Seat seat) {
    Observation seen = seat.observation();
    if (!looked) {
      beliefs.update(seen);
    }
    looked = false;
    Chores.doOwnWork(seat);
    Chores.answerCalls(seat);
    if (Chores.someUnowned(seen) && habits.has(Habit.NAMES_OWNERS)) {
      Chores.nameOwners(seat);
    }
    if (idles(seen)) {
      Trick.holdAll(seat, seen);
      return;
    }
    patterns.respond(seat, seen);
    if (sources.go(seat, seen)) {
      beliefs.update(seen);
    }
    if (seen.day() <= style.guardUntil()) {
      setGuardrails(seat, seen);
    }
    triage.rank(seat, seen);
    keepDriving(seat, seen);
    goIn(seat, seen);
    meetLacks(seat, seen);
    if (style.spareAt() < Style.NEVER) {
      spendSpareHours(seat, seen);
    }
    giveBack(seat, seen);
  }

  private void setGuardrails(Seat seat, Observation seen) {
    for (int guardrail = 0; guardrail < seen.guardrails(); guardrail++) {
      if (Chores.canSet(seat, guardrail) && habits.has(Habit.SETS_GUARDRAILS)) {
        Chores.set(seat, guardrail);
      }
    }
  }

  private void keepDriving(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.atWheel(incident)
          && seen.phase(incident) == Phase.STOP
          && !seen.broke(incident)
          && habits.has(Habit.GOES_IN)) {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /**
   * Goes in where breaking would likely come before the owner can stop it, on the last morning on
   * which going in is still in time: until then something lighter may work, and the word on
   * yesterday's work tells.
   */
  private void goIn(Seat seat, Observation seen) {
    int open = seen.openCount();
    for (int place = 0; place < open; place++) {
      int incident = seen.open(place);
      if (seen.phase(incident) != Phase.STOP
          || seen.pick(incident) != Observation.NONE
          || seen.redesign(incident)
          || seen.owner(incident) == Observation.NONE) {
        continue;
      }
      int lack = beliefs.likeliest(incident);
      double until = beliefs.breaks(incident) - seen.day() - style.margin();
      double inTime = triage.finish(incident) <= until ? movesWith(incident, lack) : 0;
      if (until < -2 || beliefs.irreversible(incident) * (1 - inTime) < style.goInAt()) {
        continue;
      }
      boolean craft = seen.kind(incident) == seen.oldCraft();
      double wheelDays = beliefs.stopLeft(incident) / (craft ? 1.7 : 0.9);
      boolean canWait = until - 1 >= wheelDays;
      boolean handsCouldHelp = lack == 0 || lack == Lack.HANDS.ordinal();
      boolean withHands = triage.finish(incident) - 0.6 * Math.max(1, until) <= until;
      boolean byHands = handsCouldHelp && withHands && habits.has(Habit.LIGHTEST_FIRST);
      boolean now = !canWait || !byHands && !habits.has(Habit.LIGHTEST_FIRST);
      if (now && habits.has(Habit.GOES_IN)) {
        seat.pick(incident, byHands ? Pick.ADD_HANDS : Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /** How likely the owner's work moves once the likeliest lack is met. */
  private double movesWith(int incident, int lack) {
    return lack == 0
        ? beliefs.lack(incident, 0)
        : beliefs.lack(incident, 0) + beliefs.lack(incident, lack);
  }

  /** Meets the likeliest lack of whatever is not at the wheel, most urgent first. */
  private void meetLacks(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.pick(incident) != Observation.NONE || seen.owner(incident) == Observation.NONE) {
        continue;
      }
      if (seen.phase(incident) == Phase.AHEAD) {
        meetAhead(seat, seen, incident);
        continue;
      }
      int kind = seen.kind(incident);
      if (seen.handOff(seen.owner(incident), kind)) {
        continue;
      }
      int lack = beliefs.likeliest(incident);
      if (lack == 0) {
        continue;
      }
      boolean hands = lack == Lack.HANDS.ordinal();
      double sure = beliefs.lack(incident, lack);
      if (sure < (hands ? style.handsAt() : style.lackAt())) {
        continue;
      }
      Pick pick = Lack.of(lack).metBy();
      if (hands ? seen.phase(incident) == Phase.STOP : !seen.given(incident, pick.weight())) {
        seat.pick(incident, habits.has(Habit.LIGHTEST_FIRST) ? pick : Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /** Tells the owner of what was foreseen, where letting it come could not be taken back. */
  private void meetAhead(Seat seat, Observation seen, int incident) {
    boolean grave = beliefs.irreversible(incident) >= 0.6;
    if (seen.ownerUnaware(incident)
        && !(grave && habits.has(Habit.GOES_IN))
        && habits.has(Habit.LETS_IT_COME)) {
      return;
    }
    int lack = beliefs.likeliest(incident);
    Pick pick = lack == 0 || lack == 4 ? Pick.LEND_AUTHORITY : Lack.of(lack).metBy();
    if (seen.ownerUnaware(incident) || lack != 0 && !seen.given(incident, pick.weight())) {
      seat.pick(incident, pick);
    }
  }

  /** Puts hours left over into what bleeds most urgently, though its owner would do. */
  private void spendSpareHours(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.phase(incident) == Phase.STOP
          && seen.pick(incident) == Observation.NONE
          && seen.owner(incident) != Observation.NONE
          && triage.urgency(incident) >= style.spareAt()
          && seat.pick(incident, Pick.TAKE_THE_WHEEL).refused()) {
        seat.pick(incident, Pick.ADD_HANDS);
      }
    }
  }

  private void giveBack(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.pick(incident) != Observation.NONE || !seen.atWheel(incident)) {
        continue;
      }
      boolean bleeding = seen.phase(incident) == Phase.STOP;
      if (bleeding || habits.has(Habit.HANDS_BACK)) {
        seat.pick(incident, Pick.HOLD);
      } else {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }
}
