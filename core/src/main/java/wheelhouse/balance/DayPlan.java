package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * What a manager did on a day, to be done again, or with other picks.
 *
 * @param deeds all but the picks, in order
 * @param order the places that slips were given in their owners' order, as pairs of slip and place
 * @param picks the picks, in the order in which they are paid
 */
record DayPlan(List<Move> deeds, List<int[]> order, List<Move.LayPick> picks) {

  DayPlan {
    deeds = List.copyOf(deeds);
    order = List.copyOf(order);
    picks = List.copyOf(picks);
  }

  /** The plan of what was heard, and of the order that lies on the board. */
  static DayPlan of(List<Move> heard, Observation board) {
    List<Move> deeds = new ArrayList<>();
    List<Move.LayPick> picks = new ArrayList<>();
    for (Move move : heard) {
      if (move instanceof Move.LayPick pick) {
        picks.removeIf(laid -> laid.incident() == pick.incident());
        picks.add(pick);
      } else {
        deeds.add(move);
      }
    }
    List<int[]> order = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      int incident = board.open(place);
      if (board.rank(incident) <= board.incidents()) {
        order.add(new int[] {incident, board.rank(incident)});
      }
    }
    return new DayPlan(deeds, order, picks);
  }

  /** The pick on a slip; hold if none was laid. */
  Pick pick(int incident) {
    return picks.stream()
        .filter(laid -> laid.incident() == incident)
        .map(Move.LayPick::pick)
        .findFirst()
        .orElse(Pick.HOLD);
  }

  /** This plan with another pick on a slip, paid before all others. */
  DayPlan with(int incident, Pick pick) {
    List<Move.LayPick> changed = new ArrayList<>();
    changed.add(new Move.LayPick(incident, pick));
    picks.stream().filter(laid -> laid.incident() != incident).forEach(changed::add);
    return new DayPlan(deeds, order, changed);
  }

  /** Does everything but the picks; what is refused there is left out. */
  void prepare(Simulation simulation) {
    for (Move move : deeds) {
      simulation.apply(move);
    }
    for (int[] place : order) {
      simulation.rank(place[0], place[1]);
    }
  }

  /** Lays the picks; what is refused is left out. */
  void lay(Simulation simulation) {
    for (Move.LayPick laid : picks) {
      simulation.pick(laid.incident(), laid.pick());
    }
  }
}
