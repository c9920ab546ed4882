package wheelhouse.policy;

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

  AtTheWheel(Order order) {
    this.order = order;
  }

  @Override
  public void begin(Seat seat, long seed) {
    dice.seed(seed);
  }

  @Override
  public void ask(Seat seat) {}

  @Override
  public void plan(Seat seat) {
    Chores.all(seat);
    Observation seen = seat.observation();
    drive(seat, seen, true, false);
    if (order == Order.LOUDEST) {
      drive(seat, seen, false, true);
    }
    if (order == Order.RANDOM && seen.openCount() > 0) {
      int from = dice.below(seen.openCount());
      for (int i = 0; i < seen.openCount(); i++) {
        int incident = seen.open((from + i) % seen.openCount());
        if (!seen.atWheel(incident)) {
          seat.pick(incident, Pick.TAKE_THE_WHEEL);
        }
      }
    }
    drive(seat, seen, false, false);
  }

  private void drive(Seat seat, Observation seen, boolean mine, boolean loudOnly) {
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      boolean bleeding = seen.phase(incident) != Phase.CLOSE;
      if (seen.atWheel(incident) == mine
          && (!loudOnly || seen.loud(incident))
          && (mine || bleeding)) {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      }
    }
  }
}
