package wheelhouse.debrief;

import java.util.List;
import wheelhouse.debrief.PlaneDrawing.Dot;
import wheelhouse.debrief.PlaneDrawing.Frame;
import wheelhouse.debrief.PlaneDrawing.Reach;
import wheelhouse.paper.Drawing;

/** The scale from harm and growth to the sheet. */
record PlaneScale(
    Frame frame, double harmLeast, double harmMost, double growthLeast, double growthMost) {

  static PlaneScale of(Frame frame, List<Dot> dots, List<Reach> frontier, List<Reach> shown) {
    double harmLeast = dots.stream().mapToDouble(Dot::harm).min().orElse(0);
    double harmMost = dots.stream().mapToDouble(Dot::harm).max().orElse(1);
    double growthLeast = dots.stream().mapToDouble(Dot::growth).min().orElse(0);
    double growthMost = dots.stream().mapToDouble(Dot::growth).max().orElse(1);
    for (Reach reach : frontier) {
      harmLeast = Math.min(harmLeast, reach.harm());
      growthMost = Math.max(growthMost, reach.growth());
    }
    for (Reach reach : shown) {
      harmLeast = Math.min(harmLeast, reach.harm());
      harmMost = Math.max(harmMost, reach.harm());
      growthLeast = Math.min(growthLeast, reach.growth());
      growthMost = Math.max(growthMost, reach.growth());
    }
    double harmRoom = Math.max(1e-9, harmMost - harmLeast) * 0.09;
    double growthRoom = Math.max(1e-9, growthMost - growthLeast) * 0.09;
    return new PlaneScale(
        frame,
        harmLeast - harmRoom,
        harmMost + harmRoom,
        growthLeast - growthRoom,
        growthMost + growthRoom);
  }

  boolean holds(Reach reach) {
    return reach.harm() >= harmLeast
        && reach.harm() <= harmMost
        && reach.growth() >= growthLeast
        && reach.growth() <= growthMost;
  }

  Drawing.Point point(Reach reach) {
    return new Drawing.Point(x(reach.harm()), y(reach.growth()));
  }

  double x(double harm) {
    double share = (harmMost - harm) / (harmMost - harmLeast);
    return frame.left() + share * (frame.right() - frame.left());
  }

  double y(double growth) {
    double share = (growth - growthLeast) / (growthMost - growthLeast);
    return frame.bottom() - share * (frame.bottom() - frame.top());
  }
}
