package wheelhouse.replay;

/**
 * A stream of yes and no, each foretold with some probability, packed by arithmetic coding: what
 * was foretold well costs a fraction of a bit. The same steps write and read: a writer is given
 * each answer and returns it, a reader is given anything and returns what was written.
 *
 * <p>Binary arithmetic coding after Witten, Neal and Cleary (1987), in 32 bits.
 */
interface Bits {

  /** Probabilities are out of this. */
  int ONE = 1 << 16;

  /** Writes or reads one answer, 1 or 0, of which 1 was foretold with a probability out of ONE. */
  int bit(int probability, int answer);

  /** One of some numbers from 0, all alike; costs log₂ of how many. */
  default int among(int count, int number) {
    int low = 0;
    int high = count;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      int probability = (int) ((long) ONE * (high - middle) / (high - low));
      if (bit(probability, number >= middle ? 1 : 0) == 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The lowest so many bits of a number, as they are. */
  default long plain(int bits, long number) {
    long read = 0;
    for (int i = bits - 1; i >= 0; i--) {
      read = read << 1 | bit(ONE / 2, (int) (number >>> i & 1));
    }
    return read;
  }
}
