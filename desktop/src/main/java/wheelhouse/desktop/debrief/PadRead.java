package wheelhouse.desktop.debrief;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.view.ReadsView.ReadView;
import wheelhouse.desktop.widget.ReadPad;
import wheelhouse.run.ReadQuestion;

/**
 * What was said of a slip on the pad of the read, and what was so. A question that was not answered
 * leaves the pin in the middle, and the truth on both sides.
 *
 * @param pinX across, from -1 to 1
 * @param pinY up, from -1 to 1
 * @param across on which side across the truth was
 * @param up on which side up the truth was
 */
record PadRead(float pinX, float pinY, Side across, Side up) {

  /** A side of the pad. */
  enum Side {
    /** The right, or the upper. */
    FIRST,
    /** The left, or the lower. */
    SECOND,
    /** Nothing was said of it. */
    BOTH
  }

  /** The last of the reads of a slip that belong on the pad; empty if there is none. */
  static Optional<PadRead> of(List<ReadView> reads) {
    float x = 0;
    float y = 0;
    Side across = Side.BOTH;
    Side up = Side.BOTH;
    for (ReadView read : reads) {
      float place = ReadPad.place(read.answer(), read.confidence());
      Side side = read.truth() == 0 ? Side.FIRST : Side.SECOND;
      if (read.question() == ReadQuestion.COMPOUNDS) {
        x = place;
        across = side;
      } else if (read.question() == ReadQuestion.REVERSES) {
        y = place;
        up = side;
      }
    }
    return across == Side.BOTH && up == Side.BOTH
        ? Optional.empty()
        : Optional.of(new PadRead(x, y, across, up));
  }
}
