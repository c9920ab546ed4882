package wheelhouse.run;

import java.util.List;
import wheelhouse.sim.Move;

/**
 * What a player laid down in one gesture: one move of the plan, or the same pick on a whole stack.
 * It is undone as a whole.
 *
 * @param moves at least one
 */
public record Laid(List<Move.Plan> moves) {

  public Laid {
    moves = List.copyOf(moves);
    if (moves.isEmpty()) {
      throw new IllegalArgumentException("nothing was laid down");
    }
  }
}
