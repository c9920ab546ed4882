package wheelhouse.desktop.day;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.EditionView;
import wheelhouse.desktop.widget.Buttons;

/** What the board says of the file that its scenario comes from: a quiet line above the desk. */
final class EditionLine {

  private EditionLine() {}

  /**
   * It.
   *
   * @param more shows what there is besides
   * @param dismiss takes the line away
   */
  static Part of(Look look, EditionView news, Runnable more, Runnable dismiss) {
    boolean problems = news.more() == EditionView.More.PROBLEMS;
    Row row =
        new Row(look, 10)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, problems ? "file-warning" : "scroll-text", 17, Ink.INK))
            .sharing(1, new Words(look, Type.BODY, Ink.INK, news.line()));
    if (news.more() != EditionView.More.NOTHING) {
      row.with(Buttons.link(look, "edition:more", news.label(), more));
    }
    row.with(Buttons.icon(look, "edition:dismiss", "x", dismiss));
    return new Box(look, row).padded(14, 2).on(Ink.MARKED).rounded(5);
  }
}
