package wheelhouse.sim;

/**
 * Everything that is so about the guardrails on offer, in the scenario's order, and about the kinds
 * of work they guard. A part of {@link Facts}; none of it is hidden.
 */
public final class GuardrailFacts {

  private final Model model;
  private final Board board;

  GuardrailFacts(Simulation simulation) {
    model = simulation.model;
    board = simulation.board;
  }

  /** How many guardrails are on offer. */
  public int count() {
    return model.guardrailKind.length;
  }

  /** The kind of work a guardrail protects. */
  public int kind(int guardrail) {
    return model.guardrailKind[guardrail];
  }

  /** The day a guardrail was set up; 0 if never. */
  public int since(int guardrail) {
    return board.whole[board.guardrailAt + guardrail];
  }

  /** From which day a kind of work is guarded; 0 if never. */
  public int guardedFrom(int kind) {
    return board.whole[board.kind(kind) + Board.GUARDED_FROM];
  }
}
