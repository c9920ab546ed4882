package wheelhouse.sim;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;

/**
 * What comes after the leave: whatever still bleeds is held to its stop or its break, and its harm
 * is charged; nothing is learned. All else stays as the leave has left it: what is foreseen never
 * comes, and owners have put their wounds aside. So what one incident costs does not hang on how
 * long another bleeds.
 */
final class Aftermath {

  private static final int STOP = Phase.STOP.ordinal();
  private static final int NOTHING = Lack.NOTHING.ordinal();

  private final Board board;
  private final Model model;
  private final Rules rules;
  private final Harm harm;
  private final Work work;
  private final People people;

  Aftermath(Simulation simulation, Work work, People people) {
    board = simulation.board;
    model = simulation.model;
    rules = model.rules;
    harm = simulation.harm;
    this.work = work;
    this.people = people;
  }

  /** Plays on until nothing bleeds any more, or for as long as the model's numbers say. */
  void play() {
    keepBleeding();
    int last = board.whole[Board.DAY] + rules.days(ModelNumber.PLAYED_OUT_DAYS);
    for (int day = board.whole[Board.DAY] + 1; day <= last && board.openCount > 0; day++) {
      board.whole[Board.DAY] = day;
      breakDue(day);
      work.queue(day);
      meetAlone();
      work.spend();
      bleed(day);
    }
    for (int k = 0; k < board.openCount; k++) {
      harm.heal(board.open[k]);
    }
    board.reopen();
  }

  /** Takes everything off the list of what is open that does not bleed. */
  private void keepBleeding() {
    int kept = 0;
    for (int k = 0; k < board.openCount; k++) {
      int incident = board.open[k];
      board.open[kept] = incident;
      kept += bleeds(board.row(incident)) ? 1 : 0;
    }
    board.openCount = kept;
  }

  private boolean bleeds(int row) {
    return board.whole[row + Board.PHASE] == STOP
        && model.redesignOf[board.whole[row + Board.TEMPLATE]] < 0;
  }

  private void breakDue(int day) {
    for (int k = 0; k < board.openCount; k++) {
      int breaks = board.get(board.open[k], Board.BREAKS);
      if (breaks > 0 && day >= breaks) {
        harm.breakIt(board.open[k], day);
      }
    }
    keepBleeding();
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

  private void bleed(int day) {
    for (int k = 0; k < board.openCount; k++) {
      int incident = board.open[k];
      double until = work.stops(k) ? work.stopsAt(k) : 1;
      harm.bleed(board.row(incident), board.realRow(incident), day, until);
      if (work.stops(k)) {
        harm.stop(incident, day, until);
      }
    }
    keepBleeding();
  }
}
