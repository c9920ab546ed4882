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

/**
 * The careful manager: reads the signs, asks where they leave a doubt that matters, picks the
 * lightest thing that is likely enough to change the end, goes in where breaking would come before
 * the owner can stop it, hands the wheel back, inspects what stays slow though nothing seems to be
 * lacking, goes upstream when cases of one kind pile up, and tells each owner what to do first.
 */
final class Reader implements Policy {

  /** Cases of one kind that began within {@link #PILE_DAYS} days and make a pile. */
  private static final int PILE = 4;

  private static final int PILE_DAYS = 6;
  private static final int MOST_INSPECTIONS = 4;
  private static final int SLOW_DAYS = 3;
  private static final int CALM_MINUTES = 90;

  private final Style style;
  private final Beliefs beliefs;
  private final boolean asks;
  private final boolean goesIn;
  private final boolean handsBack;
  private final boolean inspects;
  private final boolean upstream;
  private final boolean letsItCome;
  private final boolean namesOwners;
  private final boolean lightestFirst;
  private final int[] pinned = new int[3];
  private int[] slowDays = new int[0];
  private double[] load = new double[0];
  private double[] urgency = new double[0];
  private double[] finish = new double[0];
  private int[] order = new int[0];
  private int[] claimedDay = new int[0];
  private int idleFrom = Integer.MAX_VALUE;

  Reader(Style style, Beliefs beliefs) {
    this.style = style;
    this.beliefs = beliefs;
    asks = style.has(Habit.ASKS);
    goesIn = style.has(Habit.GOES_IN);
    handsBack = style.has(Habit.HANDS_BACK);
    inspects = style.has(Habit.INSPECTS);
    upstream = style.has(Habit.GOES_UPSTREAM);
    letsItCome = style.has(Habit.LETS_IT_COME);
    namesOwners = style.has(Habit.NAMES_OWNERS);
    lightestFirst = style.has(Habit.LIGHTEST_FIRST);
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
      load = new double[seen.members()];
      claimedDay = new int[seen.kinds()];
    }
    Arrays.fill(slowDays, 0);
    Arrays.fill(claimedDay, Integer.MIN_VALUE / 2);
    beliefs.begin();
  }

  private boolean idles(Observation seen) {
    return idleFrom < 0 && seen.day() > seen.days() + idleFrom;
  }

  @Override
  public void ask(Seat seat) {
    Observation seen = seat.observation();
    beliefs.update(seen);
    if (idles(seen)) {
      return;
    }
    if (seen.day() > 1) {
      noteSlowPairs(seen);
    }
    if (asks) {
      int keep = Chores.ownMinutes(seen) + 60;
      for (int place = seen.openCount() - 1; place >= 0; place--) {
        if (seat.minutesLeft() <= keep) {
          break;
        }
        askAbout(seat, seen, seen.open(place));
      }
      beliefs.update(seen);
    }
    if (inspects) {
      inspect(seat, seen);
    }
  }

  private void askAbout(Seat seat, Observation seen, int incident) {
    Phase phase = seen.phase(incident);
    if (phase == Phase.AHEAD && seen.ownerUnaware(incident)) {
      if (!seen.questioned(incident) && (!letsItCome || beliefs.irreversible(incident) >= 0.45)) {
        seat.askQuestion(incident);
      }
      return;
    }
    if (phase == Phase.CLOSE || seen.owner(incident) == Observation.NONE) {
      return;
    }
    if (!seen.asked(incident, Channel.MONITOR)) {
      seat.lookAtMonitor(incident);
    }
    if (!seen.asked(incident, Channel.OWNER)
        && uncertainty(incident) > style.askAt()
        && seen.progress(incident) != Progress.MOVED) {
      seat.askOwner(incident);
    }
    double p = beliefs.irreversible(incident);
    if (!seen.asked(incident, Channel.CUSTOMER)
        && p > 0.2
        && (p < 0.8 || !beliefs.knowsWhen(incident))) {
      seat.askCustomer(incident);
    }
  }

  private double uncertainty(int incident) {
    double most = 0;
    for (int l = 0; l < 5; l++) {
      most = Math.max(most, beliefs.lack(incident, l));
    }
    return 1 - most;
  }

  /** Counts days on which a pair's first slip was slow though nothing seems to be lacking. */
  private void noteSlowPairs(Observation seen) {
    Arrays.fill(load, 0);
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
      boolean first = load[owner] == 0;
      load[owner]++;
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
            && seat.minutesLeft() > keep + 60) {
          seat.inspect(member, kind);
          slowDays[pair] = 0;
        }
      }
    }
  }

  @Override
  public void plan(Seat seat) {
    Observation seen = seat.observation();
    Chores.doOwnWork(seat);
    Chores.answerCalls(seat);
    if (namesOwners) {
      Chores.nameOwners(seat);
    }
    beliefs.update(seen);
    if (idles(seen)) {
      Trick.holdAll(seat, seen);
      return;
    }
    if (inspects) {
      respond(seat, seen);
    }
    if (upstream) {
      goUpstream(seat, seen);
    }
    if (style.has(Habit.SETS_GUARDRAILS) && seen.day() <= style.guardUntil()) {
      setGuardrails(seat, seen);
    }
    rankAndProject(seat, seen);
    if (goesIn) {
      keepDriving(seat, seen);
      goIn(seat, seen);
    }
    meetLacks(seat, seen);
    if (style.spareAt() < Style.NEVER) {
      spendSpareHours(seat, seen);
    }
    giveBack(seat, seen);
  }

  private void respond(Seat seat, Observation seen) {
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        if (!seen.causeNamed(member, kind)) {
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

  private void goUpstream(Seat seat, Observation seen) {
    for (int kind = 0; kind < seen.kinds(); kind++) {
      if (seen.day() - claimedDay[kind] <= PILE_DAYS) {
        continue;
      }
      int count = 0;
      int began = 0;
      for (int place = seen.openCount() - 1; place >= 0; place--) {
        int incident = seen.open(place);
        if (seen.kind(incident) == kind
            && seen.day() - seen.arrived(incident) < PILE_DAYS
            && alike(seen, incident)) {
          began++;
          if (count < pinned.length) {
            pinned[count++] = incident;
          }
        }
      }
      if (began >= PILE && count >= seen.claimSlips()) {
        if (!seat.claim(pinned, count, idlest(seen)).refused()) {
          claimedDay[kind] = seen.day();
        }
      }
    }
  }

  /** Whether two other slips of the same words lie on the board. */
  private static boolean alike(Observation seen, int incident) {
    if (seen.redesign(incident)) {
      return false;
    }
    int others = 0;
    for (int place = 0; place < seen.openCount(); place++) {
      int other = seen.open(place);
      if (other != incident && seen.template(other) == seen.template(incident)) {
        others++;
      }
    }
    return others >= 2;
  }

  private static int idlest(Observation seen) {
    int best = 0;
    for (int member = 1; member < seen.members(); member++) {
      if (!seen.tiedUp(member)
          && (seen.tiedUp(best) || Chores.load(seen, member) < Chores.load(seen, best))) {
        best = member;
      }
    }
    return best;
  }

  private void setGuardrails(Seat seat, Observation seen) {
    for (int guardrail = 0; guardrail < seen.guardrails(); guardrail++) {
      int member = idlest(seen);
      if (seen.guardrailSet(guardrail) == 0
          && seat.minutesLeft() >= 200
          && Chores.load(seen, member) <= 1) {
        seat.guard(guardrail, member);
      }
    }
  }

  /** Tells each owner what to do first, and works out when each slip would stop on its own. */
  private void rankAndProject(Seat seat, Observation seen) {
    int open = seen.openCount();
    if (urgency.length < seen.incidents()) {
      int room = Math.max(64, 2 * seen.incidents());
      urgency = Arrays.copyOf(urgency, room);
      finish = Arrays.copyOf(finish, room);
      order = new int[room];
    }
    Arrays.fill(load, 0);
    int bleeding = 0;
    for (int place = 0; place < open; place++) {
      int incident = seen.open(place);
      if (seen.phase(incident) != Phase.STOP || seen.owner(incident) == Observation.NONE) {
        continue;
      }
      urgency[incident] = urgency(seen, incident);
      int at = bleeding++;
      while (at > 0 && urgency[order[at - 1]] < urgency[incident]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = incident;
    }
    for (int i = 0; i < bleeding; i++) {
      int incident = order[i];
      int owner = seen.owner(incident);
      seat.rank(incident, i);
      double pace = beliefs.pace(seen, owner, seen.kind(incident));
      double days = beliefs.stopLeft(incident) / pace;
      double gated = 1 - beliefs.lack(incident, 0);
      finish[incident] = load[owner] + days;
      if (!seen.atWheel(incident)) {
        load[owner] += gated > 0.5 ? 0.4 * days : days;
      }
    }
  }

  private double urgency(Observation seen, int incident) {
    if (seen.redesign(incident)) {
      return 10;
    }
    int days = Math.max(0, beliefs.breaks(incident) - seen.day());
    double lost = beliefs.irreversible(incident) * 4 / (1 + days);
    double moves = 0.3 * beliefs.lack(incident, 0);
    return lost + 0.6 * beliefs.compounding(incident) + moves;
  }

  private void keepDriving(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.atWheel(incident) && seen.phase(incident) == Phase.STOP && !seen.broke(incident)) {
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
      int lack = likeliest(incident);
      double until = beliefs.breaks(incident) - seen.day() - style.margin();
      double inTime = finish[incident] <= until ? movesWith(incident, lack) : 0;
      if (until < -2 || beliefs.irreversible(incident) * (1 - inTime) < style.goInAt()) {
        continue;
      }
      boolean craft = seen.kind(incident) == seen.oldCraft();
      double wheelDays = beliefs.stopLeft(incident) / (craft ? 1.7 : 0.9);
      boolean canWait = until - 1 >= wheelDays;
      boolean handsCouldHelp = lack == 0 || lack == Lack.HANDS.ordinal();
      boolean withHands = finish[incident] - 0.6 * Math.max(1, until) <= until;
      if (lightestFirst && handsCouldHelp && withHands) {
        if (!canWait) {
          seat.pick(incident, Pick.ADD_HANDS);
        }
      } else if (!canWait || !lightestFirst) {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /** How likely the owner's work moves once the likeliest lack is met. */
  private double movesWith(int incident, int lack) {
    return lack == 0
        ? beliefs.lack(incident, 0)
        : beliefs.lack(incident, 0) + beliefs.lack(incident, lack);
  }

  private int likeliest(int incident) {
    int best = 0;
    for (int l = 1; l < 5; l++) {
      if (beliefs.lack(incident, l) > beliefs.lack(incident, best)) {
        best = l;
      }
    }
    return best;
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
      int lack = likeliest(incident);
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
        seat.pick(incident, lightestFirst ? pick : Pick.TAKE_THE_WHEEL);
      }
    }
  }

  /** Tells the owner of what was foreseen, where letting it come could not be taken back. */
  private void meetAhead(Seat seat, Observation seen, int incident) {
    boolean grave = beliefs.irreversible(incident) >= 0.6;
    if (seen.ownerUnaware(incident) && letsItCome && !(grave && goesIn)) {
      return;
    }
    int lack = likeliest(incident);
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
          && urgency[incident] >= style.spareAt()
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
      if (handsBack || bleeding) {
        seat.pick(incident, Pick.HOLD);
      } else {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }
}
