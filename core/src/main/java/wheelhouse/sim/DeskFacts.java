package wheelhouse.sim;

/**
 * Everything that is so on the manager's desk: their own work, in the scenario's order, the calls
 * they have to take, and the cards they were sent. A part of {@link Facts}; none of it is hidden.
 */
public final class DeskFacts {

  private final Simulation simulation;
  private final Model model;
  private final Board board;

  DeskFacts(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
  }

  /** How many items of own work there are. */
  public int ownItems() {
    return model.ownWork.length;
  }

  /** Minutes of own work still to do. */
  public int ownMinutesLeft(int item) {
    return model.ownWork[item].minutes() - board.whole[board.own(item) + Board.MINUTES_DONE];
  }

  /** Whether own work was missed. */
  public boolean ownMissed(int item) {
    return board.whole[board.own(item) + Board.OWN_STATE] != 0;
  }

  /** Minutes a day that unanswered calls take now. */
  public int interruption() {
    return simulation.interruption(board.whole[Board.LOUD_UNANSWERED]);
  }

  /** Thank-you cards on the manager's desk. */
  public int thanks() {
    return board.whole[Board.THANKS];
  }
}
