package wheelhouse.sim;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Question;

/**
 * What is true of an incident by the truth that was drawn for it from its template's. All of it is
 * hidden. A part of {@link Facts}, and as little for players.
 */
public final class TruthFacts {

  private final Model model;
  private final Board board;

  TruthFacts(Simulation simulation) {
    model = simulation.model;
    board = simulation.board;
  }

  /** Which of its template's truths was drawn. */
  public int number(int incident) {
    return board.get(incident, Board.TRUTH);
  }

  /** What its owner lacks, met or not. */
  public Lack lack(int incident) {
    return Lack.of(row(incident).lack());
  }

  /** Whether its harm compounds. */
  public boolean compounds(int incident) {
    return row(incident).compounds();
  }

  /** Whether most of its harm heals. */
  public boolean reverses(int incident) {
    return row(incident).reverses();
  }

  /** The true answer to a question, as its number in {@link Question#answers()}. */
  public int answer(int incident, Question question) {
    int breaksAfter = board.get(incident, Board.BREAKS) - board.get(incident, Board.BLEEDS);
    return row(incident).answer(question, breaksAfter);
  }

  private Model.TruthRow row(int incident) {
    int row = board.row(incident);
    return model
        .template[board.whole[row + Board.TEMPLATE]]
        .truths()[board.whole[row + Board.TRUTH]];
  }
}
