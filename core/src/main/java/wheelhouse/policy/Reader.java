package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;

/**
 * The careful manager: reads the signs, asks where they leave a doubt that matters, picks the
 * lightest thing that is likely enough to change the end, goes in where breaking would come before
 * the owner can stop it, hands the wheel back, inspects what stays slow though nothing seems to be
 * lacking, goes upstream when cases of one kind pile up, and tells each owner what to do first.
 */
final class Reader implements Policy {

  private static final int MOST_INSPECTIONS = 4;
  private static final int SLOW_DAYS = 3;
  private static final int CALM_MINUTES = 90;

  private final Style style;
  private final Beliefs beliefs;
  private final int habits;
  private final Upstream sources = new Upstream(() -> has(Habit.GOES_UPSTREAM));
  private final Triage triage;
  private int[] slowDays = new int[0];
  private boolean[] carries = new boolean[0];
  private int idleFrom = Integer.MAX_VALUE;

  /** The habits that today's decisions hung on, a bit for each. */
  private int consulted;

  private boolean idled;

  /** Whether this day's board was looked at, and nothing new can be on it since. */
  private boolean looked;

  Reader(Style style, Beliefs beliefs) {
    this.style = style;
    this.beliefs = beliefs;
    triage = new Triage(beliefs);
    habits = style.habits().stream().mapToInt(Reader::bit).reduce(0, (some, bit) -> some | bit);
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
    int pairs = seen.members() * seen.kinds();
    if (slowDays.length != pairs) {
      slowDays = new int[pairs];
      carries = new boolean[seen.members()];
    }
    Arrays.fill(slowDays, 0);
    sources.begin(seen);
    beliefs.begin();
    looked = false;
  }

  @Override
  public void watch(Seat seat) {
    Observation seen = seat.observation();
    beliefs.update(seen);
    if (seen.day() > 1) {
      noteSlowPairs(seen);
    }
  }

  @Override
  public void note(Seat seat, Move move) {
    Observation seen = seat.observation();
    if (move instanceof Move.Inspect inspect) {
      slowDays[inspect.member() * seen.kinds() + inspect.kind()] = 0;
    } else if (move instanceof Move.Claim claim) {
      sources.note(seen, claim.incidents().get(0));
    }
  }

  @Override
  public void recall(Policy other) {
    if (!(other instanceof Reader reader)) {
      throw new IllegalArgumentException("only another reader remembers what a reader needs");
    }
    if (slowDays.length != reader.slowDays.length) {
      slowDays = new int[reader.slowDays.length];
      carries = new boolean[reader.carries.length];
    }
    System.arraycopy(reader.slowDays, 0, slowDays, 0, slowDays.length);
    sources.recall(reader.sources);
    beliefs.recall(reader.beliefs);
    looked = false;
  }

  @Override
  public boolean isKin(Policy other) {
    return other instanceof Reader reader
        && beliefs.isKin(reader.beliefs)
        && style.differsInHabitsAlone(reader.style);
  }

  @Override
  public boolean didAsWould(Seat seat, Policy other) {
    return other instanceof Reader reader
        && ((habits ^ reader.habits) & consulted) == 0
        && idled == reader.idles(seat.observation());
  }

  private static int bit(Habit habit) {
    return 1 << habit.ordinal();
  }

  /**
   * Whether it has a habit. To be asked only where what it does hangs on the answer: a habit that
   * nobody asked for has made no difference.
   */
  private boolean has(Habit habit) {
    consulted |= bit(habit);
    return (habits & bit(habit)) != 0;
  }

  private boolean idles(Observation seen) {
    return idleFrom < 0 && seen.day() > seen.days() + idleFrom;
  }

  @Override
  public void ask(Seat seat) {
    Observation seen = seat.observation();
    beliefs.update(seen);
    looked = true;
    consulted = 0;
    idled = idles(seen);
    if (idled) {
      return;
    }
    if (seen.day() > 1) {
      noteSlowPairs(seen);
    }
    if (has(Habit.ASKS) && askAround(seat, seen)) {
      beliefs.update(seen);
    }
    inspect(seat, seen);
  }

  /**
   * Asks about the youngest first, while there is time beyond the own work.
   *
   * @return whether anything was asked
   */
  private boolean askAround(Seat seat, Observation seen) {
    int keep = Chores.ownMinutes(seen) + 60;
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
          && (beliefs.irreversible(incident) >= 0.45 || !has(Habit.LETS_IT_COME))
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

  /** Counts days on which a pair's first slip was slow though nothing seems to be lacking. */
  private void noteSlowPairs(Observation seen) {
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

  private void inspect(Seat seat, Observation seen) {
    int keep = Chores.ownMinutes(seen) + CALM_MINUTES;
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        int pair = member * seen.kinds() + kind;
        if (slowDays[pair] >= SLOW_DAYS
            && !seen.causeNamed(member, kind)
            && seen.inspections(member, kind) < MOST_INSPECTIONS
            && seat.minutesLeft() > keep + 60
            && has(Habit.INSPECTS)) {
          seat.inspect(member, kind);
          slowDays[pair] = 0;
        }
      }
    }
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
    if (Chores.someUnowned(seen) && has(Habit.NAMES_OWNERS)) {
      Chores.nameOwners(seat);
    }
    if (idles(seen)) {
      Trick.holdAll(seat, seen);
      return;
    }
    respond(seat, seen);
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

  private void respond(Seat seat, Observation seen) {
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        if (!seen.causeNamed(member, kind) || !has(Habit.INSPECTS)) {
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

  private void setGuardrails(Seat seat, Observation seen) {
    for (int guardrail = 0; guardrail < seen.guardrails(); guardrail++) {
      if (Chores.canSet(seat, guardrail) && has(Habit.SETS_GUARDRAILS)) {
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
          && has(Habit.GOES_IN)) {
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
      boolean byHands = handsCouldHelp && withHands && has(Habit.LIGHTEST_FIRST);
      boolean now = !canWait || !byHands && !has(Habit.LIGHTEST_FIRST);
      if (now && has(Habit.GOES_IN)) {
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
        seat.pick(incident, has(Habit.LIGHTEST_FIRST) ? pick : Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /** Tells the owner of what was foreseen, where letting it come could not be taken back. */
  private void meetAhead(Seat seat, Observation seen, int incident) {
    boolean grave = beliefs.irreversible(incident) >= 0.6;
    if (seen.ownerUnaware(incident) && !(grave && has(Habit.GOES_IN)) && has(Habit.LETS_IT_COME)) {
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
      if (bleeding || has(Habit.HANDS_BACK)) {
        seat.pick(incident, Pick.HOLD);
      } else {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }
}
