package wheelhouse.sim;

import java.util.Arrays;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * The night: everybody works the day. All rules read the morning's values; what changes about
 * people is summed per member in the order in which incidents were born, and applied once.
 *
 * <p>The night passes over the open incidents three times: it settles the picks and finds what each
 * incident needs ({@link #settle}), lets each owner spend the day down their order ({@link Work}),
 * and draws the consequences ({@link #effects}).
 */
final class Night {

  static final double LEAST_SKILL = 0.02;

  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int DONE = Phase.DONE.ordinal();
  private static final int HOLD = Pick.HOLD.weight();
  private static final int HANDS = Pick.ADD_HANDS.weight();
  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();
  private static final int WAITS = Cause.WAITS_FOR_YOU.ordinal() + 1;
  private static final int NOTHING = Lack.NOTHING.ordinal();

  private final Simulation simulation;
  private final Model model;
  private final Model.Rules rules;
  private final Board board;
  private final Work work;

  // What changes about people tonight.
  private final double[] autonomyChange;
  private final double[] trustChange;
  private final double[] skillChange;
  private final boolean[] leftAlone;
  private final boolean[] seen;
  private final boolean[] wheelSeen;

  Night(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    rules = model.rules;
    board = simulation.board;
    work = new Work(model, board);
    autonomyChange = new double[model.members];
    trustChange = new double[model.members];
    skillChange = new double[model.members * model.kinds];
    leftAlone = new boolean[model.members];
    seen = new boolean[model.members * model.kinds];
    wheelSeen = new boolean[model.members * model.kinds];
  }

  static double clampSkill(double skill) {
    return Math.max(LEAST_SKILL, Math.min(1, skill));
  }

  private static double clampShare(double share) {
    return Math.max(0, Math.min(1, share));
  }

  void pass() {
    Arrays.fill(autonomyChange, 0);
    Arrays.fill(trustChange, 0);
    Arrays.fill(skillChange, 0);
    Arrays.fill(leftAlone, false);
    Arrays.fill(seen, false);
    Arrays.fill(wheelSeen, false);
    int day = board.whole[Board.DAY];
    tellAndTake();
    work.queue(day);
    for (int k = 0; k < board.openCount; k++) {
      settle(k, board.open[k], day);
    }
    work.spend(day);
    int kept = 0;
    int open = board.openCount;
    for (int k = 0; k < open; k++) {
      int incident = board.open[k];
      effects(k, incident, day);
      if (board.get(incident, Board.PHASE) != DONE) {
        board.open[kept++] = incident;
      }
    }
    board.openCount = kept;
    applyToPeople();
  }

  /** A heavier pick than hold tells the owner of what was foreseen; the wheel changes hands. */
  private void tellAndTake() {
    int day = board.whole[Board.DAY];
    for (int k = 0; k < board.openCount; k++) {
      int row = board.row(board.open[k]);
      int pick = board.whole[row + Board.PICK];
      int flags = board.whole[row + Board.FLAGS];
      if (pick > HOLD && (flags & Board.TOLD) == 0) {
        flags |= Board.TOLD;
        board.whole[row + Board.TOLD_DAY] = day;
      }
      if (pick == WHEEL) {
        flags |= Board.AT_WHEEL | Board.WHEEL_EVER;
      } else if (pick != Board.NONE) {
        flags &= ~Board.AT_WHEEL;
      }
      board.whole[row + Board.FLAGS] = flags;
      board.whole[row + Board.HEAVIEST] = Math.max(board.whole[row + Board.HEAVIEST], pick);
    }
  }

  /** Finds what an incident needs, and lets the pick, or the owner alone, meet its lack. */
  private void settle(int k, int incident, int day) {
    int row = board.row(incident);
    int[] whole = board.whole;
    int flags = whole[row + Board.FLAGS];
    int lack = work.lack(incident);
    int owner = whole[row + Board.OWNER];
    int pick = Math.max(HOLD, whole[row + Board.PICK]);
    boolean atWheel = (flags & Board.AT_WHEEL) != 0;
    boolean unmet = lack != NOTHING && (flags & Board.MET) == 0;
    int need = work.need(k, incident, unmet ? lack : NOTHING, day);
    whole[row + Board.NEED] = need;
    if (pick > HOLD && pick < HANDS) {
      whole[row + Board.FLAGS] |= Desk.oncePaid(pick);
    }
    if (!unmet || owner == Board.NONE || atWheel) {
      work.gate(k, 1);
      return;
    }
    boolean matched = pick == Lack.of(lack).metBy().weight();
    if (matched) {
      if (pick != HANDS) {
        whole[row + Board.FLAGS] |= Board.MET;
      }
      if ((flags & Board.TRUST_EARNED) == 0) {
        whole[row + Board.FLAGS] |= Board.TRUST_EARNED;
        double trust = board.real[board.memberReal(owner) + Board.TRUST];
        trustChange[owner] += rules.of(ModelNumber.MET_TRUST) * (1 - trust);
        simulation.note(Event.Type.MET, incident, owner, pick, 0);
      }
      work.gate(k, 1);
      return;
    }
    if ((flags & Board.TOLD) == 0) {
      return;
    }
    if (findsAlone(incident, owner)) {
      whole[row + Board.FLAGS] |= Board.MET | Board.FOUND_ALONE;
      double autonomy = board.real[board.memberReal(owner) + Board.AUTONOMY];
      autonomyChange[owner] += rules.of(ModelNumber.FOUND_AUTONOMY) * (1 - autonomy);
      simulation.note(Event.Type.FOUND_ALONE, incident, owner, 0, 0);
      work.gate(k, 1);
      return;
    }
    work.gate(k, rules.gate[lack]);
    if (day > whole[row + Board.TOLD_DAY] && !leftAlone[owner]) {
      leftAlone[owner] = true;
      int at = board.memberReal(owner);
      autonomyChange[owner] -=
          rules.of(ModelNumber.UNMET_AUTONOMY) * board.real[at + Board.AUTONOMY];
      trustChange[owner] -= rules.of(ModelNumber.UNMET_TRUST) * board.real[at + Board.TRUST];
      simulation.note(Event.Type.LEFT_ALONE, incident, owner, 0, 0);
    }
  }

  private boolean findsAlone(int incident, int owner) {
    int at = board.memberReal(owner);
    double ability = board.real[at + Board.AUTONOMY] * board.real[at + Board.TRUST];
    int real = board.realRow(incident);
    board.real[real + Board.HAZARD] += rules.of(ModelNumber.SELF_FINDING) * (0.3 + 1.5 * ability);
    return board.real[real + Board.HAZARD] >= board.real[real + Board.FUSE];
  }

  /** Draws the consequences of the day's work on one incident. */
  private void effects(int k, int incident, int day) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    int[] whole = board.whole;
    double[] reals = board.real;
    int owner = whole[row + Board.OWNER];
    int kind = model.template[whole[row + Board.TEMPLATE]].kind();
    int phase = whole[row + Board.PHASE];
    boolean atWheel = board.has(incident, Board.AT_WHEEL);
    int laid = whole[row + Board.PICK];
    int pick = Math.max(HOLD, laid);
    double stopped = work.stopWork(k);
    double closed = work.closeWork(k);
    double worked = stopped + closed;
    boolean aheadWork = phase == AHEAD || board.has(incident, Board.PREVENTED);

    if (phase == STOP) {
      bleed(k, incident, day);
    }
    if (phase != CLOSE && work.stops(k)) {
      stop(k, incident, day);
    }
    reals[real + Board.CLOSE_LEFT] -= closed;
    reals[real + Board.OWNER_CLOSED] += work.ownerCloseWork(k);
    reals[real + Board.WORKED] = worked;
    whole[row + Board.MOVED] =
        worked >= rules.of(ModelNumber.MOVED) ? 2 : worked >= rules.of(ModelNumber.SLOW) ? 1 : 0;

    if (owner != Board.NONE) {
      boolean touched = pick > HOLD || board.has(incident, Board.ASKED_TODAY) || atWheel;
      int share = atWheel ? WHEEL : pick;
      learn(incident, owner, kind, share, stopped, closed, aheadWork, day);
      weigh(incident, owner, kind, phase, atWheel ? WHEEL : pick, atWheel, worked);
      sight(owner, kind, whole[row + Board.MOVED], touched, atWheel, pick, k);
    }
    if (atWheel) {
      whole[row + Board.WHEEL_DAYS]++;
    }
    if (whole[row + Board.PHASE] == CLOSE) {
      if (reals[real + Board.CLOSE_LEFT] <= 1e-9) {
        bringHome(incident, owner, kind, day);
      } else if (day - whole[row + Board.CLOSING_SINCE] + 1
          >= rules.days(ModelNumber.COMEBACK_OPEN)) {
        mayComeBack(incident, day);
      }
    }
    whole[row + Board.PICK] = Board.NONE;
    board.lower(incident, Board.ASKED_TODAY);
  }

  private boolean guarded(int kind, int day) {
    int from = board.whole[board.kind(kind) + Board.GUARDED_FROM];
    return from > 0 && day >= from;
  }

  private void bleed(int k, int incident, int day) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    double[] reals = board.real;
    Model.Template template = model.template[board.whole[row + Board.TEMPLATE]];
    double shield = guarded(template.kind(), day) ? rules.of(ModelNumber.GUARDRAIL_HARM) : 1;
    double share = work.stops(k) ? work.stopsAt(k) : 1;
    double charged = reals[real + Board.RATE] * shield * share;
    reals[real + Board.ACCRUED] += charged;
    reals[Board.BLED] += charged;
    board.whole[row + Board.BAND] = band(charged);
    boolean compounds = template.truths()[board.whole[row + Board.TRUTH]].compounds();
    double growth = rules.of(compounds ? ModelNumber.GROWTH_COMPOUNDING : ModelNumber.GROWTH_FLAT);
    reals[real + Board.RATE] =
        Math.min(reals[real + Board.RATE] * growth, reals[real + Board.CEILING]);
  }

  private int band(double charged) {
    return charged >= rules.of(ModelNumber.BAND_SEVERE)
        ? 3
        : charged >= rules.of(ModelNumber.BAND_MUCH)
            ? 2
            : charged >= rules.of(ModelNumber.BAND_SOME) ? 1 : 0;
  }

  private void stop(int k, int incident, int day) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    double[] reals = board.real;
    int owner = board.whole[row + Board.OWNER];
    if (board.whole[row + Board.PHASE] == AHEAD) {
      board.raise(incident, Board.PREVENTED);
      simulation.note(Event.Type.PREVENTED, incident, owner, 0, work.stopsAt(k));
    } else {
      heal(incident);
      if (board.has(incident, Board.AT_WHEEL)
          || Math.max(HOLD, board.whole[row + Board.PICK]) == HANDS) {
        board.whole[Board.THANKS]++;
      }
      simulation.note(Event.Type.STOPPED, incident, owner, 0, work.stopsAt(k));
    }
    reals[real + Board.STOP_LEFT] = 0;
    board.whole[row + Board.PHASE] = CLOSE;
    board.whole[row + Board.CLOSING_SINCE] = day;
    board.whole[row + Board.STOPPED_DAY] = day;
  }

  private void heal(int incident) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    double[] reals = board.real;
    Model.TruthRow truth =
        model.template[board.whole[row + Board.TEMPLATE]].truths()[board.whole[row + Board.TRUTH]];
    double heals =
        rules.of(truth.reverses() ? ModelNumber.HEALS_REVERSIBLE : ModelNumber.HEALS_IRREVERSIBLE);
    double accrued = reals[real + Board.ACCRUED];
    reals[Board.BLED] -= accrued;
    reals[Board.UNHEALED] += accrued * (1 - heals);
    reals[real + Board.UNHEALED_OF] = accrued * (1 - heals);
  }

  private void learn(
      int incident,
      int owner,
      int kind,
      int pick,
      double stopped,
      double closed,
      boolean ahead,
      int day) {
    double weighted = stopped + rules.of(ModelNumber.CLOSING_TEACHES) * closed;
    if (weighted <= 0) {
      return;
    }
    int row = board.row(incident);
    Model.Template template = model.template[board.whole[row + Board.TEMPLATE]];
    double skill = board.real[board.pairReal(owner, kind) + Board.SKILL];
    double off =
        (template.incident().difficulty() - skill - rules.of(ModelNumber.CHALLENGE_ABOVE))
            / rules.of(ModelNumber.CHALLENGE_WIDTH);
    double share = rules.share[pick];
    if (ahead) {
      share *=
          rules.of(
              board.has(incident, Board.SAW_IT) ? ModelNumber.AHEAD_SEEN : ModelNumber.AHEAD_TOLD);
    }
    int open = Math.max(0, day - Math.max(board.whole[row + Board.BLEEDS], 0));
    skillChange[owner * model.kinds + kind] +=
        rules.of(ModelNumber.LEARNING)
            * share
            * StrictMath.exp(-off * off)
            * novelty(incident, owner)
            * rules.late(open)
            * (1 - skill)
            * weighted;
  }

  private double novelty(int incident, int owner) {
    int source = board.get(incident, Board.SOURCE);
    return source == Board.NONE ? 1 : rules.novelty(board.whole[board.closed(owner, source)]);
  }

  /** What a pick that was too heavy, or a day at the wheel, does to the owner. */
  private void weigh(
      int incident, int owner, int kind, int phase, int pick, boolean atWheel, double worked) {
    int need = board.get(incident, Board.NEED);
    int at = board.memberReal(owner);
    double autonomy = board.real[at + Board.AUTONOMY];
    int excess = atWheel && phase == CLOSE ? WHEEL : Math.max(0, pick - need);
    if (atWheel) {
      double needed = need == WHEEL ? rules.of(ModelNumber.WHEEL_NEEDED) : 1;
      autonomyChange[owner] -= rules.of(ModelNumber.WHEEL_AUTONOMY) * needed * autonomy;
      if (need < WHEEL && worked > 0) {
        rescued(owner, kind);
      }
    } else if (excess > 0) {
      autonomyChange[owner] -= rules.of(ModelNumber.MEDDLING_AUTONOMY) * excess / WHEEL * autonomy;
    }
    if (excess > 0) {
      trustChange[owner] -= rules.of(ModelNumber.MEDDLING_TRUST) * excess / WHEEL;
      simulation.note(Event.Type.MEDDLED, incident, owner, excess, 0);
    }
    int pair = board.pair(owner, kind);
    if (pick > HOLD && (board.whole[pair + Board.PAIR_FLAGS] & Board.HAND_OFF) != 0) {
      board.whole[pair + Board.PAIR_FLAGS] &= ~Board.HAND_OFF;
      trustChange[owner] -=
          rules.of(ModelNumber.WRONG_RESPONSE_TRUST) * board.real[at + Board.TRUST];
      simulation.note(Event.Type.HAND_OFF_BROKEN, incident, owner, kind, 0);
    }
  }

  private void rescued(int owner, int kind) {
    int pair = board.pair(owner, kind);
    int rescues = ++board.whole[pair + Board.RESCUES];
    if (rescues >= rules.days(ModelNumber.LEARNED_WAITING)
        && board.whole[pair + Board.CAUSE] == 0) {
      board.whole[pair + Board.CAUSE] = WAITS;
      simulation.note(Event.Type.LEARNED_TO_WAIT, Event.NOBODY, owner, kind, 0);
    }
  }

  private void sight(
      int owner, int kind, int moved, boolean touched, boolean atWheel, int pick, int k) {
    int pair = board.pair(owner, kind);
    int index = owner * model.kinds + kind;
    if (moved == 2) {
      board.whole[pair + Board.MOVES]++;
      board.whole[pair + Board.TOUCHED_MOVES] += touched ? 1 : 0;
    }
    if (atWheel) {
      wheelSeen[index] = true;
    } else if (work.ownerWorked(k) && pick < HANDS) {
      seen[index] = true;
    }
  }

  private void bringHome(int incident, int owner, int kind, int day) {
    int row = board.row(incident);
    board.whole[row + Board.PHASE] = DONE;
    board.whole[row + Board.DONE_DAY] = day;
    board.real[board.realRow(incident) + Board.CLOSE_LEFT] = 0;
    if (day > model.days) {
      board.whole[Board.CLOSED_AWAY]++;
    }
    Model.Template template = model.template[board.whole[row + Board.TEMPLATE]];
    if (template.redesignOf() >= 0) {
      board.whole[board.source(template.redesignOf()) + Board.STOPPED] = day;
      simulation.note(Event.Type.SOURCE_STOPPED, incident, owner, template.redesignOf(), 0);
    }
    simulation.note(Event.Type.CLOSED, incident, owner, 0, 0);
    boolean atWheel = board.has(incident, Board.AT_WHEEL);
    if (owner != Board.NONE) {
      earn(incident, owner, kind, atWheel, day);
    }
    if (atWheel) {
      mayComeBack(incident, day);
    }
  }

  /** What bringing an incident home earns its owner, or what never giving it back costs them. */
  private void earn(int incident, int owner, int kind, boolean atWheel, int day) {
    int flags = board.get(incident, Board.FLAGS);
    double autonomy = board.real[board.memberReal(owner) + Board.AUTONOMY];
    double novelty = novelty(incident, owner);
    int real = board.realRow(incident);
    if (atWheel) {
      autonomyChange[owner] -= rules.of(ModelNumber.KEPT_AUTONOMY) * autonomy;
    } else if ((flags & (Board.BROKE | Board.PREVENTED)) == 0) {
      if ((flags & Board.WHEEL_EVER) == 0) {
        autonomyChange[owner] += rules.of(ModelNumber.HOME_AUTONOMY) * (1 - autonomy) * novelty;
      } else if (board.real[real + Board.OWNER_CLOSED] > board.real[real + Board.CLOSE_ALL] / 2) {
        autonomyChange[owner] += rules.of(ModelNumber.RETURNED_AUTONOMY) * (1 - autonomy) * novelty;
      }
    }
    if (!atWheel) {
      board.whole[board.member(owner) + Board.HOME_DAY] = day;
      int pair = board.pair(owner, kind);
      if ((flags & Board.WHEEL_EVER) == 0) {
        board.whole[pair + Board.RESCUES] = 0;
      }
      if ((board.whole[pair + Board.PAIR_FLAGS] & Board.HAND_OFF) != 0
          && board.whole[pair + Board.CAUSE] == WAITS) {
        simulation.removeCause(owner, kind);
      }
    }
    int source = board.get(incident, Board.SOURCE);
    if (source != Board.NONE) {
      board.whole[board.closed(owner, source)]++;
    }
  }

  private void mayComeBack(int incident, int day) {
    if ((board.get(incident, Board.FLAGS) & (Board.COMEBACK_DRAWN | Board.COMEBACK)) != 0
        || model.template[board.get(incident, Board.TEMPLATE)].redesignOf() >= 0) {
      return;
    }
    board.raise(incident, Board.COMEBACK_DRAWN);
    double drawn = simulation.chance.draw(Purpose.COMEBACK, board.keys[incident], 0);
    if (drawn < rules.of(ModelNumber.COMEBACK_CHANCE)) {
      board.set(incident, Board.COMES_BACK, day + rules.days(ModelNumber.COMEBACK_DELAY));
      board.whole[Board.COMEBACKS_DUE]++;
    }
  }

  private void applyToPeople() {
    double[] real = board.real;
    double least = rules.of(ModelNumber.SIGHT_LEAST);
    double most = rules.of(ModelNumber.SIGHT_MOST);
    for (int m = 0; m < model.members; m++) {
      int at = board.memberReal(m);
      real[at + Board.AUTONOMY] = clampShare(real[at + Board.AUTONOMY] + autonomyChange[m]);
      real[at + Board.TRUST] = clampShare(real[at + Board.TRUST] + trustChange[m]);
      for (int k = 0; k < model.kinds; k++) {
        int index = m * model.kinds + k;
        int pair = board.pairReal(m, k);
        real[pair + Board.SKILL] = clampSkill(real[pair + Board.SKILL] + skillChange[index]);
        if (wheelSeen[index]) {
          real[pair + Board.SIGHT] =
              Math.min(most, real[pair + Board.SIGHT] + rules.of(ModelNumber.SIGHT_WIDENS));
        }
        if (seen[index]) {
          board.whole[board.pair(m, k) + Board.SEEN_DAYS]++;
          real[pair + Board.SIGHT] =
              Math.max(least, real[pair + Board.SIGHT] * rules.of(ModelNumber.SIGHT_NARROWS));
        }
      }
    }
  }

  /** After the leave: what still bleeds is held to its stop or its break; nothing is learned. */
  void playOutBleeding() {
    int last = board.whole[Board.DAY] + rules.days(ModelNumber.PLAYED_OUT_DAYS);
    for (int day = board.whole[Board.DAY] + 1; day <= last && bleeds(); day++) {
      board.whole[Board.DAY] = day;
      for (int k = 0; k < board.openCount; k++) {
        int incident = board.open[k];
        int row = board.row(incident);
        if (board.whole[row + Board.PHASE] == AHEAD && day >= board.whole[row + Board.BLEEDS]) {
          board.whole[row + Board.PHASE] = STOP;
          board.raise(incident, Board.TOLD);
        }
        if (board.whole[row + Board.PHASE] == STOP
            && board.whole[row + Board.BREAKS] > 0
            && day >= board.whole[row + Board.BREAKS]) {
          simulation.morning.breakIt(incident, day);
        }
      }
      work.queue(day);
      for (int k = 0; k < board.openCount; k++) {
        int incident = board.open[k];
        int lack = board.has(incident, Board.MET) ? NOTHING : work.lack(incident);
        int owner = board.get(incident, Board.OWNER);
        if (lack != NOTHING && owner != Board.NONE && findsAlone(incident, owner)) {
          board.raise(incident, Board.MET);
          lack = NOTHING;
        }
        work.gate(k, rules.gate[lack]);
      }
      work.spend(day);
      int kept = 0;
      int open = board.openCount;
      for (int k = 0; k < open; k++) {
        int incident = board.open[k];
        int phase = board.get(incident, Board.PHASE);
        if (phase == STOP) {
          bleed(k, incident, day);
        }
        if (phase != CLOSE && work.stops(k)) {
          stop(k, incident, day);
        }
        int left = board.realRow(incident) + Board.CLOSE_LEFT;
        board.real[left] -= work.closeWork(k);
        if (board.get(incident, Board.PHASE) == CLOSE && board.real[left] <= 1e-9) {
          board.set(incident, Board.PHASE, DONE);
          board.set(incident, Board.DONE_DAY, day);
        } else {
          board.open[kept++] = incident;
        }
      }
      board.openCount = kept;
    }
    for (int k = 0; k < board.openCount; k++) {
      if (board.get(board.open[k], Board.PHASE) == STOP) {
        heal(board.open[k]);
      }
    }
  }

  private boolean bleeds() {
    for (int k = 0; k < board.openCount; k++) {
      if (board.get(board.open[k], Board.PHASE) == STOP) {
        return true;
      }
    }
    return false;
  }
}
