package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;
import wheelhouse.policy.Estimate;

/** Bars from nothing to the right or left, each with its 95 % confidence interval as a whisker. */
final class Bars {

  private static final double TYPE = 11;
  private static final double BAR = 7;
  private static final double GAP = 2;
  private static final double BETWEEN = 11;
  private static final double ROOM_FOR_NUMBERS = 62;

  private Bars() {}

  /**
   * Bars under one name.
   *
   * @param label their name
   * @param marked whether the name stands out
   * @param bars one or more
   */
  record Row(String label, boolean marked, List<Bar> bars) {
    Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param value how long it is, and how sure that is
   * @param said its number, in words
   */
  record Bar(Estimate value, Ink ink, String said) {}

  /**
   * Draws rows under each other.
   *
   * @param labels how much of the width is for names, in points
   */
  static Drawing of(String description, double width, double labels, List<Row> rows) {
    double most = 1e-9;
    double least = 0;
    double height = 4;
    for (Row row : rows) {
      for (Bar bar : row.bars()) {
        most = Math.max(most, bar.value().high());
        least = Math.min(least, bar.value().low());
      }
      height += row.bars().size() * (BAR + GAP) + BETWEEN;
    }
    double room = width - labels - 2 * ROOM_FOR_NUMBERS * (least < 0 ? 1 : 0.5);
    double scale = room / (most - least);
    double zero = labels + (least < 0 ? ROOM_FOR_NUMBERS : 0) - least * scale;
    List<Drawing.Mark> marks = new ArrayList<>();
    double y = 4;
    for (Row row : rows) {
      double middle = y + row.bars().size() * (BAR + GAP) / 2;
      marks.add(
          new Drawing.Label(
              labels - 10,
              middle + TYPE * 0.33,
              row.label(),
              row.marked() ? Face.STRONG : Face.TEXT,
              TYPE,
              Ink.INK,
              Anchor.END));
      for (Bar bar : row.bars()) {
        bar(marks, bar, zero, scale, y);
        y += BAR + GAP;
      }
      y += BETWEEN;
    }
    marks.add(new Drawing.Stroke(zero, 0, zero, height - 2, Ink.INK, 0.8, Fill.SOLID));
    return new Drawing(width, height, description, marks);
  }

  private static void bar(List<Drawing.Mark> marks, Bar bar, double zero, double scale, double y) {
    double end = zero + bar.value().mean() * scale;
    double low = zero + bar.value().low() * scale;
    double high = zero + bar.value().high() * scale;
    double middle = y + BAR / 2;
    marks.add(
        new Drawing.Bar(Math.min(zero, end), y, Math.abs(end - zero), BAR, bar.ink(), Fill.SOLID));
    if (high - low > 1) {
      marks.add(new Drawing.Stroke(low, middle, high, middle, Ink.INK, 1, Fill.SOLID));
      for (double at : new double[] {low, high}) {
        marks.add(new Drawing.Stroke(at, middle - 3, at, middle + 3, Ink.INK, 1, Fill.SOLID));
      }
    }
    boolean left = bar.value().mean() < 0;
    marks.add(
        new Drawing.Label(
            left ? Math.min(low, zero) - 5 : Math.max(high, zero) + 5,
            y + BAR - 0.2,
            bar.said(),
            Face.TEXT,
            TYPE * 0.86,
            Ink.SOFT,
            left ? Anchor.END : Anchor.START));
  }
}
