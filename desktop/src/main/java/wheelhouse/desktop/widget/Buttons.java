package wheelhouse.desktop.widget;

import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** The few forms in which something can be pressed. */
public final class Buttons {

  private Buttons() {}

  /** The one thing that a screen is for, in ink. */
  public static Press main(Look look, String name, String label, Runnable action) {
    Press press =
        new Press(look, name, new Words(look, Type.STRONG, Ink.ON_INK, label).centred(), action);
    press.padded(20, 12).on(Ink.INK).rounded(5);
    return press.lit(Ink.INK);
  }

  /** Something else that can be done, outlined. */
  public static Press plain(Look look, String name, String label, Runnable action) {
    Press press =
        new Press(look, name, new Words(look, Type.STRONG, Ink.INK, label).centred(), action);
    press.padded(16, 9).on(Ink.SHEET).bordered(Ink.INK, 1.5f).rounded(5);
    return press;
  }

  /** One of several small answers; in ink if it is the one. */
  public static Press chip(Look look, String name, String label, Chosen chosen, Runnable action) {
    boolean dark = chosen == Chosen.YES;
    Press press =
        new Press(
            look,
            name,
            new Words(look, Type.SMALL, dark ? Ink.ON_INK : Ink.INK, label).centred(),
            action);
    press.padded(11, 4).on(dark ? Ink.INK : Ink.SHEET).bordered(dark ? Ink.INK : Ink.SOFT, 1);
    press.rounded(12);
    return dark ? press.lit(Ink.INK) : press;
  }

  /** Whether it is the one that is chosen. */
  public enum Chosen {
    YES,
    NO;

    /** As a truth value says. */
    public static Chosen when(boolean so) {
      return so ? YES : NO;
    }
  }

  /** Words that lead somewhere, underlined by being pressed. */
  public static Press link(Look look, String name, String label, Runnable action) {
    Press press = new Press(look, name, new Words(look, Type.STRONG, Ink.INK, label), action);
    press.padded(4, 3);
    return press;
  }

  /** An icon with a few words. */
  public static Press withIcon(Look look, String name, String icon, String label, Runnable action) {
    Part row =
        new Row(look, 8)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, icon, 18, Ink.INK))
            .sharing(1, new Words(look, Type.STRONG, Ink.INK, label));
    Press press = new Press(look, name, row, action);
    press.padded(10, 7).rounded(5);
    return press;
  }

  /** An icon alone; what it means is in its name and its shortcut. */
  public static Press icon(Look look, String name, String icon, Runnable action) {
    Press press = new Press(look, name, Picture.icon(look, icon, 20, Ink.INK), action);
    press.padded(8, 8).rounded(5);
    return press;
  }
}
