package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Move;

/**
 * One way to play a day from some moment of it; from the next morning on, the careful reader plays.
 *
 * @param since from which moment of the day it is played
 * @param who who goes on once the moves are made
 * @param moves what is done first, in order; what is refused falls away
 */
record Arm(Since since, Who who, List<Move> moves) {

  /** From when. */
  enum Since {
    /** The morning, before anything was asked. */
    DAWN,
    /** When everything had been asked. */
    NOON
  }

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
