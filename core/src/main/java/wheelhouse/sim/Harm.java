package wheelhouse.sim;

import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/** How harm accrues, heals and becomes permanent. */
final class Harm {

  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int HANDS = Pick.ADD_HANDS.weight();

  private final Simulation simulation;
  private final Model model;
  private final Rules rules;
  private final Board board;

  Harm(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    rules = model.rules;
    board = simulation.board;
  }

  private int truthRow(int row) {
    return model.truthAt(board.whole[row + Board.TEMPLATE], board.whole[row + Board.TRUTH]);
  }

  /** Charges a day's bleeding, or the part of the day before it stopped; then harm grows. */
  void bleed(int row, int real, int day, double share) {
    double[] reals = board.real;
    int kind = model.kindOf[board.whole[row + Board.TEMPLATE]];
    double rate = reals[real + Board.RATE];
    double shield = board.guarded(kind, day) ? rules.guardrailHarm : 1;
    double charged = rate * shield * share;
    reals[real + Board.ACCRUED] += charged;
    reals[Board.BLED] += charged;
    board.whole[row + Board.BAND] = band(charged);
    reals[real + Board.RATE] =
        Math.min(rate * model.growth[truthRow(row)], reals[real + Board.CEILING]);
  }

  private int band(double charged) {
    return charged >= rules.bandSevere
        ? 3
        : charged >= rules.bandMuch ? 2 : charged >= rules.bandSome ? 1 : 0;
  }

  /** The bleeding ends, at some part of the day; what was stopped ahead never bled. */
  void stop(int incident, int day, double at) {
    int row = board.row(incident);
    int owner = board.whole[row + Board.OWNER];
    if (board.whole[row + Board.PHASE] == AHEAD) {
      board.raise(incident, Board.PREVENTED);
      simulation.note(Event.Type.PREVENTED, incident, owner, 0, at);
    } else {
      heal(incident);
      if (board.has(incident, Board.AT_WHEEL) || board.whole[row + Board.PICK] == HANDS) {
        board.whole[Board.THANKS]++;
      }
      simulation.note(Event.Type.STOPPED, incident, owner, 0, at);
    }
    toClose(incident, day);
  }

  /** Part of what was accrued heals. */
  void heal(int incident) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    double[] reals = board.real;
    double accrued = reals[real + Board.ACCRUED];
    double left = accrued * (1 - model.heals[truthRow(row)]);
    reals[Board.BLED] -= accrued;
    reals[Board.UNHEALED] += left;
    reals[real + Board.UNHEALED_OF] = left;
  }

  /** Charges the lump on the breaking day; nothing heals, and what is left is the wound. */
  void breakIt(int incident, int day) {
    int real = board.realRow(incident);
    double[] reals = board.real;
    double lump = reals[real + Board.LUMP];
    double accrued = reals[real + Board.ACCRUED];
    reals[Board.PERMANENT] += lump;
    reals[Board.UNHEALED] += accrued;
    reals[Board.BLED] -= accrued;
    reals[real + Board.UNHEALED_OF] = accrued;
    board.raise(incident, Board.BROKE);
    toClose(incident, day);
    board.whole[Board.BROKEN]++;
    if (day > model.days) {
      board.whole[Board.BROKEN_AWAY]++;
    }
    simulation.note(Event.Type.BROKE, incident, board.get(incident, Board.OWNER), 0, lump);
  }

  private void toClose(int incident, int day) {
    int row = board.row(incident);
    board.real[board.realRow(incident) + Board.STOP_LEFT] = 0;
    board.whole[row + Board.PHASE] = CLOSE;
    board.whole[row + Board.CLOSING_SINCE] = day;
    board.whole[row + Board.STOPPED_DAY] = day;
  }
}
