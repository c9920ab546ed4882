package wheelhouse.sim;

import wheelhouse.scenario.Cause;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * What a night changes about people. Every rule reads the morning's values; changes are summed per
 * member in the order in which incidents were born, and {@link #apply} applies them once, clamped.
 */
final class People {

  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int HOLD = Pick.HOLD.weight();
  private static final int HANDS = Pick.ADD_HANDS.weight();
  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();
  private static final int WAITS = Cause.WAITS_FOR_YOU.ordinal() + 1;

  private final Simulation simulation;
  private final Model model;
  private final Rules rules;
  private final Board board;

  // All zero and false between nights.
  private final double[] autonomyChange;
  private final double[] trustChange;
  private final double[] skillChange;
  private final boolean[] leftAlone;
  private final boolean[] seen;
  private final boolean[] wheelSeen;
  private final boolean[] causeLost;
  private final int[] casesClosed;

  People(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    rules = model.rules;
    board = simulation.board;
    autonomyChange = new double[model.members];
    trustChange = new double[model.members];
    skillChange = new double[model.members * model.kinds];
    leftAlone = new boolean[model.members];
    seen = new boolean[model.members * model.kinds];
    wheelSeen = new boolean[model.members * model.kinds];
    causeLost = new boolean[model.members * model.kinds];
    casesClosed = new int[model.members * model.source.length];
  }

  private static double clampShare(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private double autonomy(int owner) {
    return board.real[board.memberReal(owner) + Board.AUTONOMY];
  }

  private double trust(int owner) {
    return board.real[board.memberReal(owner) + Board.TRUST];
  }

  /** A pick met what the owner lacked, for the first time on this incident. */
  void met(int incident, int owner, int pick) {
    trustChange[owner] += rules.of(ModelNumber.MET_TRUST) * (1 - trust(owner));
    simulation.note(Event.Type.MET, incident, owner, pick, 0);
  }

  /**
   * Lets an owner look for what is lacking on one more day.
   *
   * @return whether they find it alone
   */
  boolean findAlone(int incident, int owner) {
    int real = board.realRow(incident);
    board.real[real + Board.HAZARD] +=
        rules.selfFinding
            * (rules.findingBase + rules.findingAbility * (autonomy(owner) * trust(owner)));
    return board.real[real + Board.HAZARD] >= board.real[real + Board.FUSE];
  }

  /** The owner found alone what was lacking. */
  void foundAlone(int incident, int owner) {
    autonomyChange[owner] += rules.of(ModelNumber.FOUND_AUTONOMY) * (1 - autonomy(owner));
    simulation.note(Event.Type.FOUND_ALONE, incident, owner, 0, 0);
  }

  /** The owner was left with an unmet lack for another day; felt once a day. */
  void leftAlone(int incident, int owner) {
    if (leftAlone[owner]) {
      return;
    }
    leftAlone[owner] = true;
    autonomyChange[owner] -= rules.of(ModelNumber.UNMET_AUTONOMY) * autonomy(owner);
    trustChange[owner] -= rules.of(ModelNumber.UNMET_TRUST) * trust(owner);
    simulation.note(Event.Type.LEFT_ALONE, incident, owner, 0, 0);
  }

  /** Learning on the day's work on one incident, whoever did it. */
  void learn(int row, int owner, int kind, int pick, double stopped, double closed, boolean ahead) {
    double weighted = stopped + rules.closingTeaches * closed;
    if (weighted <= 0) {
      return;
    }
    int[] whole = board.whole;
    double skill = board.real[board.pairReal(owner, kind) + Board.SKILL];
    double difficulty = model.difficulty[whole[row + Board.TEMPLATE]];
    double off = (difficulty - skill - rules.challengeAbove) / rules.challengeWidth;
    double share = rules.share[pick];
    if (ahead) {
      boolean saw = (whole[row + Board.FLAGS] & Board.SAW_IT) != 0;
      share *= rules.of(saw ? ModelNumber.AHEAD_SEEN : ModelNumber.AHEAD_TOLD);
    }
    int open = Math.max(0, whole[Board.DAY] - Math.max(whole[row + Board.BLEEDS], 0));
    skillChange[owner * model.kinds + kind] +=
        rules.learning
            * share
            * StrictMath.exp(-off * off)
            * novelty(row, owner)
            * rules.late(open)
            * (1 - skill)
            * weighted;
  }

  private double novelty(int row, int owner) {
    int source = board.whole[row + Board.SOURCE];
    return source == Board.NONE ? 1 : rules.novelty(board.whole[board.closed(owner, source)]);
  }

  /** What a pick that was too heavy, or a day at the wheel, does to the owner. */
  void weigh(int incident, int owner, int kind, int phase, int pick, boolean worked) {
    boolean atWheel = pick == WHEEL;
    int need = board.get(incident, Board.NEED);
    double autonomy = autonomy(owner);
    int excess = atWheel && phase == CLOSE ? WHEEL : Math.max(0, pick - need);
    if (atWheel) {
      double needed = need == WHEEL ? rules.of(ModelNumber.WHEEL_NEEDED) : 1;
      autonomyChange[owner] -= rules.of(ModelNumber.WHEEL_AUTONOMY) * needed * autonomy;
      if (need < WHEEL && worked) {
        rescued(owner, kind);
      }
    } else if (excess > 0) {
      autonomyChange[owner] -= rules.of(ModelNumber.MEDDLING_AUTONOMY) * excess / WHEEL * autonomy;
    }
    if (excess > 0) {
      trustChange[owner] -= rules.of(ModelNumber.MEDDLING_TRUST) * excess / WHEEL;
      simulation.note(Event.Type.MEDDLED, incident, owner, excess, 0);
    }
    int flags = board.pair(owner, kind) + Board.PAIR_FLAGS;
    if (pick > HOLD && (board.whole[flags] & Board.HAND_OFF) != 0) {
      board.whole[flags] &= ~Board.HAND_OFF;
      trustChange[owner] -= rules.of(ModelNumber.WRONG_RESPONSE_TRUST) * trust(owner);
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

  /** The board counts what moved on a day, and whether the manager had touched it. */
  void moved(int owner, int kind, boolean touched) {
    int pair = board.pair(owner, kind);
    board.whole[pair + Board.MOVES]++;
    board.whole[pair + Board.TOUCHED_MOVES] += touched ? 1 : 0;
  }

  /** What the manager saw of an owner's work: themselves at the wheel, or the owner unassisted. */
  void sight(int owner, int kind, int pick, boolean ownerWorked) {
    int index = owner * model.kinds + kind;
    if (pick == WHEEL) {
      wheelSeen[index] = true;
    } else if (ownerWorked && pick < HANDS) {
      seen[index] = true;
    }
  }

  /** What bringing an incident home earns its owner, or what never giving it back costs them. */
  void earn(int incident, int owner, int kind, boolean atWheel) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    int flags = board.whole[row + Board.FLAGS];
    boolean wheelEver = (flags & Board.WHEEL_EVER) != 0;
    double autonomy = autonomy(owner);
    double novelty = novelty(row, owner);
    if (atWheel) {
      autonomyChange[owner] -= rules.of(ModelNumber.KEPT_AUTONOMY) * autonomy;
    } else if ((flags & (Board.BROKE | Board.PREVENTED)) == 0) {
      if (!wheelEver) {
        autonomyChange[owner] += rules.of(ModelNumber.HOME_AUTONOMY) * (1 - autonomy) * novelty;
      } else if (board.real[real + Board.OWNER_CLOSED]
          > board.real[real + Board.CLOSE_ALL] * rules.of(ModelNumber.RETURNED_SHARE)) {
        autonomyChange[owner] += rules.of(ModelNumber.RETURNED_AUTONOMY) * (1 - autonomy) * novelty;
      }
    }
    if (!atWheel) {
      board.whole[board.member(owner) + Board.HOME_DAY] = board.whole[Board.DAY];
      int pair = board.pair(owner, kind);
      if (!wheelEver) {
        board.whole[pair + Board.RESCUES] = 0;
      }
      if ((board.whole[pair + Board.PAIR_FLAGS] & Board.HAND_OFF) != 0) {
        board.whole[pair + Board.PAIR_FLAGS] &= ~Board.HAND_OFF;
        if (board.whole[pair + Board.CAUSE] == WAITS) {
          autonomyChange[owner] += rules.of(ModelNumber.RESPONSE_AUTONOMY) * (1 - autonomy);
          trustChange[owner] += rules.of(ModelNumber.RESPONSE_TRUST) * (1 - trust(owner));
          causeLost[owner * model.kinds + kind] = true;
        }
      }
    }
    int source = board.whole[row + Board.SOURCE];
    if (source != Board.NONE) {
      casesClosed[owner * model.source.length + source]++;
    }
  }

  /** Applies the night's changes, and forgets them. */
  void apply() {
    double[] real = board.real;
    for (int m = 0; m < model.members; m++) {
      int at = board.memberReal(m);
      real[at + Board.AUTONOMY] = clampShare(real[at + Board.AUTONOMY] + autonomyChange[m]);
      real[at + Board.TRUST] = clampShare(real[at + Board.TRUST] + trustChange[m]);
      autonomyChange[m] = 0;
      trustChange[m] = 0;
      leftAlone[m] = false;
      for (int k = 0; k < model.kinds; k++) {
        apply(m, k, m * model.kinds + k);
      }
      for (int s = 0; s < model.source.length; s++) {
        board.whole[board.closed(m, s)] += casesClosed[m * model.source.length + s];
        casesClosed[m * model.source.length + s] = 0;
      }
    }
  }

  private void apply(int m, int k, int index) {
    double[] real = board.real;
    int pair = board.pairReal(m, k);
    if (skillChange[index] != 0) {
      real[pair + Board.SKILL] = rules.skill(real[pair + Board.SKILL] + skillChange[index]);
      skillChange[index] = 0;
    }
    if (causeLost[index]) {
      causeLost[index] = false;
      simulation.loseCause(m, k);
    }
    if (wheelSeen[index]) {
      wheelSeen[index] = false;
      real[pair + Board.SIGHT] =
          Math.min(
              rules.of(ModelNumber.SIGHT_MOST),
              real[pair + Board.SIGHT] + rules.of(ModelNumber.SIGHT_WIDENS));
    }
    if (seen[index]) {
      seen[index] = false;
      board.whole[board.pair(m, k) + Board.SEEN_DAYS]++;
      real[pair + Board.SKILL_UNSEEN] = 0;
      real[pair + Board.SIGHT] =
          Math.max(rules.sightLeast, real[pair + Board.SIGHT] * rules.sightNarrows);
    }
  }
}
