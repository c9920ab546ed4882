package wheelhouse.coach;

import java.util.Arrays;
import wheelhouse.sim.Facts;

/** Finds the place of a key in a list: a table of hashes, open to the next free place. */
final class Keys {

  private final long[] keys;
  private final int[] place;

  /** A table of different keys, which are mixed well already. */
  Keys(long[] of) {
    int room = Integer.highestOneBit(4 * of.length + 4) << 1;
    keys = new long[room];
    place = new int[room];
    Arrays.fill(place, Facts.NONE);
    for (int i = 0; i < of.length; i++) {
      int at = (int) of[i] & room - 1;
      while (place[at] != Facts.NONE) {
        at = at + 1 & room - 1;
      }
      keys[at] = of[i];
      place[at] = i;
    }
  }

  /** The place of a key; {@link Facts#NONE} if it is not in the list. */
  int place(long of) {
    int at = (int) of & keys.length - 1;
    while (place[at] != Facts.NONE) {
      if (keys[at] == of) {
        return place[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return Facts.NONE;
  }
}
