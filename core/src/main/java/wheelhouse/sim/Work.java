package wheelhouse.sim;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * One day's work: each owner's queue in its order, what each incident would need to stop in time,
 * and how the day is spent down the queue, bleeding before closing. Indices {@code k} are places in
 * the list of open incidents. All arrays are reused.
 */
final class Work {

  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int HANDS = Pick.ADD_HANDS.weight();
  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();
  private static final int NOTHING = Lack.NOTHING.ordinal();
  private static final double NEVER = 2;

  private final Model model;
  private final Model.Rules rules;
  private final Board board;

  // Per owner: where their queue starts, how many they carry, and how much of the day is theirs.
  private final int[] queueAt;
  private final int[] carried;
  private final double[] daysBusy;
  private final double[] redesigns;
  private final double[] pace;

  // Running sums while needs are found, per owner.
  private final double[] ungatedAhead;
  private final int[] gatedAhead;

  // Per place in the list of open incidents.
  private int[] queue = new int[0];
  private double[] gate = new double[0];
  private double[] stopsAt = new double[0];
  private double[] stopWork = new double[0];
  private double[] ownerStop = new double[0];
  private double[] closeWork = new double[0];
  private double[] ownerClose = new double[0];

  private double avail;
  private double clock;

  Work(Model model, Board board) {
    this.model = model;
    this.board = board;
    rules = model.rules;
    queueAt = new int[model.members + 1];
    carried = new int[model.members];
    daysBusy = new double[model.members];
    redesigns = new double[model.members];
    ungatedAhead = new double[model.members];
    gatedAhead = new int[model.members];
    pace = new double[model.members];
  }

  int lack(int incident) {
    int row = board.row(incident);
    return model.template[board.whole[row + Board.TEMPLATE]]
        .truths()[board.whole[row + Board.TRUTH]].lack();
  }

  /**
   * Builds every owner's queue for a day, in their order: what they know of, at the wheel or not.
   */
  void queue(int day) {
    int open = board.openCount;
    reserve(open);
    java.util.Arrays.fill(queueAt, 0);
    java.util.Arrays.fill(carried, 0);
    java.util.Arrays.fill(redesigns, 0);
    java.util.Arrays.fill(ungatedAhead, 0);
    java.util.Arrays.fill(gatedAhead, 0);
    int[] whole = board.whole;
    for (int k = 0; k < open; k++) {
      int row = board.row(board.open[k]);
      gate[k] = 1;
      stopsAt[k] = NEVER;
      stopWork[k] = 0;
      ownerStop[k] = 0;
      closeWork[k] = 0;
      ownerClose[k] = 0;
      if (known(row)) {
        int owner = whole[row + Board.OWNER];
        queueAt[owner + 1]++;
        if ((whole[row + Board.FLAGS] & Board.AT_WHEEL) == 0) {
          carried[owner]++;
          if (model.template[whole[row + Board.TEMPLATE]].redesignOf() >= 0) {
            redesigns[owner] = rules.of(ModelNumber.REDESIGN_SHARE);
          }
        }
      }
    }
    for (int m = 0; m < model.members; m++) {
      queueAt[m + 1] += queueAt[m];
      int until = whole[board.member(m) + Board.BUSY_UNTIL];
      daysBusy[m] = Math.max(0, until - day + 1);
      double autonomy = board.real[board.memberReal(m) + Board.AUTONOMY];
      double base = rules.of(ModelNumber.PACE_BASE);
      pace[m] = base + (1 - base) * autonomy;
    }
    for (int k = 0; k < open; k++) {
      int row = board.row(board.open[k]);
      if (known(row)) {
        queue[queueAt[whole[row + Board.OWNER]]++] = k;
      }
    }
    for (int m = model.members; m > 0; m--) {
      queueAt[m] = queueAt[m - 1];
    }
    queueAt[0] = 0;
    for (int m = 0; m < model.members; m++) {
      order(m);
    }
  }

  private boolean known(int row) {
    return board.whole[row + Board.OWNER] != Board.NONE
        && (board.whole[row + Board.FLAGS] & Board.TOLD) != 0;
  }

  private void reserve(int open) {
    if (queue.length >= open) {
      return;
    }
    int room = Math.max(open, 2 * queue.length);
    queue = new int[room];
    gate = new double[room];
    stopsAt = new double[room];
    stopWork = new double[room];
    ownerStop = new double[room];
    closeWork = new double[room];
    ownerClose = new double[room];
  }

  /**
   * Stable insertion sort by place; without an order said, the queue is in order of birth already.
   */
  private void order(int member) {
    int from = queueAt[member];
    int to = queueAt[member + 1];
    for (int i = from + 1; i < to; i++) {
      int k = queue[i];
      int place = place(k);
      int at = i;
      while (at > from && place(queue[at - 1]) > place) {
        queue[at] = queue[at - 1];
        at--;
      }
      queue[at] = k;
    }
  }

  private int place(int k) {
    int row = board.row(board.open[k]);
    return (board.whole[row + Board.FLAGS] & Board.ASKED_TODAY) != 0
        ? -1
        : board.whole[row + Board.RANK];
  }

  /**
   * How fast an owner moves a kind of work of some difficulty, in days' work a day, gates apart.
   */
  double pace(int owner, Model.Template template, int day) {
    int kind = template.kind();
    double skill = board.real[board.pairReal(owner, kind) + Board.SKILL];
    double speed = 2 * skill / (skill + template.incident().difficulty()) * pace[owner];
    if (board.whole[board.pair(owner, kind) + Board.CAUSE] != 0) {
      speed *= rules.of(ModelNumber.CAUSE_PACE);
    }
    int guardedFrom = board.whole[board.kind(kind) + Board.GUARDED_FROM];
    return guardedFrom > 0 && day >= guardedFrom
        ? speed * rules.of(ModelNumber.GUARDRAIL_PACE)
        : speed;
  }

  void gate(int k, double open) {
    gate[k] = open;
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
    int light = Lack.of(lack).metBy().weight();
    boolean known = known(row);
    if (whole[row + Board.PHASE] != STOP || !known) {
      return owner == Board.NONE && whole[row + Board.PHASE] == STOP ? WHEEL : light;
    }
    Model.Template template = model.template[whole[row + Board.TEMPLATE]];
    double left = board.real[board.realRow(incident) + Board.STOP_LEFT];
    boolean atWheel = (whole[row + Board.FLAGS] & Board.AT_WHEEL) != 0;
    int carries = carried[owner] + (atWheel ? 1 : 0);
    double speed = pace(owner, template, day);
    double slow = (1 - redesigns[owner]) * (1 - (double) gatedAhead[owner] / carries);
    double starts = daysBusy[owner] + ungatedAhead[owner] / slow;
    if (!atWheel) {
      if (lack != NOTHING) {
        gatedAhead[owner]++;
      } else {
        ungatedAhead[owner] += left / speed;
      }
    }
    int breaks = whole[row + Board.BREAKS];
    if (breaks == 0) {
      return light;
    }
    double until = breaks - day;
    double alone = speed * slow * Math.max(0, until - starts);
    boolean inTime = alone >= left;
    boolean withHands = alone + rules.of(ModelNumber.HANDS_WORK) * until >= left;
    if (lack == NOTHING) {
      return inTime ? light : withHands ? HANDS : WHEEL;
    }
    return (light == HANDS ? withHands : inTime) ? light : WHEEL;
  }

  /** Spends the day: every owner down their queue, and the manager's own hands and wheel. */
  void spend(int day) {
    for (int m = 0; m < model.members; m++) {
      avail = daysBusy[m] > 0 ? 0 : 1;
      clock = 0;
      for (int pass = 0; pass < 3; pass++) {
        for (int i = queueAt[m]; i < queueAt[m + 1]; i++) {
          int k = queue[i];
          int row = board.row(board.open[k]);
          if ((board.whole[row + Board.FLAGS] & Board.AT_WHEEL) == 0) {
            spend(m, k, row, pass, day);
          }
        }
      }
    }
    for (int k = 0; k < board.openCount; k++) {
      int row = board.row(board.open[k]);
      int pick = board.whole[row + Board.PICK];
      if (pick == WHEEL) {
        drive(k, row);
      }
    }
  }

  /** A pass of an owner's day: redesigns first, then bleeding, then closing. */
  private void spend(int owner, int k, int row, int pass, int day) {
    Model.Template template = model.template[board.whole[row + Board.TEMPLATE]];
    boolean redesign = template.redesignOf() >= 0;
    int phase = board.whole[row + Board.PHASE];
    if (pass == 2) {
      if (!redesign && (phase == CLOSE || stops(k))) {
        close(owner, k, template, day);
      }
    } else if (redesign == (pass == 0) && (phase == STOP || phase == AHEAD)) {
      double share = redesign ? redesigns[owner] : gate[k] < 1 ? 1.0 / carried[owner] : 1;
      stop(owner, k, template, Math.min(avail, share), day);
    }
  }

  private double hands(int k) {
    return board.whole[board.row(board.open[k]) + Board.PICK] == HANDS
        ? rules.of(ModelNumber.HANDS_WORK) * gate[k]
        : 0;
  }

  private void stop(int owner, int k, Model.Template template, double cap, int day) {
    int real = board.realRow(board.open[k]);
    double left = board.real[real + Board.STOP_LEFT];
    double rate = pace(owner, template, day) * gate[k];
    double hands = hands(k);
    double spent;
    if (hands * clock >= left) {
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
    ownerStop[k] = rate * spent;
    stopWork[k] = stops(k) ? left : rate * spent + hands;
    board.real[real + Board.STOP_LEFT] = left - stopWork[k];
  }

  private void close(int owner, int k, Model.Template template, int day) {
    double left = board.real[board.realRow(board.open[k]) + Board.CLOSE_LEFT];
    double byHands = Math.min(left, hands(k) * (stops(k) ? 1 - stopsAt[k] : 1));
    double rate = pace(owner, template, day) * gate[k];
    double cap = gate[k] < 1 ? Math.min(avail, 1.0 / carried[owner]) : avail;
    double spent = Math.min(cap, (left - byHands) / rate);
    avail -= spent;
    clock += spent;
    ownerClose[k] = rate * spent;
    closeWork[k] = Math.min(left, byHands + rate * spent);
  }

  /** The manager at the wheel: whatever is lacking, whoever owns it. */
  private void drive(int k, int row) {
    Model.Template template = model.template[board.whole[row + Board.TEMPLATE]];
    double rate =
        rules.of(
            template.kind() == model.oldCraft
                ? ModelNumber.WHEEL_CRAFT
                : ModelNumber.WHEEL_ELSEWHERE);
    int real = board.realRow(board.open[k]);
    double day = 1;
    if (board.whole[row + Board.PHASE] != CLOSE) {
      double left = board.real[real + Board.STOP_LEFT];
      stopWork[k] = Math.min(left, rate);
      board.real[real + Board.STOP_LEFT] = left - stopWork[k];
      if (rate >= left) {
        stopsAt[k] = left / rate;
      }
      day -= stopWork[k] / rate;
    }
    if (board.whole[row + Board.PHASE] == CLOSE || stops(k)) {
      closeWork[k] = Math.min(board.real[real + Board.CLOSE_LEFT], rate * day);
    }
  }
}
