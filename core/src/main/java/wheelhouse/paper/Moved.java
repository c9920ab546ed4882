package wheelhouse.paper;

/** Marks at another place and size. */
final class Moved {

  private Moved() {}

  /**
   * A mark, first made larger or smaller around the origin, then moved.
   *
   * @param by times as large
   */
  static Drawing.Mark by(Drawing.Mark mark, double right, double down, double by) {
    if (mark instanceof Drawing.Stroke it) {
      return new Drawing.Stroke(
          right + it.x1() * by,
          down + it.y1() * by,
          right + it.x2() * by,
          down + it.y2() * by,
          it.ink(),
          it.width() * by,
          it.fill());
    } else if (mark instanceof Drawing.Path it) {
      return new Drawing.Path(
          it.points().stream()
              .map(point -> new Drawing.Point(right + point.x() * by, down + point.y() * by))
              .toList(),
          it.ink(),
          it.width() * by,
          it.fill());
    } else if (mark instanceof Drawing.Disc it) {
      return new Drawing.Disc(
          right + it.x() * by, down + it.y() * by, it.radius() * by, it.ink(), it.fill());
    } else if (mark instanceof Drawing.Bar it) {
      return new Drawing.Bar(
          right + it.x() * by,
          down + it.y() * by,
          it.width() * by,
          it.height() * by,
          it.ink(),
          it.fill());
    } else if (mark instanceof Drawing.Label it) {
      return new Drawing.Label(
          right + it.x() * by,
          down + it.y() * by,
          it.text(),
          it.face(),
          it.size() * by,
          it.ink(),
          it.anchor());
    }
    throw new IllegalArgumentException("no way to move " + mark);
  }
}
