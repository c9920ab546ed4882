package wheelhouse.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.view.PlaneView.Spot;

/** A line through some places, drawn without corners. */
final class Curve {

  private static final int ROUNDS = 3;

  private Curve() {}

  /**
   * Cuts the corners of a line, again and again; its ends stay, and it never leaves the room
   * between neighbours.
   */
  static List<Spot> through(List<Spot> spots) {
    List<Spot> line = List.copyOf(spots);
    for (int round = 0; round < ROUNDS && line.size() > 2; round++) {
      List<Spot> cut = new ArrayList<>();
      cut.add(line.get(0));
      for (int i = 1; i < line.size(); i++) {
        Spot from = line.get(i - 1);
        Spot to = line.get(i);
        cut.add(between(from, to, 0.25));
        cut.add(between(from, to, 0.75));
      }
      cut.add(line.get(line.size() - 1));
      line = cut;
    }
    return line;
  }

  /**
   * The same line with fewer places, no two neighbours nearer than a distance; its ends stay.
   *
   * @param wide how long the way from 0 to 1 across is
   * @param high how long the way from 0 to 1 up is
   */
  static List<Spot> thinned(List<Spot> line, double wide, double high, double least) {
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Spot spot = line.get(i);
      boolean last = i == line.size() - 1;
      if (kept.isEmpty() || last || far(kept.get(kept.size() - 1), spot, wide, high) >= least) {
        kept.add(spot);
      }
    }
    return kept;
  }

  private static double far(Spot from, Spot to, double wide, double high) {
    return Math.hypot((to.x() - from.x()) * wide, (to.y() - from.y()) * high);
  }

  private static Spot between(Spot from, Spot to, double share) {
    return new Spot(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }
}
