package wheelhouse.sim;

/**
 * A moment of a run, the hidden included, as a value that nothing changes. Two states are equal if
 * every number in them is.
 */
public final class State {

  private final Model model;
  private final Chance chance;
  private final Board board;

  State(Model model, Chance chance, Board board) {
    this.model = model;
    this.chance = chance;
    this.board = board;
  }

  /** The model of the run. */
  public Model model() {
    return model;
  }

  /** The chance of the run. */
  public Chance chance() {
    return chance;
  }

  /** The day, from 1; 0 before the first morning. */
  public int day() {
    return board.whole[Board.DAY];
  }

  /** A number that is equal for equal states and hardly ever for others. */
  public long fingerprint() {
    return board.fingerprint();
  }

  Board board() {
    return board;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that && model == that.model && board.same(that.board);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fingerprint());
  }
}
