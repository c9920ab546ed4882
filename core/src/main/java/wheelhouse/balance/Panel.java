package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.debrief.LabelPlacer;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/** Lines over days, each with its name at its end, or columns, one a day. */
final class Panel {

  private static final double TYPE = 11;
  private static final double LEFT = 40;
  private static final double FOOT = 24;
  private static final double HEAD = 30;
  private static final double LETTER = 5.8;

  private final double width;
  private final double height;
  private final double right;
  private final List<Drawing.Mark> marks = new ArrayList<>();
  private final int days;
  private final double least;
  private final double most;

  /**
   * A line over the days, from day 1.
   *
   * @param strong whether it stands out
   */
  record Line(String label, List<Double> values, Ink ink, boolean strong) {
    Line {
      values = List.copyOf(values);
    }
  }

  private Panel(double width, double height, double right, int days, double least, double most) {
    this.width = width;
    this.height = height;
    this.right = right;
    this.days = days;
    this.least = least;
    this.most = most > least ? most : least + 1;
  }

  /**
   * Lines over the days.
   *
   * @param title over them
   * @param leave the last day before the leave, marked; 0 if it is not shown
   */
  static Drawing lines(
      String title, Ink ink, double width, double height, List<Line> lines, int leave) {
    double least = 0;
    double most = 0;
    int days = 1;
    int letters = 0;
    for (Line line : lines) {
      days = Math.max(days, line.values().size());
      letters = Math.max(letters, line.label().length());
      for (double value : line.values()) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    Panel panel = new Panel(width, height, letters * LETTER + 12, days, least, most);
    panel.ground(title, ink);
    if (leave > 0) {
      double x = panel.x(leave + 0.5);
      panel.marks.add(new Drawing.Stroke(x, HEAD, x, height - FOOT, Ink.SOFT, 0.8, Fill.DASHED));
      panel.label(x, HEAD - 4, "leave", Ink.SOFT, Anchor.MIDDLE, Face.TEXT);
    }
    lines.forEach(panel::line);
    panel.names(lines);
    return new Drawing(width, height, title, panel.marks);
  }

  /** A column a day, from day 1. */
  static Drawing columns(
      String title, Ink ink, double width, double height, List<Double> values, int leave) {
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double least = Math.min(0, values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
    Panel panel = new Panel(width, height, 6, values.size(), least, most);
    panel.ground(title, ink);
    double column = (width - LEFT - panel.right) / values.size();
    for (int day = 0; day < values.size(); day++) {
      double top = panel.y(Math.max(0, values.get(day)));
      double foot = panel.y(Math.min(0, values.get(day)));
      panel.marks.add(
          new Drawing.Bar(
              LEFT + day * column + column * 0.12,
              top,
              column * 0.76,
              foot - top,
              ink,
              day < leave ? Fill.SOLID : Fill.EDGE));
    }
    return new Drawing(width, height, title, panel.marks);
  }

  private double x(double day) {
    return LEFT + (day - 0.5) / days * (width - LEFT - right);
  }

  private double y(double value) {
    return height - FOOT - (value - least) / (most - least) * (height - FOOT - HEAD);
  }

  private void ground(String title, Ink ink) {
    label(0, 14, title, ink, Anchor.START, Face.STRONG);
    double foot = y(Math.max(0, least));
    marks.add(new Drawing.Stroke(LEFT, foot, width - right, foot, Ink.INK, 0.8, Fill.SOLID));
    label(LEFT - 6, y(most) + 4, number(most), Ink.SOFT, Anchor.END, Face.TEXT);
    label(LEFT - 6, foot + 4, "0", Ink.SOFT, Anchor.END, Face.TEXT);
    if (y(least) - y(0) > TYPE * 1.2) {
      label(LEFT - 6, y(least) + 4, number(least), Ink.SOFT, Anchor.END, Face.TEXT);
    }
    for (int day : days <= 6 ? new int[] {1, days} : new int[] {1, (days + 1) / 2, days}) {
      boolean last = day == days && days > 6;
      double at = last ? x(day + 0.5) : x(day);
      label(at, height - 6, "day " + day, Ink.SOFT, last ? Anchor.END : Anchor.MIDDLE, Face.TEXT);
    }
  }

  private String number(double value) {
    return most - least < 10 ? Words.number(value, 1) : Words.count(Math.round(value));
  }

  private void line(Line line) {
    List<Drawing.Point> points = new ArrayList<>();
    for (int day = 0; day < line.values().size(); day++) {
      points.add(new Drawing.Point(x(day + 1), y(line.values().get(day))));
    }
    if (points.size() > 1) {
      Fill fill = line.strong() ? Fill.EDGE : Fill.DASHED;
      marks.add(new Drawing.Path(points, line.ink(), line.strong() ? 2 : 1.3, fill));
    }
  }

  /** Names at the ends of lines, moved apart where lines end together. */
  private void names(List<Line> lines) {
    LabelPlacer placer =
        new LabelPlacer(new LabelPlacer.Box(width - right, 0, right + 2, height), 6, TYPE * 0.35);
    for (Line line : lines) {
      double end = y(line.values().get(line.values().size() - 1));
      double wide = line.label().length() * LETTER;
      LabelPlacer.Box box =
          placer
              .place(width - right, end, wide, TYPE * 1.15)
              .orElseGet(() -> new LabelPlacer.Box(width - right + 6, end, wide, TYPE));
      label(
          width - right + 7,
          box.y() + TYPE * 0.9,
          line.label(),
          line.ink(),
          Anchor.START,
          line.strong() ? Face.STRONG : Face.TEXT);
    }
  }

  private void label(double x, double y, String text, Ink ink, Anchor anchor, Face face) {
    marks.add(new Drawing.Label(x, y, text, face, TYPE, ink, anchor));
  }
}
