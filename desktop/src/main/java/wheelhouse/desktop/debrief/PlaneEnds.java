package wheelhouse.desktop.debrief;

import wheelhouse.desktop.view.PlaneView;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Mark;
import wheelhouse.desktop.view.PlaneView.Spot;

/**
 * Where the worst of the constant rules and the best that was found lie on the axes, which no plane
 * is drawn without.
 *
 * @param known whether there is anything but the run itself and its branches
 * @param worstX along the axis to the right, from 0 to 1
 * @param bestX along the axis to the right
 * @param worstY along the axis upwards
 * @param bestY along the axis upwards
 */
record PlaneEnds(boolean known, double worstX, double bestX, double worstY, double bestY) {

  static PlaneEnds of(PlaneView view) {
    boolean known = false;
    double worstX = 1;
    double worstY = 1;
    double bestX = 0;
    double bestY = 0;
    for (Dot dot : view.dots()) {
      if (dot.mark() == Mark.YOU || dot.mark() == Mark.BRANCH) {
        continue;
      }
      known = true;
      bestX = Math.max(bestX, dot.at().x());
      bestY = Math.max(bestY, dot.at().y());
      if (dot.mark() == Mark.RULE) {
        worstX = Math.min(worstX, dot.at().x());
        worstY = Math.min(worstY, dot.at().y());
      }
    }
    for (Spot spot : view.frontier()) {
      bestX = Math.max(bestX, spot.x());
      bestY = Math.max(bestY, spot.y());
    }
    return new PlaneEnds(known, worstX, bestX, worstY, bestY);
  }

  /**
   * Where the names of two ends begin, each around its place as far as there is room, and neither
   * on the other.
   *
   * @param worst the place of one
   * @param worstLong how long its name is
   * @param best the place of the other, which is not before it
   * @param bestLong how long that name is
   * @param room from 0 to here
   * @param gap between the two at least
   */
  static float[] apart(
      float worst, float worstLong, float best, float bestLong, float room, float gap) {
    float first = Math.max(0, Math.min(worst - worstLong / 2, room - worstLong));
    float second = Math.max(0, Math.min(best - bestLong / 2, room - bestLong));
    float over = first + worstLong + gap - second;
    if (over > 0) {
      first = Math.max(0, first - over / 2);
      second = Math.max(second, first + worstLong + gap);
      second = Math.min(second, room - bestLong);
      first = Math.max(0, Math.min(first, second - worstLong - gap));
    }
    return new float[] {first, second};
  }
}
