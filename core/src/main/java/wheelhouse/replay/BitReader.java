package wheelhouse.replay;

/** Reads foretold bits from numbers of 0 to 31. */
final class BitReader implements Bits {

  private static final long TOP = 0xFFFFFFFFL;
  private static final long HALF = 0x80000000L;
  private static final long QUARTER = 0x40000000L;

  private final int[] digits;
  private int at;
  private long low;
  private long high = TOP;
  private long value;

  BitReader(int[] digits) {
    this.digits = digits.clone();
    for (int i = 0; i < 32; i++) {
      value = value << 1 | next();
    }
  }

  private int next() {
    int digit = at / 5;
    int bit = digit < digits.length ? digits[digit] >> 4 - at % 5 & 1 : 0;
    at++;
    return bit;
  }

  @Override
  public int bit(int probability, int answer) {
    long split = low + ((high - low + 1) * probability >>> 16) - 1;
    int read = value <= split ? 1 : 0;
    if (read == 1) {
      high = split;
    } else {
      low = split + 1;
    }
    while (true) {
      if (low >= HALF) {
        low -= HALF;
        high -= HALF;
        value -= HALF;
      } else if (low >= QUARTER && high < HALF + QUARTER) {
        low -= QUARTER;
        high -= QUARTER;
        value -= QUARTER;
      } else if (high >= HALF) {
        return read;
      }
      low <<= 1;
      high = high << 1 | 1;
      value = value << 1 | next();
    }
  }
}
