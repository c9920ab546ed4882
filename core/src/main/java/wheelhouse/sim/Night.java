package wheelhouse.sim;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * The night: everybody works the day, and what follows from it comes about.
 *
 * <p>It passes over the open incidents three times: it settles the picks and finds what each
 * incident needs ({@link #settle}), lets each owner spend the day down their order ({@link Work}),
 * and draws the consequences ({@link #effects}), for harm in {@link Harm} and for people in {@link
 * People}.
 */
final class Night {

  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int DONE = Phase.DONE.ordinal();
  private static final int HOLD = Pick.HOLD.weight();
  private static final int HANDS = Pick.ADD_HANDS.weight();
  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();
  private static final int NOTHING = Lack.NOTHING.ordinal();

  /** Work left below which nothing is. */
  static final double NOTHING_LEFT = 1e-9;

  private final Simulation simulation;
  private final Model model;
  private final Rules rules;
  private final Board board;
  private final Work work;
  private final People people;
  private final Harm harm;

  /** The word on a day without any work, which an author's numbers might call moved. */
  private final int still;

  Night(Simulation simulation, Work work, People people) {
    this.simulation = simulation;
    model = simulation.model;
    rules = model.rules;
    board = simulation.board;
    harm = simulation.harm;
    this.work = work;
    this.people = people;
    still = word(0);
  }

  void pass() {
    int day = board.whole[Board.DAY];
    tellAndTake(day);
    work.queue(day);
    for (int k = 0; k < board.openCount; k++) {
      settle(k, board.open[k], day);
    }
    work.spend();
    effects(day);
    people.apply();
  }

  /** A heavier pick than hold tells the owner of what was foreseen; the wheel changes hands. */
  private void tellAndTake(int day) {
    int[] whole = board.whole;
    for (int k = 0; k < board.openCount; k++) {
      int row = board.row(board.open[k]);
      int pick = whole[row + Board.PICK];
      if (pick == Board.NONE) {
        continue;
      }
      int flags = whole[row + Board.FLAGS];
      if (pick > HOLD && (flags & Board.TOLD) == 0) {
        flags |= Board.TOLD;
        whole[row + Board.TOLD_DAY] = day;
      }
      whole[row + Board.FLAGS] =
          pick == WHEEL
              ? flags | Board.AT_WHEEL | Board.WHEEL_EVER
              : flags & ~Board.AT_WHEEL | Desk.oncePaid(pick);
      whole[row + Board.HEAVIEST] = Math.max(whole[row + Board.HEAVIEST], pick);
    }
  }

  /** Finds what an incident needs, and lets the pick, or the owner alone, meet its lack. */
  private void settle(int k, int incident, int day) {
    int row = board.row(incident);
    int[] whole = board.whole;
    int flags = whole[row + Board.FLAGS];
    int owner = whole[row + Board.OWNER];
    int lack = (flags & Board.MET) != 0 ? NOTHING : work.lack(row);
    whole[row + Board.NEED] = work.need(k, incident, lack, day);
    if (lack == NOTHING || owner == Board.NONE || (flags & Board.AT_WHEEL) != 0) {
      return;
    }
    int pick = Math.max(HOLD, whole[row + Board.PICK]);
    if (pick == Lack.of(lack).metBy().weight()) {
      whole[row + Board.FLAGS] |= Board.TRUST_EARNED | (pick == HANDS ? 0 : Board.MET);
      if ((flags & Board.TRUST_EARNED) == 0) {
        people.met(incident, owner, pick);
      }
    } else if ((flags & Board.TOLD) == 0) {
      return;
    } else if (people.findAlone(incident, owner)) {
      whole[row + Board.FLAGS] |= Board.MET | Board.FOUND_ALONE;
      people.foundAlone(incident, owner);
    } else {
      work.gate(k, rules.gate[lack]);
      if (day > whole[row + Board.TOLD_DAY]) {
        people.leftAlone(incident, owner);
      }
    }
  }

  /** Draws the consequences of the day's work; what is done leaves the board. */
  private void effects(int day) {
    int[] whole = board.whole;
    int[] open = board.open;
    int count = board.openCount;
    int kept = 0;
    for (int k = 0; k < count; k++) {
      int incident = open[k];
      int row = board.row(incident);
      boolean atWheel = (whole[row + Board.FLAGS] & Board.AT_WHEEL) != 0;
      if (work.touched(k) || whole[row + Board.PICK] > HOLD || atWheel || still > 0) {
        consequences(k, incident, day);
      } else {
        if (whole[row + Board.PHASE] == STOP) {
          harm.bleed(row, board.realRow(incident), day, 1);
        }
        whole[row + Board.MOVED] = 0;
      }
      if ((whole[row + Board.FLAGS] & Board.TOLD) == 0) {
        whole[row + Board.MOVED] = Board.NONE;
      }
      if (whole[row + Board.PHASE] == CLOSE) {
        closing(incident, row, atWheel, day);
      }
      whole[row + Board.PICK] = Board.NONE;
      whole[row + Board.FLAGS] &= ~Board.ASKED_TODAY;
      open[kept] = incident;
      kept += whole[row + Board.PHASE] != DONE ? 1 : 0;
    }
    board.openCount = kept;
  }

  private int word(double worked) {
    return worked >= rules.moved ? 2 : worked >= rules.slow ? 1 : 0;
  }

  /**
   * What comes of a day on which somebody worked on an incident, or a pick weighed on its owner.
   */
  private void consequences(int k, int incident, int day) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    int[] whole = board.whole;
    double[] reals = board.real;
    int phase = whole[row + Board.PHASE];
    boolean stops = work.stops(k);
    double stopped = work.stopWork(k);
    double closed = work.closeWork(k);
    double worked = stopped + closed;
    if (phase == STOP) {
      harm.bleed(row, real, day, stops ? work.stopsAt(k) : 1);
    }
    if (phase != CLOSE && stops) {
      harm.stop(incident, day, work.stopsAt(k));
    }
    if (closed > 0) {
      reals[real + Board.CLOSE_LEFT] -= closed;
      reals[real + Board.OWNER_CLOSED] += work.ownerCloseWork(k);
    }
    int moved = word(worked);
    whole[row + Board.MOVED] = moved;

    int flags = whole[row + Board.FLAGS];
    int owner = whole[row + Board.OWNER];
    boolean atWheel = (flags & Board.AT_WHEEL) != 0;
    int pick = atWheel ? WHEEL : Math.max(HOLD, whole[row + Board.PICK]);
    if (owner != Board.NONE && (worked > 0 || moved > 0 || pick > HOLD)) {
      int kind = model.kindOf[whole[row + Board.TEMPLATE]];
      boolean ahead = phase == AHEAD || (flags & Board.PREVENTED) != 0;
      people.learn(row, owner, kind, pick, stopped, closed, ahead);
      people.weigh(incident, owner, kind, phase, pick, worked > 0);
      if (moved == 2) {
        people.moved(owner, kind, pick > HOLD || (flags & Board.ASKED_TODAY) != 0);
      }
      people.sight(owner, kind, pick, work.ownerWorked(k));
    }
  }

  private void closing(int incident, int row, boolean atWheel, int day) {
    if (board.real(incident, Board.CLOSE_LEFT) <= NOTHING_LEFT) {
      bringHome(incident, board.whole[row + Board.OWNER], atWheel, day);
    } else if (day - board.whole[row + Board.CLOSING_SINCE] + 1 >= rules.comebackOpen) {
      mayComeBack(incident, day);
    }
  }

  private void bringHome(int incident, int owner, boolean atWheel, int day) {
    int row = board.row(incident);
    board.whole[row + Board.PHASE] = DONE;
    board.whole[row + Board.DONE_DAY] = day;
    board.real[board.realRow(incident) + Board.CLOSE_LEFT] = 0;
    if (day > model.days) {
      board.whole[Board.CLOSED_AWAY]++;
    }
    int template = board.whole[row + Board.TEMPLATE];
    int redesignOf = model.redesignOf[template];
    if (redesignOf >= 0) {
      board.whole[board.source(redesignOf) + Board.STOPPED] = day;
      simulation.note(Event.Type.SOURCE_STOPPED, incident, owner, redesignOf, 0);
    }
    simulation.note(Event.Type.CLOSED, incident, owner, 0, 0);
    if (owner != Board.NONE) {
      people.earn(incident, owner, model.kindOf[template], atWheel);
    }
    if (atWheel) {
      mayComeBack(incident, day);
    }
  }

  private void mayComeBack(int incident, int day) {
    int row = board.row(incident);
    if ((board.whole[row + Board.FLAGS] & (Board.COMEBACK_DRAWN | Board.COMEBACK)) != 0
        || model.redesignOf[board.whole[row + Board.TEMPLATE]] >= 0) {
      return;
    }
    board.raise(incident, Board.COMEBACK_DRAWN);
    double drawn = simulation.chance.draw(Purpose.COMEBACK, board.keys[incident], 0);
    if (drawn < rules.of(ModelNumber.COMEBACK_CHANCE)) {
      board.set(incident, Board.COMES_BACK, day + rules.days(ModelNumber.COMEBACK_DELAY));
      board.whole[Board.COMEBACKS_DUE]++;
    }
  }
}
