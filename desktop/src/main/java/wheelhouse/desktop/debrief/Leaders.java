package wheelhouse.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.LabelPlacer.Box;
import wheelhouse.desktop.view.PlaneView;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Label;
import wheelhouse.desktop.view.PlaneView.Mark;
import wheelhouse.desktop.view.PlaneView.Spot;

/** The thin lines from labels to their dots. */
final class Leaders {

  private Leaders() {}

  /**
   * The labels whose lines, if they have any, cross neither another label nor another dot. The
   * others are left out; their dots tell them to whoever points there. The frontier's label is of
   * its colour, and needs no line.
   */
  static List<Label> clear(List<Label> labels, List<Dot> dots, PlaneView.Sheet sheet) {
    List<Label> clear = new ArrayList<>();
    for (Label label : labels) {
      if (label.from().isEmpty() || !meets(label, labels, dots, sheet)) {
        clear.add(label);
      } else if (label.mark() == Mark.FRONTIER) {
        clear.add(new Label(label.mark(), label.text(), label.box(), Optional.empty(), label.to()));
      }
    }
    return clear;
  }

  private static boolean meets(
      Label label, List<Label> labels, List<Dot> dots, PlaneView.Sheet sheet) {
    Spot from = label.from().orElse(label.to());
    Spot to = label.to();
    for (Label other : labels) {
      if (other != label && crosses(from, to, other.box())) {
        return true;
      }
    }
    double radius = sheet.dot();
    for (Dot dot : dots) {
      double x = dot.at().x() * sheet.width();
      double y = dot.at().y() * sheet.height();
      boolean own = Math.hypot(x - to.x(), y - to.y()) < 1;
      boolean along = label.mark() == Mark.FRONTIER || !own;
      if (along && crosses(from, to, new Box(x - radius, y - radius, 2 * radius, 2 * radius))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a straight line from a place to another has anything in common with a box. */
  static boolean crosses(Spot from, Spot to, Box box) {
    double[] starts = {from.x(), from.y()};
    double[] ways = {to.x() - from.x(), to.y() - from.y()};
    double[] lows = {box.x(), box.y()};
    double[] highs = {box.x() + box.width(), box.y() + box.height()};
    double enter = 0;
    double leave = 1;
    for (int axis = 0; axis < 2; axis++) {
      if (ways[axis] == 0) {
        if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) {
          return false;
        }
        continue;
      }
      double one = (lows[axis] - starts[axis]) / ways[axis];
      double other = (highs[axis] - starts[axis]) / ways[axis];
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    }
    return enter <= leave;
  }
}
