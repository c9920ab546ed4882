package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Move;

/**
 * One way to play a day from some moment of it; from the next morning on, the careful reader plays.
 *
 * @param who who goes on once the moves are made
 * @param moves what is done first, in order; what is refused falls away
 */
record Arm(Who who, List<Move> moves) {

  /** Who plays the rest of the day. */
  enum Who {
    /** The reader asks and plans. */
    READER_ASKS,
    /** The reader plans, and asks nothing more. */
    READER_PLANS,
    /** Nobody: the moves are the whole day. */
    NOBODY
  }

  Arm {
    moves = List.copyOf(moves);
  }
}
