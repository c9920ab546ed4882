package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/**
 * A result taken apart, as bars to the right of a middle line where it went well and to the left
 * where it did not; luck has only an edge, since it is nobody's.
 */
final class ApartDrawing {

  private static final double WIDTH = 190;
  private static final double LABEL = 74;
  private static final double HEAD = 12;
  private static final double ROW = 20;
  private static final double HALF = (WIDTH - LABEL) / 4 - 3;
  private static final double TYPE = 7.4;

  private ApartDrawing() {}

  static Drawing of(Apart apart, String description, String harm, String growth) {
    double mostHarm = apart.harmScale();
    double mostGrowth = apart.growthScale();
    double left = LABEL + HALF + 3;
    double right = WIDTH - HALF - 3;
    double foot = HEAD + ROW * apart.lines().size();
    List<Drawing.Mark> marks = new ArrayList<>();
    marks.add(new Drawing.Label(left, 7, harm, Face.TEXT, TYPE, Ink.HARM, Anchor.MIDDLE));
    marks.add(new Drawing.Label(right, 7, growth, Face.TEXT, TYPE, Ink.GROWTH, Anchor.MIDDLE));
    for (double middle : new double[] {left, right}) {
      marks.add(new Drawing.Stroke(middle, HEAD, middle, foot, Ink.LINE, 1, Fill.SOLID));
    }
    double top = HEAD;
    for (int i = 0; i < apart.lines().size(); i++) {
      Apart.Line line = apart.lines().get(i);
      Fill fill = i == 0 ? Fill.SOLID : Fill.EDGE;
      marks.add(
          new Drawing.Label(
              0, top + ROW * 0.62, line.label(), Face.TEXT, TYPE, Ink.INK, Anchor.START));
      bar(marks, left, top, -line.harm() / mostHarm, Ink.HARM, fill);
      bar(marks, right, top, line.growth() / mostGrowth, Ink.GROWTH, fill);
      top += ROW;
    }
    return new Drawing(WIDTH, foot + 3, description, marks);
  }

  /** A bar from a middle line, to the right for what went well. */
  private static void bar(
      List<Drawing.Mark> marks, double middle, double top, double share, Ink ink, Fill fill) {
    double length = Math.abs(share) * HALF;
    if (length >= 0.5) {
      double from = share > 0 ? middle : middle - length;
      marks.add(new Drawing.Bar(from, top + 5, length, ROW - 10, ink, fill));
    }
  }
}
