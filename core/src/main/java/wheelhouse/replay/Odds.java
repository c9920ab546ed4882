package wheelhouse.replay;

/** How likely a yes has been so far; it learns from every answer. */
final class Odds {

  private static final int MOST = 240;
  private static final int STEP = 8;
  private static final int EDGE = 512;

  private int no;
  private int yes;

  /** Odds to begin with, as if so many answers in eighths had been seen. */
  Odds(int no, int yes) {
    this.no = no;
    this.yes = yes;
  }

  /** Writes or reads an answer by these odds. */
  int bit(Bits bits, int answer) {
    int probability = (int) ((long) Bits.ONE * yes / (no + yes));
    int said = bits.bit(Math.max(EDGE, Math.min(Bits.ONE - EDGE, probability)), answer);
    if (said == 1) {
      yes += STEP;
    } else {
      no += STEP;
    }
    if (no + yes > MOST) {
      no = (no + 1) / 2;
      yes = (yes + 1) / 2;
    }
    return said;
  }
}
