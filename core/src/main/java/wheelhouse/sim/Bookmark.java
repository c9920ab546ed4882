package wheelhouse.sim;

/**
 * A place that keeps one moment of a simulation's run until it is moved to another. Where moments
 * are many and short-lived it does what a {@link State} does, and once grown allocates nothing.
 */
public final class Bookmark {

  private final Simulation simulation;
  private final Board board;

  /** A bookmark for the runs of a simulation. */
  public Bookmark(Simulation simulation) {
    this.simulation = simulation;
    board = new Board(simulation.model);
  }

  /** Keeps where the simulation is now. */
  public void move() {
    board.copyFrom(simulation.board);
  }

  /** Whether the simulation is now where it was then, or came to the same another way. */
  public boolean isHere() {
    return board.same(simulation.board);
  }

  /** Takes the simulation back to what was kept, within the same run. */
  public void goBack() {
    simulation.board.copyFrom(board);
  }
}
