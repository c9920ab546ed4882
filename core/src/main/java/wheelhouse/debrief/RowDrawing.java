package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.coach.Curve;
import wheelhouse.debrief.Retry.Mark;
import wheelhouse.debrief.Retry.Row;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/**
 * Alternatives as paired lines: how far harm to customers and growth of the team would have gone
 * from what the choice that was made comes to, day by day, all on the same two scales. A level line
 * is that choice.
 */
final class RowDrawing {

  private static final double WIDTH = 330;
  private static final double LABEL = 128;
  private static final double GAP = 12;
  private static final double HEAD = 11;
  private static final double ROW = 23;
  private static final double TYPE = 7.6;
  private static final double LINE = 10;

  /** So many letters of a label fit beside its lines. */
  private static final int LETTERS = 29;

  /** Differences below these, in points, are not blown up to fill a plot. */
  private static final double LEAST_HARM = 2;

  private static final double LEAST_GROWTH = 0.4;
  private static final double PLOT = (WIDTH - LABEL - GAP) / 2;

  private final List<Drawing.Mark> marks = new ArrayList<>();
  private final Reach harm;
  private final Reach growth;

  private RowDrawing(Reach harm, Reach growth) {
    this.harm = harm;
    this.growth = growth;
  }

  /** From where to where a scale goes. */
  private record Reach(double least, double most) {

    Reach with(double value) {
      return new Reach(Math.min(least, value), Math.max(most, value));
    }

    /** At least so far to both sides of nothing: what is small stays small to look at. */
    Reach atLeast(double most) {
      return with(most).with(-most);
    }

    /** How far down in a plot of a height a value lies. */
    double down(double value, double height) {
      double range = Math.max(1e-9, most - least);
      return (most - Math.max(least, Math.min(most, value))) / range * height;
    }
  }

  /** What a drawing says beside its lines. */
  record Heads(String description, String against, String harm, String growth) {}

  /** Draws some rows; those without a day are left out. */
  static Drawing of(List<Row> rows, Heads heads) {
    Reach harm = new Reach(0, 0);
    Reach growth = harm;
    for (Row row : rows) {
      for (Curve.Point point : row.fair().curve().points()) {
        harm = harm.with(point.harm());
        growth = growth.with(point.growth());
      }
    }
    RowDrawing drawing = new RowDrawing(harm.atLeast(LEAST_HARM), growth.atLeast(LEAST_GROWTH));
    drawing.marks.add(
        new Drawing.Label(4, 7, heads.against(), Face.TEXT, 7, Ink.SOFT, Anchor.START));
    drawing.head(LABEL, heads.harm(), Ink.HARM);
    drawing.head(LABEL + PLOT + GAP, heads.growth(), Ink.GROWTH);
    double top = HEAD;
    for (Row row : rows) {
      List<String> label = broken(row.label());
      double height = Math.max(ROW, label.size() * LINE + 5);
      drawing.row(row, label, top, height);
      top += height;
    }
    return new Drawing(WIDTH, top + 2, heads.description(), drawing.marks);
  }

  private void head(double x, String words, Ink ink) {
    marks.add(new Drawing.Label(x, 7, words, Face.TEXT, 7, ink, Anchor.START));
  }

  private void level(double x, double y) {
    marks.add(new Drawing.Stroke(x, y, x + PLOT - 2, y, Ink.LINE, 0.7, Fill.SOLID));
  }

  /** Ways that are alike, in as many lines as it takes to keep clear of the plots. */
  private static List<String> broken(String label) {
    List<String> lines = new ArrayList<>();
    for (String way : label.split("(?<= · )")) {
      int last = lines.size() - 1;
      if (last >= 0 && (lines.get(last) + way).strip().length() <= LETTERS) {
        lines.set(last, lines.get(last) + way);
      } else {
        lines.add(way);
      }
    }
    return lines.stream().map(String::strip).toList();
  }

  private void row(Row row, List<String> label, double top, double height) {
    boolean yours = row.marks().contains(Mark.YOURS);
    if (yours) {
      marks.add(new Drawing.Bar(0, top, WIDTH, height, Ink.WELL, Fill.SOLID));
    }
    double foot = top + height / 2 - (label.size() - 1) * LINE / 2 + TYPE * 0.35;
    for (String line : label) {
      marks.add(
          new Drawing.Label(
              4,
              foot,
              line,
              yours || row.marks().contains(Mark.LIGHTEST) ? Face.STRONG : Face.TEXT,
              TYPE,
              Ink.INK,
              Anchor.START));
      foot += LINE;
    }
    plot(row, top + (height - ROW) / 2);
  }

  private void plot(Row row, double top) {
    List<Curve.Point> points = row.fair().curve().points();
    if (points.size() < 2) {
      return;
    }
    List<Drawing.Point> harmed = new ArrayList<>();
    List<Drawing.Point> grown = new ArrayList<>();
    double height = ROW - 7;
    level(LABEL, top + 3.5 + harm.down(0, height));
    level(LABEL + PLOT + GAP, top + 3.5 + growth.down(0, height));
    for (int i = 0; i < points.size(); i++) {
      double along = (PLOT - 2) * i / (points.size() - 1);
      Curve.Point point = points.get(i);
      harmed.add(new Drawing.Point(LABEL + along, top + 3.5 + harm.down(point.harm(), height)));
      grown.add(
          new Drawing.Point(
              LABEL + PLOT + GAP + along, top + 3.5 + growth.down(point.growth(), height)));
    }
    marks.add(new Drawing.Path(harmed, Ink.HARM, 1.3, Fill.EDGE));
    marks.add(new Drawing.Path(grown, Ink.GROWTH, 1.3, Fill.EDGE));
  }
}
