package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for labels beside their dots, where they touch neither what must be kept clear nor
 * each other: close to the dot where there is room, further off where there is none. Pure geometry
 * in any unit; y may grow up or down.
 */
public final class LabelPlacer {

  private static final int RINGS = 12;

  private final Box bounds;
  private final double gap;
  private final double step;
  private final List<Box> taken = new ArrayList<>();

  /**
   * A rectangle.
   *
   * @param x its least x
   * @param y its least y
   * @param width from there
   * @param height from there
   */
  public record Box(double x, double y, double width, double height) {

    /** Whether two rectangles have more than an edge in common. */
    public boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    /** Whether another lies within this one and does not touch its edges. */
    public boolean holds(Box other) {
      return other.x > x
          && other.x + other.width < x + width
          && other.y > y
          && other.y + other.height < y + height;
    }
  }

  /**
   * An empty sheet.
   *
   * @param bounds within which every label is to lie
   * @param gap from the middle of a dot to its label, at least
   * @param step by which a label goes further off where there is no room
   */
  public LabelPlacer(Box bounds, double gap, double step) {
    if (step <= 0) {
      throw new IllegalArgumentException("a label cannot go off in steps of " + step);
    }
    this.bounds = bounds;
    this.gap = gap;
    this.step = step;
  }

  /** Keeps a part of the sheet clear of labels. */
  public void keepClear(Box box) {
    taken.add(box);
  }

  /**
   * Places a label beside a point, and keeps its place clear from now on.
   *
   * @return where it lies; empty if the sheet has no room for it
   */
  public Optional<Box> place(double x, double y, double width, double height) {
    Optional<Box> place = near(x, y, width, height).or(() -> anywhere(x, y, width, height));
    place.ifPresent(taken::add);
    return place;
  }

  private Optional<Box> near(double x, double y, double width, double height) {
    for (int ring = 0; ring < RINGS; ring++) {
      double off = gap + ring * step;
      Box[] tries = {
        new Box(x + off, y - height / 2, width, height),
        new Box(x - off - width, y - height / 2, width, height),
        new Box(x - width / 2, y - off - height, width, height),
        new Box(x - width / 2, y + off, width, height),
        new Box(x + off, y - off - height / 2, width, height),
        new Box(x + off, y + off - height / 2, width, height),
        new Box(x - off - width, y - off - height / 2, width, height),
        new Box(x - off - width, y + off - height / 2, width, height),
      };
      for (Box box : tries) {
        if (isFree(box)) {
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest free place on a grid over the whole sheet. */
  private Optional<Box> anywhere(double x, double y, double width, double height) {
    Optional<Box> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (double top = bounds.y() + step / 2; top + height < bounds.y() + bounds.height(); ) {
      for (double left = bounds.x() + step / 2; left + width < bounds.x() + bounds.width(); ) {
        double across = left + width / 2 - x;
        double down = top + height / 2 - y;
        double distance = across * across + down * down;
        Box box = new Box(left, top, width, height);
        if (distance < least && isFree(box)) {
          least = distance;
          best = Optional.of(box);
        }
        left += step;
      }
      top += step;
    }
    return best;
  }

  private boolean isFree(Box box) {
    return bounds.holds(box) && taken.stream().noneMatch(box::meets);
  }
}
