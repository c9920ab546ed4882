package wheelhouse.desktop.widget;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** What a loud slip shouts, stamped in ink. */
public final class Stamp {

  private Stamp() {}

  /** A stamp of some words, on one line. */
  public static Box of(Look look, String words) {
    return new Box(look, new Words(look, Type.STAMP, Ink.INK, words).onOneLine())
        .padded(8, 3)
        .on(Ink.SHEET)
        .bordered(Ink.INK, 2)
        .rounded(2);
  }
}
