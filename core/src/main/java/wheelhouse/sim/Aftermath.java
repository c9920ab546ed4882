package wheelhouse.sim;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;

/**
 * What comes after the leave: whatever still bleeds is held to its stop or its break, and its harm
 * is charged; nothing is learned. Wounds are closed meanwhile, since they take their owners' time.
 */
final class Aftermath {

  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int DONE = Phase.DONE.ordinal();
  private static final int NOTHING = Lack.NOTHING.ordinal();

  private final Board board;
  private final Rules rules;
  private final Harm harm;
  private final Work work;
  private final People people;

  Aftermath(Simulation simulation, Work work, People people) {
    board = simulation.board;
    rules = simulation.model.rules;
    harm = simulation.harm;
    this.work = work;
    this.people = people;
  }

  /** Plays on until nothing bleeds any more, or for as long as the model's numbers say. */
  void play() {
    int last = board.whole[Board.DAY] + rules.days(ModelNumber.PLAYED_OUT_DAYS);
    for (int day = board.whole[Board.DAY] + 1; day <= last && bleeds(); day++) {
      board.whole[Board.DAY] = day;
      comeDue(day);
      work.queue(day);
      meetAlone();
      work.spend();
      effects(day);
    }
    for (int k = 0; k < board.openCount; k++) {
      if (board.get(board.open[k], Board.PHASE) == STOP) {
        harm.heal(board.open[k]);
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

  /** What was foreseen begins, and what was to break breaks. */
  private void comeDue(int day) {
    for (int k = 0; k < board.openCount; k++) {
      int incident = board.open[k];
      int row = board.row(incident);
      if (board.whole[row + Board.PHASE] == AHEAD && day >= board.whole[row + Board.BLEEDS]) {
        board.whole[row + Board.PHASE] = STOP;
        board.raise(incident, Board.TOLD);
      }
      int breaks = board.whole[row + Board.BREAKS];
      if (board.whole[row + Board.PHASE] == STOP && breaks > 0 && day >= breaks) {
        harm.breakIt(incident, day);
      }
    }
  }

  private void meetAlone() {
    for (int k = 0; k < board.openCount; k++) {
      int incident = board.open[k];
      int row = board.row(incident);
      int lack = board.has(incident, Board.MET) ? NOTHING : work.lack(row);
      int owner = board.whole[row + Board.OWNER];
      if (lack != NOTHING && owner != Board.NONE && people.findAlone(incident, owner)) {
        board.raise(incident, Board.MET);
        lack = NOTHING;
      }
      work.gate(k, rules.gate[lack]);
    }
  }

  private void effects(int day) {
    int kept = 0;
    for (int k = 0; k < board.openCount; k++) {
      int incident = board.open[k];
      if (playedOut(k, incident, day) != DONE) {
        board.open[kept++] = incident;
      }
    }
    board.openCount = kept;
  }

  private int playedOut(int k, int incident, int day) {
    int row = board.row(incident);
    int real = board.realRow(incident);
    int phase = board.whole[row + Board.PHASE];
    if (phase == STOP) {
      harm.bleed(row, real, day, work.stops(k) ? work.stopsAt(k) : 1);
    }
    if (phase != CLOSE && work.stops(k)) {
      harm.stop(incident, day, work.stopsAt(k));
    }
    board.real[real + Board.CLOSE_LEFT] -= work.closeWork(k);
    if (board.whole[row + Board.PHASE] == CLOSE
        && board.real[real + Board.CLOSE_LEFT] <= Night.NOTHING_LEFT) {
      board.whole[row + Board.PHASE] = DONE;
      board.whole[row + Board.DONE_DAY] = day;
    }
    return board.whole[row + Board.PHASE];
  }
}
