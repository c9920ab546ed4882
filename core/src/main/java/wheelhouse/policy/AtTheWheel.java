package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * Takes the wheel of as much as the day allows, in some order, and keeps it until it is home. What
 * is at the wheel already comes first: half a rescue is none.
 */
final class AtTheWheel implements Policy {

  /** Which slip comes first. */
  enum Order {
    LOUDEST,
    OLDEST,
    RANDOM
  }

  private final Order order;
  private final Dice dice = new Dice();
  private double[] lot = new double[0];
  private int drawn;

  AtTheWheel(Order order) {
    this.order = order;
  }

  @Override
  public void begin(Seat seat, long seed) {
    dice.seed(seed);
    drawn = 0;
  }

  @Override
  public void ask(Seat seat) {}

  @Override
  public void plan(Seat seat) {
    Chores.all(seat);
    Observation seen = seat.observation();
    drawLots(seen);
    for (int place = 0; place < seen.openCount(); place++) {
      if (seen.atWheel(seen.open(place))) {
        seat.pick(seen.open(place), Pick.TAKE_THE_WHEEL);
      }
    }
    int next = first(seen);
    while (next != Observation.NONE && !seat.pick(next, Pick.TAKE_THE_WHEEL).refused()) {
      next = first(seen);
    }
  }

  /** One lot per slip for the whole run, so that an order among equals stays an order. */
  private void drawLots(Observation seen) {
    if (lot.length < seen.incidents()) {
      lot = Arrays.copyOf(lot, 2 * seen.incidents());
    }
    for (; drawn < seen.incidents(); drawn++) {
      lot[drawn] = dice.share();
    }
  }

  /** Whatever comes first in the order among what bleeds and has no pick yet. */
  private int first(Observation seen) {
    int best = Observation.NONE;
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.phase(incident) != Phase.CLOSE
          && seen.pick(incident) == Observation.NONE
          && !seen.atWheel(incident)
          && (best == Observation.NONE || before(seen, incident, best))) {
        best = incident;
      }
    }
    return best;
  }

  private boolean before(Observation seen, int incident, int other) {
    return switch (order) {
      case OLDEST -> incident < other;
      case RANDOM -> lot[incident] < lot[other];
      case LOUDEST ->
          seen.loud(incident) == seen.loud(other)
              ? lot[incident] < lot[other]
              : seen.loud(incident);
    };
  }
}
