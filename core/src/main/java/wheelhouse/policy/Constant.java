package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;

/** Lays the same pick on everything, oldest first, as far as the day goes. */
final class Constant implements Policy {

  private final Pick pick;

  Constant(Pick pick) {
    this.pick = pick;
  }

  @Override
  public void begin(Seat seat, long dice) {}

  @Override
  public void ask(Seat seat) {}

  @Override
  public void plan(Seat seat) {
    Chores.all(seat);
    Observation seen = seat.observation();
    for (int place = 0; place < seen.openCount(); place++) {
      seat.pick(seen.open(place), pick);
    }
  }
}
