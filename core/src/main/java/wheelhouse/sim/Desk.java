package wheelhouse.sim;

import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;

/**
 * What a manager does in a day, paid from the same minutes. What does not fit, or cannot be, is
 * refused with its reason, changes nothing and costs nothing.
 */
final class Desk {

  private static final int[] ONCE_PAID = {
    0, Board.LENT, Board.DECIDED, Board.UNBLOCKED, 0, 0,
  };

  private final Simulation simulation;
  private final Model model;
  private final Board board;

  Desk(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
  }

  private boolean cannotPay(int minutes) {
    return board.whole[Board.MINUTES] < minutes;
  }

  private void pay(int minutes) {
    board.whole[Board.MINUTES] -= minutes;
  }

  private int minutes(ModelNumber number) {
    return model.rules.minutes(number);
  }

  /** Why nothing at all can be done about an incident, or none. */
  Refusal closedTo(int incident) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    if (incident < 0 || incident >= board.incidents) {
      return Refusal.NO_SUCH_INCIDENT;
    }
    return board.get(incident, Board.PHASE) == Phase.DONE.ordinal()
        ? Refusal.NOT_OPEN
        : Refusal.NONE;
  }

  Refusal askOwner(int incident) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    if (board.get(incident, Board.OWNER) == Board.NONE) {
      return Refusal.NO_OWNER;
    }
    if (!board.has(incident, Board.TOLD)) {
      return Refusal.UNKNOWN_TO_OWNER;
    }
    if (board.has(incident, Board.ASKED_TODAY)) {
      return Refusal.ALREADY_ASKED;
    }
    int cost = minutes(ModelNumber.ASK_OWNER_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    board.raise(incident, Board.ASKED_OWNER | Board.ASKED_TODAY);
    reveal(incident, Channel.OWNER);
    return Refusal.NONE;
  }

  Refusal askCustomer(int incident) {
    Refusal refusal =
        ask(incident, Channel.CUSTOMER, Board.ASKED_CUSTOMER, ModelNumber.ASK_CUSTOMER_MINUTES);
    if (!refusal.refused()) {
      quiet(incident);
    }
    return refusal;
  }

  Refusal lookAtMonitor(int incident) {
    return ask(incident, Channel.MONITOR, Board.ASKED_MONITOR, ModelNumber.MONITOR_MINUTES);
  }

  private Refusal ask(int incident, Channel channel, int flag, ModelNumber cost) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    if (board.has(incident, flag)) {
      return Refusal.ALREADY_ASKED;
    }
    if (!hasSigns(incident, channel)) {
      return Refusal.NOTHING_TO_LEARN;
    }
    if (cannotPay(minutes(cost))) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(minutes(cost));
    board.raise(incident, flag);
    reveal(incident, channel);
    return Refusal.NONE;
  }

  private boolean hasSigns(int incident, Channel channel) {
    return (model.channels[board.get(incident, Board.TEMPLATE)] & 1 << channel.ordinal()) != 0;
  }

  private void reveal(int incident, Channel channel) {
    Model.SignRow[] signs = model.template[board.get(incident, Board.TEMPLATE)].signs();
    for (int s = 0; s < signs.length; s++) {
      if (signs[s].channel() == channel.ordinal()) {
        simulation.show(incident, s);
      }
    }
  }

  Refusal askQuestion(int incident) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    if (board.get(incident, Board.PHASE) != Phase.AHEAD.ordinal()) {
      return Refusal.NOT_AHEAD;
    }
    if (board.has(incident, Board.TOLD)) {
      return Refusal.ALREADY_KNOWN;
    }
    if (board.has(incident, Board.QUESTIONED)) {
      return Refusal.ALREADY_ASKED;
    }
    int owner = board.get(incident, Board.OWNER);
    if (owner == Board.NONE) {
      return Refusal.NO_OWNER;
    }
    int cost = minutes(ModelNumber.QUESTION_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    board.raise(incident, Board.QUESTIONED);
    int kind = model.template[board.get(incident, Board.TEMPLATE)].kind();
    double base = model.rules.of(ModelNumber.QUESTION_BASE);
    double autonomy = board.real[board.memberReal(owner) + Board.AUTONOMY];
    double skill = board.real[board.pairReal(owner, kind) + Board.SKILL];
    double sees = skill * (base + (1 - base) * autonomy);
    if (simulation.chance.draw(Purpose.QUESTION, board.keys[incident], 0) < sees) {
      board.raise(incident, Board.TOLD | Board.SAW_IT);
      board.set(incident, Board.TOLD_DAY, board.whole[Board.DAY]);
      simulation.note(Event.Type.SAW_IT, incident, owner, 0, 0);
    } else {
      simulation.note(Event.Type.DID_NOT_SEE_IT, incident, owner, 0, 0);
    }
    return Refusal.NONE;
  }

  Refusal inspect(int member, int kind) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    int cost = minutes(ModelNumber.INSPECT_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    int pair = board.pair(member, kind);
    int tries = board.whole[pair + Board.INSPECTIONS]++;
    double seen =
        Math.min(1, board.whole[pair + Board.SEEN_DAYS] / model.rules.of(ModelNumber.INSPECT_DAYS));
    double names =
        model.rules.of(ModelNumber.INSPECT_BASE) + model.rules.of(ModelNumber.INSPECT_SEEN) * seen;
    int cause = board.whole[pair + Board.CAUSE];
    double drawn =
        simulation.chance.draw(Purpose.INSPECTION, model.memberKey[member] + kind, tries);
    if (cause > 0 && drawn < names) {
      board.whole[pair + Board.PAIR_FLAGS] |= Board.CAUSE_NAMED;
      simulation.note(Event.Type.CAUSE_NAMED, Event.NOBODY, member, cause - 1, kind);
    } else {
      simulation.note(Event.Type.NOTHING_NAMED, Event.NOBODY, member, 0, kind);
    }
    return Refusal.NONE;
  }

  Refusal pick(int incident, Pick pick) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    boolean forOwner = pick != Pick.HOLD && pick != Pick.TAKE_THE_WHEEL;
    if (forOwner && board.get(incident, Board.OWNER) == Board.NONE) {
      return Refusal.NO_OWNER;
    }
    int laid = board.get(incident, Board.PICK);
    int back = laid == Board.NONE ? 0 : cost(incident, Pick.ofWeight(laid));
    int more = cost(incident, pick) - back;
    if (more > 0 && cannotPay(more)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(more);
    board.set(incident, Board.PICK, pick.weight());
    return Refusal.NONE;
  }

  /**
   * What a pick on an incident costs today, in minutes; one that is paid once costs nothing again.
   */
  int cost(int incident, Pick pick) {
    int paid = ONCE_PAID[pick.weight()];
    return paid != 0 && board.has(incident, paid) ? 0 : model.rules.pickMinutes[pick.weight()];
  }

  static int oncePaid(int weight) {
    return ONCE_PAID[weight];
  }

  Refusal rank(int incident, int rank) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    if (board.get(incident, Board.OWNER) == Board.NONE) {
      return Refusal.NO_OWNER;
    }
    board.set(incident, Board.RANK, rank);
    return Refusal.NONE;
  }

  Refusal assign(int incident, int member) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    int owner = board.get(incident, Board.OWNER);
    if (owner == member) {
      return Refusal.ALREADY_OWNED;
    }
    int cost = minutes(ModelNumber.ASSIGN_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    if (owner == Board.NONE) {
      int kind = model.template[board.get(incident, Board.TEMPLATE)].kind();
      board.whole[board.kind(kind) + Board.USUAL_OWNER] = member + 1;
    } else {
      setBack(incident);
      int trust = board.memberReal(owner) + Board.TRUST;
      board.real[trust] =
          Math.max(0, board.real[trust] - model.rules.of(ModelNumber.REASSIGN_TRUST));
    }
    board.set(incident, Board.OWNER, member);
    board.set(incident, Board.RANK, Board.UNRANKED);
    if (board.has(incident, Board.TOLD)) {
      board.set(incident, Board.TOLD_DAY, board.whole[Board.DAY]);
    }
    return Refusal.NONE;
  }

  private void setBack(int incident) {
    double setback = model.rules.of(ModelNumber.REASSIGN_SETBACK);
    Model.Template template = model.template[board.get(incident, Board.TEMPLATE)];
    int at = board.realRow(incident);
    boolean closing = board.get(incident, Board.PHASE) == Phase.CLOSE.ordinal();
    int field = closing ? Board.CLOSE_LEFT : Board.STOP_LEFT;
    double size = board.has(incident, Board.COMEBACK) ? comebackSize() : 1;
    double stopAll = template.incident().stop() * size;
    double whole = closing ? board.real[at + Board.CLOSE_ALL] : stopAll;
    board.real[at + field] =
        Math.min(Math.max(whole, board.real[at + field]), board.real[at + field] + setback * whole);
  }

  private double comebackSize() {
    return model.rules.of(ModelNumber.COMEBACK_SIZE);
  }

  Refusal answerCall(int incident) {
    Refusal closed = closedTo(incident);
    if (closed.refused()) {
      return closed;
    }
    if (!simulation.calls(incident)) {
      return Refusal.NOT_LOUD;
    }
    int cost = minutes(ModelNumber.CALL_MINUTES);
    int loud = board.whole[Board.LOUD_UNANSWERED];
    int freed = simulation.interruption(loud) - simulation.interruption(loud - 1);
    if (cannotPay(cost - freed)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    quiet(incident);
    return Refusal.NONE;
  }

  private void quiet(int incident) {
    if (simulation.calls(incident)) {
      int loud = board.whole[Board.LOUD_UNANSWERED]--;
      board.whole[Board.MINUTES] +=
          simulation.interruption(loud) - simulation.interruption(loud - 1);
      board.raise(incident, Board.ANSWERED);
    }
  }

  Refusal respond(int member, int kind, Response response) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    int pair = board.pair(member, kind);
    int flags = board.whole[pair + Board.PAIR_FLAGS];
    boolean talk = response == Response.PERFORMANCE_TALK;
    if (talk && board.whole[pair + Board.TALK_DUE] != 0) {
      return Refusal.TALK_PENDING;
    }
    if (talk
        && ((flags & Board.CLARITY_SET) == 0
            || board.whole[pair + Board.SEEN_DAYS] < model.rules.days(ModelNumber.TALK_SEEN))) {
      return Refusal.TALK_TOO_EARLY;
    }
    if (response == Response.HAND_OFF && (flags & Board.HAND_OFF) != 0) {
      return Refusal.HAND_OFF_STANDS;
    }
    int cost = model.rules.responseMinutes[response.ordinal()];
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    answer(member, kind, response);
    return Refusal.NONE;
  }

  /**
   * What a response does. A hand-off stands and a follow-up is dated whether or not it was right.
   */
  private void answer(int member, int kind, Response response) {
    int pair = board.pair(member, kind);
    int cause = board.whole[pair + Board.CAUSE] - 1;
    boolean right = cause >= 0 && Cause.of(cause).answeredBy() == response;
    if (response == Response.SET_EXPECTATIONS) {
      board.whole[pair + Board.PAIR_FLAGS] |= Board.CLARITY_SET;
      if (cause == Cause.PERFORMANCE.ordinal()) {
        return;
      }
    }
    if (response == Response.HAND_OFF) {
      board.whole[pair + Board.PAIR_FLAGS] |= Board.HAND_OFF;
    } else if (response == Response.PERFORMANCE_TALK) {
      board.whole[pair + Board.TALK_DUE] =
          board.whole[Board.DAY] + model.rules.days(ModelNumber.TALK_DAYS);
    } else if (right) {
      simulation.removeCause(member, kind);
    }
    if (!right) {
      ModelNumber cost =
          response == Response.PERFORMANCE_TALK
              ? ModelNumber.WRONG_TALK_TRUST
              : ModelNumber.WRONG_RESPONSE_TRUST;
      board.real[board.memberReal(member) + Board.TRUST] *= 1 - model.rules.of(cost);
      simulation.note(Event.Type.WRONG_RESPONSE, Event.NOBODY, member, kind, 0);
    }
  }

  Refusal claim(int[] incidents, int count, int member) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    if (count < model.rules.days(ModelNumber.CLAIM_SLIPS)) {
      return Refusal.TOO_FEW_SLIPS;
    }
    int source = Board.NONE;
    boolean shared = true;
    for (int i = 0; i < count; i++) {
      if (incidents[i] < 0 || incidents[i] >= board.incidents) {
        return Refusal.NO_SUCH_INCIDENT;
      }
      if (kind(incidents[i]) != kind(incidents[0])) {
        return Refusal.NOT_ONE_KIND;
      }
      for (int j = 0; j < i; j++) {
        if (incidents[j] == incidents[i]) {
          return Refusal.TOO_FEW_SLIPS;
        }
      }
      int of = board.get(incidents[i], Board.SOURCE);
      shared = shared && of != Board.NONE && (i == 0 || of == source);
      source = of;
    }
    if (busy(member)) {
      return Refusal.MEMBER_BUSY;
    }
    int cost = minutes(ModelNumber.CLAIM_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    int day = board.whole[Board.DAY];
    if (shared) {
      bringUpRedesign(source, day);
      simulation.note(Event.Type.CLAIM_RIGHT, Event.NOBODY, member, source, 0);
    } else {
      tieUp(member, model.rules.days(ModelNumber.WRONG_CLAIM_DAYS));
      simulation.note(Event.Type.CLAIM_WRONG, Event.NOBODY, member, 0, 0);
    }
    return Refusal.NONE;
  }

  /** Puts the redesign of a source on the board, unless an earlier claim has. */
  private void bringUpRedesign(int source, int day) {
    int claimed = board.source(source) + Board.CLAIMED;
    if (board.whole[claimed] == 0) {
      board.whole[claimed] = day;
      Model.SourcePlan plan = model.source[source];
      long key = Chance.key(plan.key(), 0, -1);
      int redesign = simulation.morning.bear(plan.redesign(), key, day, Board.NONE, 0);
      simulation.morning.wake(redesign, day);
    }
  }

  private int kind(int incident) {
    return model.template[board.get(incident, Board.TEMPLATE)].kind();
  }

  private boolean busy(int member) {
    return board.whole[board.member(member) + Board.BUSY_UNTIL] >= board.whole[Board.DAY];
  }

  private void tieUp(int member, int days) {
    board.whole[board.member(member) + Board.BUSY_UNTIL] = board.whole[Board.DAY] + days - 1;
  }

  Refusal guard(int guardrail, int member) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    int kind = model.guardrailKind[guardrail];
    if (board.whole[board.guardrailAt + guardrail] != 0
        || board.whole[board.kind(kind) + Board.GUARDED_FROM] != 0) {
      return Refusal.GUARDRAIL_STANDS;
    }
    if (busy(member)) {
      return Refusal.MEMBER_BUSY;
    }
    int cost = minutes(ModelNumber.GUARDRAIL_MINUTES);
    if (cannotPay(cost)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(cost);
    int days = model.rules.days(ModelNumber.GUARDRAIL_DAYS);
    board.whole[board.guardrailAt + guardrail] = board.whole[Board.DAY];
    board.whole[board.kind(kind) + Board.GUARDED_FROM] = board.whole[Board.DAY] + days;
    tieUp(member, days);
    simulation.note(Event.Type.GUARDRAIL_STANDS, Event.NOBODY, member, guardrail, days);
    return Refusal.NONE;
  }

  Refusal doOwnWork(int item, int minutes) {
    if (board.whole[Board.STAGE] != Simulation.Stage.PRESENT.ordinal()) {
      return Refusal.AWAY;
    }
    OwnWork work = model.ownWork[item];
    int at = board.own(item);
    if (board.whole[Board.DAY] < work.from()) {
      return Refusal.NOT_UP_YET;
    }
    int left = work.minutes() - board.whole[at + Board.MINUTES_DONE];
    if (left <= 0 || minutes <= 0 || board.whole[at + Board.OWN_STATE] != 0) {
      return Refusal.NOTHING_LEFT;
    }
    int spent = Math.min(minutes, left);
    if (cannotPay(spent)) {
      return Refusal.NOT_ENOUGH_TIME;
    }
    pay(spent);
    board.whole[at + Board.MINUTES_DONE] += spent;
    if (spent == left) {
      simulation.note(Event.Type.OWN_WORK_DONE, Event.NOBODY, Event.NOBODY, item, 0);
    }
    return Refusal.NONE;
  }
}
