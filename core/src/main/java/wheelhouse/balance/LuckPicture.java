package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/**
 * How the spread of the reader's results comes about: for harm and for growth one bar of dice, then
 * of what is readable only by luck, then of what was dealt. The names of the parts stand over the
 * bar in columns of their own, since a part may be too narrow for its name.
 */
final class LuckPicture {

  private static final double WIDE = 640;
  private static final double TYPE = 11;
  private static final double LEFT = 70;
  private static final double EDGE = 1;
  private static final double WIDTH = WIDE - EDGE - LEFT;
  private static final double THICK = 22;
  private static final double PATCH = 9;

  private final List<Drawing.Mark> marks = new ArrayList<>();

  private LuckPicture() {}

  /**
   * A part of a bar.
   *
   * @param column how far to the right of the bar's beginning its name stands
   * @param share of the bar, 0 to 1
   */
  private record Part(String name, double column, double share, Ink ink, Fill fill) {}

  /** The picture. */
  static Drawing of(Luck luck) {
    LuckPicture picture = new LuckPicture();
    picture.bar(22, "harm", Ink.HARM, luck.dice().harm().mean(), luck.signs().harm().mean());
    picture.bar(
        82, "growth", Ink.GROWTH, luck.dice().growth().mean(), luck.signs().growth().mean());
    return new Drawing(WIDE, 122, "What the spread of results is made of", picture.marks);
  }

  /** A bar. Estimated shares may lie outside of what a share can be, and are held to it. */
  private void bar(double y, String what, Ink ink, double dice, double signs) {
    double first = Math.min(1, Math.max(0, dice));
    double second = Math.min(1 - first, Math.max(0, signs));
    text(LEFT - 12, y + 15, what, Face.STRONG, ink, Anchor.END);
    double x = LEFT;
    for (Part part :
        List.of(
            new Part("dice", 0, first, ink, Fill.SOLID),
            new Part("signs that mislead", 100, second, Ink.LINE, Fill.SOLID),
            new Part("what was dealt", 290, 1 - first - second, Ink.INK, Fill.EDGE))) {
      name(LEFT + part.column(), y, part);
      double width = part.share() * WIDTH;
      if (width > 0) {
        marks.add(new Drawing.Bar(x, y, width, THICK, part.ink(), part.fill()));
      }
      x += width;
    }
    double most = LEFT + Luck.MOST_DICE * WIDTH;
    marks.add(new Drawing.Stroke(most, y, most, y + 34, Ink.INK, 1, Fill.DASHED));
    String bound = Words.percent(Luck.MOST_DICE);
    text(most + 4, y + 34, bound, Face.TEXT, Ink.SOFT, Anchor.START);
  }

  /** What a part is, behind a patch of its colour. */
  private void name(double x, double y, Part part) {
    marks.add(new Drawing.Bar(x, y - 13, PATCH, PATCH, part.ink(), part.fill()));
    String said = part.name() + " " + Words.percent(part.share());
    text(x + PATCH + 5, y - 5, said, Face.TEXT, Ink.INK, Anchor.START);
  }

  private void text(double x, double y, String text, Face face, Ink ink, Anchor anchor) {
    marks.add(new Drawing.Label(x, y, text, face, TYPE, ink, anchor));
  }
}
