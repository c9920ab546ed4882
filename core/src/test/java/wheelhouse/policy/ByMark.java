package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * Takes the wheel in the order of a mark that each slip gets once and keeps: a random number, or
 * its loudness with that number for slips as loud. Two such orders differ in what the mark tells
 * and in nothing else. (Among the loudest, the roster's policy takes the oldest first, and its
 * random order is shuffled anew each day, so the two differ in age as well.)
 */
final class ByMark implements Policy {

  private final boolean loudFirst;
  private long salt;

  private ByMark(boolean loudFirst) {
    this.loudFirst = loudFirst;
  }

  /** The loudest first, by lot among those as loud. */
  static Entry loudest() {
    return new Entry("loudest-first", simulation -> new ByMark(true));
  }

  /** By lot. */
  static Entry lot() {
    return new Entry("random-order", simulation -> new ByMark(false));
  }

  @Override
  public void begin(Seat seat, long dice) {
    salt = dice;
  }

  @Override
  public void ask(Seat seat) {}

  @Override
  public void plan(Seat seat) {
    Chores.all(seat);
    Observation seen = seat.observation();
    for (int place = 0; place < seen.openCount(); place++) {
      if (seen.atWheel(seen.open(place))) {
        seat.pick(seen.open(place), Pick.TAKE_THE_WHEEL);
      }
    }
    double after = -1;
    int next = next(seen, after);
    while (next != Observation.NONE) {
      seat.pick(next, Pick.TAKE_THE_WHEEL);
      after = mark(seen, next);
      next = next(seen, after);
    }
  }

  private int next(Observation seen, double after) {
    int best = Observation.NONE;
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (!seen.atWheel(incident)
          && seen.phase(incident) != Phase.CLOSE
          && mark(seen, incident) > after
          && (best == Observation.NONE || mark(seen, incident) < mark(seen, best))) {
        best = incident;
      }
    }
    return best;
  }

  private double mark(Observation seen, int incident) {
    Dice dice = new Dice();
    dice.seed(salt + 0x9E3779B9L * (incident + 1));
    return dice.share() + (loudFirst && !seen.loud(incident) ? 1 : 0);
  }
}
