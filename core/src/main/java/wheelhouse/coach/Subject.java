package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Move;

/** What a decision is about. */
public sealed interface Subject {

  /**
   * What to lay on one slip, or on several that looked alike: of one kind, owner and phase, showing
   * the same signs, and picked alike.
   *
   * @param incidents numbers of the incidents, in order of birth; at least one
   */
  record Slips(List<Integer> incidents) implements Subject {
    public Slips {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * Whether to make a move that is no pick: an ask, an inspection, a response, a claim upstream, a
   * guardrail, the naming of an owner.
   *
   * @param move the move, made or not
   */
  record OneMove(Move move) implements Subject {}
}
