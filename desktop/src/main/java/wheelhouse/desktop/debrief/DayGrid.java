package wheelhouse.desktop.debrief;

/** Where the days stand across: labels at the left, and then a column for each day. */
final class DayGrid {

  private final int days;
  private final float labels;
  private final float gap;
  private float left;
  private float wide = 1;
  private Runnable laid = () -> {};

  /**
   * A grid.
   *
   * @param days how many
   * @param labels width of the labels at its left, in pixels; 0 where they stand above
   * @param gap between labels and days, and at the right of the days
   */
  DayGrid(int days, float labels, float gap) {
    this.days = days;
    this.labels = labels;
    this.gap = gap;
  }

  /** Who is told when the days were laid otherwise. */
  void whenLaid(Runnable told) {
    laid = told;
  }

  /** Lays the days into a width. */
  void lay(float width) {
    float from = labels == 0 ? gap : labels + gap;
    float each = Math.max(1, (width - from - gap) / days);
    if (from != left || each != wide) {
      left = from;
      wide = each;
      laid.run();
    }
  }

  int days() {
    return days;
  }

  /** Whether labels stand above their lanes, and not beside them. */
  boolean folded() {
    return labels == 0;
  }

  /** The width that a label has in a lane of a width. */
  float labelWide(float width) {
    return labels == 0 ? width - 2 * gap : labels;
  }

  /** Where the days begin. */
  float left() {
    return left;
  }

  /** Where they end. */
  float right() {
    return left + days * wide;
  }

  /** How wide a day is. */
  float wide() {
    return wide;
  }

  /** Where a day begins; the day after the last tells where that ends. */
  float x(int day) {
    return Math.round(left + (day - 1) * wide);
  }

  /** The middle of a day. */
  float middle(int day) {
    return Math.round(left + (day - 0.5f) * wide);
  }

  /** The day at a place, the nearest if there is none. */
  int day(float x) {
    int day = 1 + (int) Math.floor((x - left) / wide);
    return Math.max(1, Math.min(days, day));
  }
}
