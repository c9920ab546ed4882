package wheelhouse.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing as a value: marks on a sheet of a size, from the first, which lies lowest, to the last.
 * Lengths are points, 72 to the inch; x grows to the right and y downwards from the upper left.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param description what it shows, for who cannot see it
 * @param marks in the order in which they are laid
 */
public record Drawing(double width, double height, String description, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "a sheet of " + width + " by " + height + " holds nothing");
    }
  }

  /** This drawing with another laid on it, its upper left corner so far to the right and down. */
  public Drawing with(Drawing other, double right, double down) {
    List<Mark> both = new ArrayList<>(marks);
    other.marks.forEach(mark -> both.add(Moved.by(mark, right, down, 1)));
    return new Drawing(width, height, description, both);
  }

  /** Something drawn. */
  public sealed interface Mark {}

  /** How a shape is laid on. */
  public enum Fill {
    /** Only its edge, in ink, on paper. */
    EDGE,
    /** Only its edge, dashed. */
    DASHED,
    /** Its whole surface. */
    SOLID
  }

  /** A straight stroke. */
  public record Stroke(double x1, double y1, double x2, double y2, Ink ink, double width, Fill fill)
      implements Mark {}

  /** Points joined in their order; at least two. */
  public record Path(List<Point> points, Ink ink, double width, Fill fill) implements Mark {
    public Path {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("a path needs two points, and has " + points.size());
      }
    }
  }

  /** A point of a path. */
  public record Point(double x, double y) {}

  /** A disc, or a ring. */
  public record Disc(double x, double y, double radius, Ink ink, Fill fill) implements Mark {}

  /** An upright rectangle, by its upper left corner. */
  public record Bar(double x, double y, double width, double height, Ink ink, Fill fill)
      implements Mark {}

  /** Which part of a label stands at its point. */
  public enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** A line of text, its foot at y. */
  public record Label(
      double x, double y, String text, Face face, double size, Ink ink, Anchor anchor)
      implements Mark {}
}
