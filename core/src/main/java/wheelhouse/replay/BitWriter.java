package wheelhouse.replay;

import java.util.BitSet;

/** Writes foretold bits. */
final class BitWriter implements Bits {

  private static final long TOP = 0xFFFFFFFFL;
  private static final long HALF = 0x80000000L;
  private static final long QUARTER = 0x40000000L;

  private final BitSet out = new BitSet();
  private int length;
  private long low;
  private long high = TOP;
  private int pending;

  @Override
  public int bit(int probability, int answer) {
    long split = low + ((high - low + 1) * probability >>> 16) - 1;
    if (answer == 1) {
      high = split;
    } else {
      low = split + 1;
    }
    while (true) {
      if (high < HALF) {
        emit(0);
      } else if (low >= HALF) {
        emit(1);
        low -= HALF;
        high -= HALF;
      } else if (low >= QUARTER && high < HALF + QUARTER) {
        pending++;
        low -= QUARTER;
        high -= QUARTER;
      } else {
        return answer;
      }
      low <<= 1;
      high = high << 1 | 1;
    }
  }

  private void emit(int bit) {
    out.set(length++, bit == 1);
    while (pending > 0) {
      out.set(length++, bit == 0);
      pending--;
    }
  }

  /** What was written, in numbers of 0 to 31; behind it a reader takes everything for 0. */
  int[] finish() {
    pending++;
    emit(low < QUARTER ? 0 : 1);
    int used = (out.length() + 4) / 5;
    int[] digits = new int[Math.max(1, used)];
    for (int i = out.nextSetBit(0); i >= 0; i = out.nextSetBit(i + 1)) {
      digits[i / 5] |= 16 >> i % 5;
    }
    return digits;
  }
}
