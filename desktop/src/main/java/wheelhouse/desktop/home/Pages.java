package wheelhouse.desktop.home;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.Confirm;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.words.Text;

/** What these pages have in common: the way back, a title, a body that scrolls, and a foot. */
final class Pages {

  /** The widest a page is, in units. */
  static final float MOST = 1168;

  /** Below so many letters across, pages are of one column. */
  static final float NARROW_EMS = 64;

  private static final float OUT = 6;

  private Pages() {}

  /** Whether there is room for columns beside each other. */
  static boolean wide(Look look) {
    return look.scale().ems() >= NARROW_EMS;
  }

  /** Units of a length that grows with the text. */
  static float grown(Look look, float units) {
    return units * look.scale().text() / look.scale().unit();
  }

  /** What stays free at each side, in units. */
  static float margin(Look look) {
    return wide(look) ? 56 : 30;
  }

  /**
   * A page.
   *
   * @param line under the title; may be empty
   * @param back leaves it
   * @param body takes what height is left
   * @param foot stands below it; may be empty
   */
  static Part page(
      Look look, Text text, String title, String line, Runnable back, Part body, Part foot) {
    boolean wide = wide(look);
    Column head = new Column(look, 6);
    head.with(new Words(look, wide ? Type.DISPLAY : Type.TITLE, Ink.INK, title));
    if (!line.isEmpty()) {
      head.with(new Words(look, Type.LETTER, Ink.SOFT, line));
    }
    Column column = new Column(look, 0);
    column.with(new Row(look, 0).with(back(look, text, back)));
    column.space(wide ? 6 : 8).with(head).space(wide ? 26 : 20);
    column.growing(body);
    column.with(foot);
    return new Box(look, new Centre(look, column, MOST, margin(look))).padded(0, wide ? 22 : 12);
  }

  private static Part back(Look look, Text text, Runnable back) {
    Part row =
        new Row(look, 8)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, "arrow-left", 17, Ink.SOFT))
            .with(new Words(look, Type.BODY, Ink.SOFT, text.of("back")).onOneLine())
            .with(key(look, "Esc"));
    Press press = new Press(look, "back", row, back);
    press.padded(OUT, 4).rounded(5);
    return new Outset(look, press, OUT);
  }

  /** A body that scrolls where it is higher than its room. */
  static Scroll scrolling(Look look, String name, Part body) {
    return new Scroll(look, name, new Box(look, body).padded(0, 4));
  }

  /** An icon with a few words, and the key that does the same. */
  static Press keyed(
      Look look, String name, String icon, String label, String key, Runnable action) {
    Part row =
        new Row(look, 8)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, icon, 18, Ink.INK))
            .sharing(1, new Words(look, Type.STRONG, Ink.INK, label))
            .with(key(look, key));
    Press press = new Press(look, name, row, action);
    press.padded(10, 7).rounded(5);
    return press;
  }

  /** A key as it is drawn on a keyboard. */
  static Part key(Look look, String key) {
    return new Box(look, new Words(look, Type.SMALL, Ink.SOFT, key).onOneLine())
        .padded(5, 0)
        .bordered(Ink.LINE, 1)
        .rounded(3);
  }

  /** Nothing. */
  static Part nothing(Look look) {
    return new Space(look, 0, 0);
  }

  /** A sentence that is told once, at the foot of a page. */
  static Part notice(Look look, String icon, String sentence) {
    return new Row(look, 10)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.icon(look, icon, 17, Ink.INK))
        .sharing(1, new Words(look, Type.BODY, Ink.INK, sentence));
  }

  /** A question before something is deleted. What keeps it has the focus. */
  static Part asking(Look look, Confirm confirm, Runnable yes, Runnable no) {
    return new Sheet(
        look,
        new Column(look, 8)
            .with(new Words(look, Type.HEADING, Ink.INK, confirm.question()))
            .with(new Words(look, Type.BODY, Ink.SOFT, confirm.line()))
            .space(8)
            .with(
                new Flow(look, 12, 8)
                    .with(Buttons.plain(look, "confirm:no", confirm.no(), no))
                    .with(Buttons.plain(look, "confirm:yes", confirm.yes(), yes))),
        480);
  }
}
