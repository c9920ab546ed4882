package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for labels beside their dots, where they touch neither what must be kept clear nor
 * each other: close to the dot where there is room, further off where there is none. A place is
 * preferred from which the straight way to its dot is clear, and to which no other dot is nearer.
 * Pure geometry in any unit; y may grow up or down.
 */
public final class LabelPlacer {

  private static final int RINGS = 12;

  /** So many of the places further off are looked at. */
  private static final int MOST = 150;

  private final Box bounds;
  private final double gap;
  private final double step;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> dots = new ArrayList<>();

  /** How choosy a label is about its place, the most first. */
  private enum Wish {
    NEAREST_AND_IN_SIGHT,
    IN_SIGHT,
    FREE
  }

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

    /** How far a point lies outside of it; 0 within it. */
    public double off(double x, double y) {
      double across = Math.max(0, Math.max(this.x - x, x - this.x - width));
      double down = Math.max(0, Math.max(this.y - y, y - this.y - height));
      return Math.hypot(across, down);
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

  /** Keeps a dot clear of labels, and labels of others away from it where that can be had. */
  public void keepDot(double x, double y, double radius) {
    Box box = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    dots.add(box);
    taken.add(box);
  }

  /**
   * Places a label beside a point, and keeps its place clear from now on.
   *
   * @return where it lies; empty if the sheet has no room for it
   */
  public Optional<Box> place(double x, double y, double width, double height) {
    Optional<Box> place = Optional.empty();
    List<Box> further = List.of();
    for (Wish wish : Wish.values()) {
      if (place.isEmpty()) {
        place = near(x, y, width, height, wish);
      }
      if (place.isEmpty()) {
        further = further.isEmpty() ? free(x, y, width, height) : further;
        place = further.stream().filter(box -> grants(box, x, y, wish)).findFirst();
      }
    }
    place.ifPresent(box -> keepClearWithWay(box, x, y));
    return place;
  }

  /** Keeps a label's place clear, and the way from it to its dot, if that is long enough to see. */
  private void keepClearWithWay(Box box, double x, double y) {
    taken.add(box);
    double fromX = Math.max(box.x(), Math.min(x, box.x() + box.width()));
    double fromY = Math.max(box.y(), Math.min(y, box.y() + box.height()));
    double off = Math.hypot(fromX - x, fromY - y);
    double stride = step / 2;
    int steps = off > gap + stride ? (int) Math.floor((off - gap / 2) / stride) : 0;
    for (int at = 1; at <= steps; at++) {
      double share = at * stride / off;
      double onX = fromX + share * (x - fromX);
      double onY = fromY + share * (y - fromY);
      taken.add(new Box(onX - stride / 2, onY - stride / 2, stride, stride));
    }
  }

  private Optional<Box> near(double x, double y, double width, double height, Wish wish) {
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
        if (isFree(box) && grants(box, x, y, wish)) {
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  /** The free places on a grid over the whole sheet that are nearest to a point. */
  private List<Box> free(double x, double y, double width, double height) {
    List<Box> free = new ArrayList<>();
    for (double top = bounds.y() + step / 2; top + height < bounds.y() + bounds.height(); ) {
      for (double left = bounds.x() + step / 2; left + width < bounds.x() + bounds.width(); ) {
        Box box = new Box(left, top, width, height);
        if (isFree(box)) {
          free.add(box);
        }
        left += step;
      }
      top += step;
    }
    free.sort(
        Comparator.comparingDouble(
            box -> Math.hypot(box.x() + width / 2 - x, box.y() + height / 2 - y)));
    return free.subList(0, Math.min(MOST, free.size()));
  }

  private boolean grants(Box box, double x, double y, Wish wish) {
    return switch (wish) {
      case NEAREST_AND_IN_SIGHT -> isNearest(box, x, y) && isInSight(box, x, y);
      case IN_SIGHT -> isInSight(box, x, y);
      case FREE -> true;
    };
  }

  private boolean isNearest(Box box, double x, double y) {
    double own = box.off(x, y);
    return dots.stream()
        .filter(dot -> dot.off(x, y) > 0)
        .noneMatch(
            dot -> box.off(dot.x() + dot.width() / 2, dot.y() + dot.height() / 2) < own + 1e-9);
  }

  /** Whether nothing lies on the way to the point but what lies around the point itself. */
  private boolean isInSight(Box box, double x, double y) {
    double fromX = Math.max(box.x(), Math.min(x, box.x() + box.width()));
    double fromY = Math.max(box.y(), Math.min(y, box.y() + box.height()));
    return taken.stream()
        .noneMatch(other -> other.off(x, y) > 0 && crosses(fromX, fromY, x, y, other));
  }

  /** Whether a straight line has anything in common with a box. */
  private static boolean crosses(double fromX, double fromY, double x, double y, Box box) {
    double[] starts = {fromX, fromY};
    double[] ways = {x - fromX, y - fromY};
    double[] lows = {box.x(), box.y()};
    double[] highs = {box.x() + box.width(), box.y() + box.height()};
    double enter = 0;
    double leave = 1;
    for (int axis = 0; axis < 2; axis++) {
      if (ways[axis] == 0 && (starts[axis] < lows[axis] || starts[axis] > highs[axis])) {
        return false;
      } else if (ways[axis] != 0) {
        double one = (lows[axis] - starts[axis]) / ways[axis];
        double other = (highs[axis] - starts[axis]) / ways[axis];
        enter = Math.max(enter, Math.min(one, other));
        leave = Math.min(leave, Math.max(one, other));
      }
    }
    return enter <= leave;
  }

  private boolean isFree(Box box) {
    return bounds.holds(box) && taken.stream().noneMatch(box::meets);
  }
}
