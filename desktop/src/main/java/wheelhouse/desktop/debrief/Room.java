package wheelhouse.desktop.debrief;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.screen.Frame;

/** What every page of the debrief has at hand, and how much room there is. */
final class Room {

  private static final float WIDE_EMS = 62;
  private static final float SIDE_EMS = 54;

  private final Frame frame;

  Room(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  Look look() {
    return frame.look();
  }

  /** A message of the debrief's bundle. */
  String say(String key, Object... values) {
    return frame.text().of("debrief." + key, values);
  }

  /** Whether two panels have room beside each other, one of them for text. */
  boolean wide() {
    return look().scale().ems() >= WIDE_EMS;
  }

  /** Whether a label has room at the left of a drawing. */
  boolean beside() {
    return look().scale().ems() >= SIDE_EMS;
  }

  /** Pixels of a length that grows with the text, but half as much, in units. */
  static int grown(Look look, float units) {
    return Math.round((look.u(units) + look.em(units)) / 2f);
  }

  /** A sheet on the paper of the window. */
  Box panel(Part inner) {
    return new Box(look(), inner).padded(20, 16).on(Ink.SHEET).bordered(Ink.LINE, 1).rounded(6);
  }
}
