package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.debrief.LabelPlacer.Box;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/**
 * The plane of harm against growth: up is more able, right is fewer harmed. Labels are placed where
 * they touch neither a dot nor each other.
 */
public final class PlaneDrawing {

  private static final double LETTER = 0.53;
  private static final double LINE = 1.3;
  private static final double DOT = 0.36;

  private final Frame frame;
  private final PlaneScale scale;
  private final LabelPlacer labels;
  private final List<Drawing.Mark> marks = new ArrayList<>();

  /**
   * The sheet it is drawn on, and its words.
   *
   * @param width of the sheet, in points
   * @param height of the sheet, in points
   * @param type the size of its letters, in points
   * @param title what it shows
   * @param fewerHarmed at the end of the axis to the right
   * @param moreAble at the end of the axis upwards
   * @param reach beside the frontier
   */
  public record Frame(
      double width,
      double height,
      double type,
      String title,
      String fewerHarmed,
      String moreAble,
      String reach) {

    double left() {
      return type;
    }

    double right() {
      return width - type;
    }

    double top() {
      return type * 2.6;
    }

    double bottom() {
      return height - type * 2;
    }
  }

  /** How a dot is drawn. */
  public enum Mark {
    /** An open ring, for a rule. */
    RULE,
    /** A strong ring, for the careful reader. */
    READER,
    /** A filled dot, for the player. */
    YOU
  }

  /**
   * A labelled dot.
   *
   * @param label what stands beside it
   * @param harm to customers, in harm points
   * @param growth of capability, in points
   * @param mark how it is drawn
   */
  public record Dot(String label, double harm, double growth, Mark mark) {}

  /**
   * A point on the frontier.
   *
   * @param harm to customers, in harm points
   * @param growth of capability, in points
   */
  public record Reach(double harm, double growth) {}

  /**
   * Where many runs lie: faint dots, and a line around the middle of them. What lies beyond the
   * sheet is left out.
   *
   * @param around closed; may be empty
   * @param runs one faint dot each
   * @param mark of whose dot it is the cloud
   */
  public record Cloud(List<Reach> around, List<Reach> runs, Mark mark) {
    public Cloud {
      around = List.copyOf(around);
      runs = List.copyOf(runs);
    }
  }

  /**
   * Another line on the plane, with its name.
   *
   * @param label beside its first point
   * @param points from least harm to most growth, at least one
   * @param fill whole or dashed
   */
  public record Line(String label, List<Reach> points, Fill fill) {
    public Line {
      points = List.copyOf(points);
    }
  }

  private PlaneDrawing(Frame frame, PlaneScale scale) {
    this.frame = frame;
    this.scale = scale;
    Box sheet =
        new Box(
            frame.left(),
            frame.top() - frame.type() * 0.6,
            frame.right() - frame.left() + frame.type(),
            frame.bottom() - frame.top() + frame.type() * 0.6);
    labels = new LabelPlacer(sheet, frame.type() * 0.75, frame.type() * 0.64);
  }

  /**
   * Draws the plane.
   *
   * @param dots at least one
   * @param frontier from least harm to most growth; may be empty
   */
  public static Drawing of(Frame frame, List<Dot> dots, List<Reach> frontier) {
    return of(frame, dots, frontier, List.of(), List.of());
  }

  /**
   * Draws the plane with what lies around the dots.
   *
   * @param dots at least one
   * @param frontier from least harm to most growth; may be empty
   * @param clouds under everything else
   * @param lines beside the frontier
   */
  public static Drawing of(
      Frame frame, List<Dot> dots, List<Reach> frontier, List<Cloud> clouds, List<Line> lines) {
    List<Reach> shown = new ArrayList<>();
    clouds.forEach(cloud -> shown.addAll(cloud.around()));
    lines.forEach(line -> shown.addAll(line.points()));
    PlaneDrawing plane = new PlaneDrawing(frame, PlaneScale.of(frame, dots, frontier, shown));
    clouds.forEach(plane::cloud);
    plane.axes();
    plane.frontier(frontier);
    lines.forEach(plane::line);
    double around = frame.type() * (DOT + 0.15);
    for (Dot dot : dots) {
      plane.labels.keepDot(plane.scale.x(dot.harm()), plane.scale.y(dot.growth()), around);
    }
    List<Dot> inOrder = new ArrayList<>(dots);
    inOrder.sort(Comparator.comparing(Dot::mark).reversed().thenComparing(Dot::harm));
    inOrder.forEach(plane::dot);
    plane.nameFrontier(frontier);
    return new Drawing(frame.width(), frame.height(), frame.title(), plane.marks);
  }

  private void axes() {
    double foot = frame.bottom() + frame.type() * 0.2;
    double side = frame.left() * 0.4;
    marks.add(new Drawing.Stroke(side, frame.top(), side, foot, Ink.INK, 1, Fill.SOLID));
    marks.add(new Drawing.Stroke(side, foot, frame.width(), foot, Ink.INK, 1, Fill.SOLID));
    marks.add(
        new Drawing.Label(
            frame.width(),
            frame.height() - frame.type() * 0.4,
            frame.fewerHarmed(),
            Face.STRONG,
            frame.type(),
            Ink.HARM,
            Anchor.END));
    marks.add(
        new Drawing.Label(
            side,
            frame.top() - frame.type() * 0.9,
            frame.moreAble(),
            Face.STRONG,
            frame.type(),
            Ink.GROWTH,
            Anchor.START));
  }

  private void frontier(List<Reach> frontier) {
    if (frontier.size() < 2) {
      return;
    }
    for (int i = 0; i + 1 < frontier.size(); i++) {
      cover(frontier.get(i), frontier.get(i + 1));
    }
    List<Drawing.Point> line =
        frontier.stream()
            .map(reach -> new Drawing.Point(scale.x(reach.harm()), scale.y(reach.growth())))
            .toList();
    marks.add(new Drawing.Path(line, Ink.REACH, frame.type() * 1.1, Fill.EDGE));
    marks.add(new Drawing.Path(line, Ink.GROWTH, frame.type() * 0.14, Fill.EDGE));
  }

  /** After those of the dots, since a line is longer than a dot and can be named in more places. */
  private void nameFrontier(List<Reach> frontier) {
    if (frontier.size() < 2) {
      return;
    }
    Reach middle = frontier.get(frontier.size() / 2);
    Box box = place(scale.x(middle.harm()), scale.y(middle.growth()), frame.reach());
    label(box, box.x() + box.width() / 2, frame.reach(), Face.TEXT, Ink.GROWTH, Anchor.MIDDLE);
  }

  private void cloud(Cloud cloud) {
    double type = frame.type();
    boolean strong = cloud.mark() != Mark.RULE;
    for (Reach run : cloud.runs()) {
      if (scale.holds(run)) {
        Drawing.Point at = scale.point(run);
        Ink ink = strong ? Ink.SOFT : Ink.LINE;
        marks.add(new Drawing.Disc(at.x(), at.y(), type * 0.09, ink, Fill.SOLID));
      }
    }
    if (cloud.around().size() > 1) {
      List<Drawing.Point> line = cloud.around().stream().map(scale::point).toList();
      Ink ink = strong ? Ink.INK : Ink.LINE;
      marks.add(new Drawing.Path(line, ink, type * (strong ? 0.1 : 0.07), Fill.EDGE));
    }
  }

  private void line(Line line) {
    List<Drawing.Point> points = line.points().stream().map(scale::point).toList();
    double around = frame.type() * 0.45;
    for (Drawing.Point at : points) {
      marks.add(new Drawing.Disc(at.x(), at.y(), frame.type() * 0.24, Ink.GROWTH, Fill.SOLID));
      labels.keepClear(new Box(at.x() - around, at.y() - around, 2 * around, 2 * around));
    }
    if (points.size() > 1) {
      marks.add(new Drawing.Path(points, Ink.GROWTH, frame.type() * 0.1, line.fill()));
    }
    Reach first = line.points().get(0);
    Box box = place(scale.x(first.harm()), scale.y(first.growth()), line.label());
    label(box, box.x() + box.width() / 2, line.label(), Face.TEXT, Ink.GROWTH, Anchor.MIDDLE);
  }

  /** Keeps labels off a stretch of the frontier. */
  private void cover(Reach from, Reach to) {
    int steps = 8;
    double around = frame.type() * 0.64;
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      double x = scale.x(from.harm() + share * (to.harm() - from.harm()));
      double y = scale.y(from.growth() + share * (to.growth() - from.growth()));
      labels.keepClear(new Box(x - around, y - around, 2 * around, 2 * around));
    }
  }

  private void dot(Dot dot) {
    double x = scale.x(dot.harm());
    double y = scale.y(dot.growth());
    double type = frame.type();
    Box label = place(x, y, dot.label());
    double near = Math.max(label.x(), Math.min(x, label.x() + label.width()));
    double edge = Math.max(label.y(), Math.min(y, label.y() + label.height()));
    if (label.off(x, y) > LINE * type) {
      marks.add(new Drawing.Stroke(x, y, near, edge, Ink.SOFT, type * 0.06, Fill.SOLID));
    }
    boolean strong = dot.mark() != Mark.RULE;
    Ink ink = strong ? Ink.INK : Ink.SOFT;
    double radius = type * (strong ? DOT * 1.2 : DOT);
    marks.add(new Drawing.Disc(x, y, radius, ink, strong ? Fill.SOLID : Fill.EDGE));
    if (dot.mark() == Mark.READER) {
      marks.add(new Drawing.Disc(x, y, radius * 0.55, Ink.PAPER, Fill.SOLID));
    }
    boolean right = label.x() > x;
    boolean left = label.x() + label.width() < x;
    label(
        label,
        right ? label.x() : left ? label.x() + label.width() : label.x() + label.width() / 2,
        dot.label(),
        strong ? Face.STRONG : Face.TEXT,
        ink,
        right ? Anchor.START : left ? Anchor.END : Anchor.MIDDLE);
  }

  private void label(Box box, double x, String text, Face face, Ink ink, Anchor anchor) {
    double foot = box.y() + box.height() * 0.75;
    marks.add(new Drawing.Label(x, foot, text, face, frame.type(), ink, anchor));
  }

  /** The nearest free place for a label around its dot, inside the axes. */
  private Box place(double x, double y, String label) {
    double width = frame.type() * (label.length() * LETTER + 0.3);
    double height = frame.type() * LINE;
    return labels
        .place(x, y, width, height)
        .orElseGet(() -> new Box(x + frame.type() * 0.75, y - height / 2, width, height));
  }
}
