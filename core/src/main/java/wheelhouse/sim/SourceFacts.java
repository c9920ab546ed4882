package wheelhouse.sim;

import wheelhouse.scenario.ModelNumber;

/**
 * Everything that is so about the sources, in the scenario's order, and about claiming that slips
 * share one. A part of {@link Facts}, and as little for players.
 */
public final class SourceFacts {

  private final Model model;
  private final Board board;

  SourceFacts(Simulation simulation) {
    model = simulation.model;
    board = simulation.board;
  }

  /** How many sources there are. Hidden. */
  public int count() {
    return model.source.length;
  }

  /** How many cases a source has made. Hidden. */
  public int born(int source) {
    return board.whole[board.source(source) + Board.BORN];
  }

  /** The day a source was stopped; 0 if never. */
  public int stopped(int source) {
    return board.whole[board.source(source) + Board.STOPPED];
  }

  /** The day a source was rightly claimed; 0 if never. */
  public int claimed(int source) {
    return board.whole[board.source(source) + Board.CLAIMED];
  }

  /** How many slips a claim needs. */
  public int claimSlips() {
    return model.rules.days(ModelNumber.CLAIM_SLIPS);
  }
}
