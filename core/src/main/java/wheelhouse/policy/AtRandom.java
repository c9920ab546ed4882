package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;

/** Lays a random pick on everything, as far as the day goes. */
final class AtRandom implements Policy {

  private final Dice dice = new Dice();

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
    for (int place = 0; place < seen.openCount(); place++) {
      seat.pick(seen.open(place), Pick.ofWeight(dice.below(6)));
    }
  }
}
