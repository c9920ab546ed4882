package wheelhouse.sim;

import java.util.Arrays;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * One day's work: each owner's queue in its order, what each incident would need to stop in time,
 * and how the day is spent down the queue, bleeding before closing. Indices {@code k} are places in
 * the list of open incidents. All arrays are reused.
 */
final class Work {

  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int HANDS = Pick.ADD_HANDS.weight();
  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();
  private static final int NOTHING = Lack.NOTHING.ordinal();
  private static final double NEVER = 2;

  /** A speed that nobody has asked for yet. */
  private static final double UNKNOWN = 0;

  /** Work so little that it might be done in no time at all. */
  private static final double NEARLY_DONE = 1e-9;

  private final Model model;
  private final Rules rules;
  private final Board board;
  private final int[] metBy;

  // Per owner: where their queue starts, and what they carry.
  private final int[] queueAt;
  private final int[] carried;
  private final int[] helped;
  private final double[] daysBusy;
  private final int[] redesigns;
  private final double[] pace;

  // Running sums while needs are found, per owner.
  private final double[] ungatedAhead;
  private final int[] gatedAhead;

  // Each queue's slips, as their place in the owner's order and their k.
  private long[] queue = new long[0];

  // Per place in the list of open incidents.
  private int[] driven = new int[0];
  private boolean[] touched = new boolean[0];
  private double[] speed = new double[0];
  private double[] gate = new double[0];
  private double[] stopsAt = new double[0];
  private double[] stopWork = new double[0];
  private double[] ownerStop = new double[0];
  private double[] closeWork = new double[0];
  private double[] ownerClose = new double[0];
  private double[] taken = new double[0];

  private int day;
  private int wheels;
  private double avail;
  private double clock;

  Work(Model model, Board board) {
    this.model = model;
    this.board = board;
    rules = model.rules;
    metBy = Arrays.stream(Lack.values()).mapToInt(lack -> lack.metBy().weight()).toArray();
    queueAt = new int[model.members + 1];
    carried = new int[model.members];
    helped = new int[model.members];
    daysBusy = new double[model.members];
    redesigns = new int[model.members];
    ungatedAhead = new double[model.members];
    gatedAhead = new int[model.members];
    pace = new double[model.members];
  }

  int lack(int row) {
    return model
        .lack[model.truthAt(board.whole[row + Board.TEMPLATE], board.whole[row + Board.TRUTH])];
  }

  /**
   * Builds every owner's queue for a day, in their order: what they know of, at the wheel or not.
   */
  void queue(int today) {
    day = today;
    int open = board.openCount;
    reserve(open);
    owners();
    for (int k = 0; k < open; k++) {
      count(k, board.row(board.open[k]));
    }
    int from = 0;
    for (int m = 0; m < model.members; m++) {
      int size = queueAt[m];
      queueAt[m] = from;
      from += size;
    }
    boolean ordered = true;
    for (int k = 0; k < open; k++) {
      int row = board.row(board.open[k]);
      if (known(row)) {
        int place = place(row);
        ordered &= place == Board.UNRANKED;
        queue[queueAt[board.whole[row + Board.OWNER]]++] = (long) place << Integer.SIZE | k;
      }
    }
    for (int m = model.members; m > 0; m--) {
      queueAt[m] = queueAt[m - 1];
    }
    queueAt[0] = 0;
    for (int m = 0; m < model.members && !ordered; m++) {
      Arrays.sort(queue, queueAt[m], queueAt[m + 1]);
    }
  }

  private void owners() {
    wheels = 0;
    for (int m = 0; m < model.members; m++) {
      queueAt[m] = 0;
      carried[m] = 0;
      helped[m] = 0;
      redesigns[m] = 0;
      ungatedAhead[m] = 0;
      gatedAhead[m] = 0;
      int until = board.whole[board.member(m) + Board.BUSY_UNTIL];
      daysBusy[m] = Math.max(0, until - day + 1);
      double autonomy = board.real[board.memberReal(m) + Board.AUTONOMY];
      pace[m] = rules.paceBase + (1 - rules.paceBase) * autonomy;
    }
  }

  private void count(int k, int row) {
    int[] whole = board.whole;
    touched[k] = false;
    speed[k] = UNKNOWN;
    gate[k] = 1;
    stopsAt[k] = NEVER;
    stopWork[k] = 0;
    ownerStop[k] = 0;
    closeWork[k] = 0;
    ownerClose[k] = 0;
    taken[k] = 0;
    int pick = whole[row + Board.PICK];
    if (pick == WHEEL) {
      driven[wheels++] = k;
    }
    if (!known(row)) {
      return;
    }
    int owner = whole[row + Board.OWNER];
    int template = whole[row + Board.TEMPLATE];
    queueAt[owner]++;
    if (pick == HANDS) {
      helped[owner]++;
    }
    if ((whole[row + Board.FLAGS] & Board.AT_WHEEL) == 0) {
      carried[owner]++;
      if (model.redesignOf[template] >= 0) {
        redesigns[owner]++;
      }
    }
  }

  private boolean known(int row) {
    return board.whole[row + Board.OWNER] != Board.NONE
        && (board.whole[row + Board.FLAGS] & Board.TOLD) != 0;
  }

  private int place(int row) {
    return (board.whole[row + Board.FLAGS] & Board.ASKED_TODAY) != 0
        ? -1
        : board.whole[row + Board.RANK];
  }

  private void reserve(int open) {
    if (queue.length >= open) {
      return;
    }
    int room = Math.max(open, 2 * queue.length);
    queue = new long[room];
    driven = new int[room];
    touched = new boolean[room];
    speed = new double[room];
    gate = new double[room];
    stopsAt = new double[room];
    stopWork = new double[room];
    ownerStop = new double[room];
    closeWork = new double[room];
    ownerClose = new double[room];
    taken = new double[room];
  }

  /**
   * How fast the owner moves a slip today, in days' work a day, gates apart; reckoned when first
   * asked for, since most slips have to wait.
   */
  private double speed(int k) {
    if (speed[k] == UNKNOWN) {
      int row = board.row(board.open[k]);
      speed[k] = speed(board.whole[row + Board.OWNER], board.whole[row + Board.TEMPLATE]);
    }
    return speed[k];
  }

  private double speed(int owner, int template) {
    int kind = model.kindOf[template];
    double skill = board.real[board.pairReal(owner, kind) + Board.SKILL];
    double speed = 2 * skill / (skill + model.difficulty[template]) * pace[owner];
    if (board.whole[board.pair(owner, kind) + Board.CAUSE] != 0) {
      speed *= rules.causePace;
    }
    return board.guarded(kind, day) ? speed * rules.guardrailPace : speed;
  }

  void gate(int k, double open) {
    gate[k] = open;
  }

  /** Whether anybody came to it today. */
  boolean touched(int k) {
    return touched[k];
  }

  boolean stops(int k) {
    return stopsAt[k] <= 1;
  }

  double stopsAt(int k) {
    return stopsAt[k];
  }

  double stopWork(int k) {
    return stopWork[k];
  }

  double closeWork(int k) {
    return closeWork[k];
  }

  double ownerCloseWork(int k) {
    return ownerClose[k];
  }

  boolean ownerWorked(int k) {
    return ownerStop[k] + ownerClose[k] > 0;
  }

  /**
   * The weight of the lightest pick with which the bleeding ends before the breaking day, at the
   * day's pace and the owner's place for it. To be asked for each open incident in order of birth.
   *
   * @param lack what is lacking and unmet
   */
  int need(int k, int incident, int lack, int day) {
    int row = board.row(incident);
    int[] whole = board.whole;
    int owner = whole[row + Board.OWNER];
    int light = metBy[lack];
    if (whole[row + Board.PHASE] != STOP) {
      return light;
    }
    if (!known(row)) {
      return owner == Board.NONE ? WHEEL : light;
    }
    double left = board.real[board.realRow(incident) + Board.STOP_LEFT];
    boolean atWheel = (whole[row + Board.FLAGS] & Board.AT_WHEEL) != 0;
    double ahead = ungatedAhead[owner];
    double gated = gatedAhead[owner];
    if (!atWheel) {
      if (lack != NOTHING) {
        gatedAhead[owner]++;
      } else {
        ungatedAhead[owner] += left / speed(k);
      }
    }
    int breaks = whole[row + Board.BREAKS];
    if (breaks == 0) {
      return light;
    }
    int carries = carried[owner] + (atWheel ? 1 : 0);
    double slow = (1 - redesignShare(owner)) * (1 - gated / carries);
    double starts = daysBusy[owner] + ahead / slow;
    double until = breaks - day;
    double alone = speed(k) * slow * Math.max(0, until - starts);
    boolean inTime = alone >= left;
    boolean withHands = alone + rules.handsWork * until >= left;
    if (lack == NOTHING) {
      return inTime ? light : withHands ? HANDS : WHEEL;
    }
    return (light == HANDS ? withHands : inTime) ? light : WHEEL;
  }

  /** Spends the day: every owner down their queue, and the manager's own hands and wheel. */
  void spend() {
    for (int m = 0; m < model.members; m++) {
      avail = daysBusy[m] > 0 ? 0 : 1;
      clock = 0;
      if (redesigns[m] > 0) {
        spendOnRedesigns(m);
      }
      spendOnBleeding(m);
      spendOnClosing(m);
    }
    for (int i = 0; i < wheels; i++) {
      drive(driven[i]);
    }
  }

  private double redesignShare(int owner) {
    return redesigns[owner] > 0 ? rules.redesignShare : 0;
  }

  private boolean redesign(int row) {
    return model.redesignOf[board.whole[row + Board.TEMPLATE]] >= 0;
  }

  private boolean atWheel(int row) {
    return (board.whole[row + Board.FLAGS] & Board.AT_WHEEL) != 0;
  }

  private void spendOnRedesigns(int owner) {
    for (int i = queueAt[owner]; i < queueAt[owner + 1]; i++) {
      int k = (int) queue[i];
      int row = board.row(board.open[k]);
      if (redesign(row) && !atWheel(row) && board.whole[row + Board.PHASE] != CLOSE) {
        stop(k, Math.min(avail, redesignShare(owner)));
      }
    }
  }

  private void spendOnBleeding(int owner) {
    for (int i = queueAt[owner]; i < queueAt[owner + 1]; i++) {
      int k = (int) queue[i];
      int row = board.row(board.open[k]);
      if (board.whole[row + Board.PHASE] == CLOSE || atWheel(row) || idle(k) || redesign(row)) {
        continue;
      }
      stop(k, Math.min(avail, share(owner, k)));
    }
  }

  private void spendOnClosing(int owner) {
    for (int i = queueAt[owner]; i < queueAt[owner + 1]; i++) {
      if (avail == 0 && helped[owner] == 0) {
        return;
      }
      int k = (int) queue[i];
      int row = board.row(board.open[k]);
      if ((board.whole[row + Board.PHASE] == CLOSE || stops(k))
          && !atWheel(row)
          && !redesign(row)) {
        close(owner, k);
      }
    }
  }

  /** Whether nothing can be done on bleeding work: the owner's day is over, and nobody helps. */
  private boolean idle(int k) {
    int incident = board.open[k];
    return avail == 0
        && board.get(incident, Board.PICK) != HANDS
        && board.real(incident, Board.STOP_LEFT) > NEARLY_DONE;
  }

  private double hands(int k) {
    return board.get(board.open[k], Board.PICK) == HANDS ? rules.handsWork * gate[k] : 0;
  }

  /** Work of which nothing is left, as may be supposed, is done when its owner looks at it. */
  private void stop(int k, double cap) {
    touched[k] = true;
    int real = board.realRow(board.open[k]);
    double left = board.real[real + Board.STOP_LEFT];
    double rate = speed(k) * gate[k];
    double hands = hands(k);
    double spent;
    if (left == 0) {
      spent = 0;
      stopsAt[k] = clock;
    } else if (hands * clock >= left) {
      spent = 0;
      stopsAt[k] = left / hands;
    } else {
      double ends = (left + rate * clock) / (hands + rate);
      spent = ends - clock;
      if (spent <= cap) {
        stopsAt[k] = ends;
      } else {
        spent = cap;
        if (hands + rate * cap >= left) {
          stopsAt[k] = Math.min(1, (left - rate * cap) / hands);
        }
      }
    }
    avail -= spent;
    clock += spent;
    taken[k] = spent;
    ownerStop[k] = rate * spent;
    stopWork[k] = stops(k) ? left : rate * spent + hands;
    board.real[real + Board.STOP_LEFT] = left - stopWork[k];
  }

  private void close(int owner, int k) {
    touched[k] = true;
    double left = board.real(board.open[k], Board.CLOSE_LEFT);
    double byHands = Math.min(left, hands(k) * (stops(k) ? 1 - stopsAt[k] : 1));
    double rate = speed(k) * gate[k];
    double cap = Math.min(avail, Math.max(0, share(owner, k) - taken[k]));
    double spent = Math.min(cap, (left - byHands) / rate);
    avail -= spent;
    clock += spent;
    ownerClose[k] = rate * spent;
    closeWork[k] = Math.min(left, byHands + rate * spent);
  }

  /**
   * The most of a day that an owner spends on one slip, stopping and closing together: gated work
   * takes an equal share. A redesign, gated or not, has a share of its own.
   */
  private double share(int owner, int k) {
    return gate[k] < 1 ? 1.0 / carried[owner] : 1;
  }

  /** The manager at the wheel: whatever is lacking, whoever owns it. */
  private void drive(int k) {
    touched[k] = true;
    int incident = board.open[k];
    int row = board.row(incident);
    int kind = model.kindOf[board.whole[row + Board.TEMPLATE]];
    double rate = kind == model.oldCraft ? rules.wheelCraft : rules.wheelElsewhere;
    int real = board.realRow(incident);
    double day = 1;
    boolean closing = board.whole[row + Board.PHASE] == CLOSE;
    if (!closing) {
      double left = board.real[real + Board.STOP_LEFT];
      stopWork[k] = Math.min(left, rate);
      board.real[real + Board.STOP_LEFT] = left - stopWork[k];
      if (rate >= left) {
        stopsAt[k] = left / rate;
      }
      day -= stopWork[k] / rate;
    }
    if (closing || stops(k)) {
      closeWork[k] = Math.min(board.real[real + Board.CLOSE_LEFT], rate * day);
    }
  }
}
