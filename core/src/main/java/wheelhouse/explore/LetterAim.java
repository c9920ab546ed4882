package wheelhouse.explore;

import java.util.Optional;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * Takes good care of every customer but one, so that this one is harmed most and writes, and lets
 * that one's slips go as the letter has it: neglected, neglected for some days, or cared for too.
 */
final class LetterAim extends Aim {

  /** Days of neglect after which a customer speaks of it as long. */
  private static final int LONG_DAYS = 4;

  private final int customer;
  private final Optional<Ending> ending;

  LetterAim(Simulation simulation, int customer, Optional<Ending> ending) {
    super(simulation);
    this.customer = customer;
    this.ending = ending;
  }

  private boolean neglected(int incident) {
    if (facts.customer(incident) != customer || ending.isEmpty()) {
      return false;
    }
    boolean longEnough = facts.day() - facts.bleeds(incident) >= LONG_DAYS;
    return switch (ending.get()) {
      case LOST -> true;
      case HURT -> !longEnough && facts.reverses(incident);
      default -> false;
    };
  }

  @Override
  public void ask(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.owner(incident) == Facts.NONE && !neglected(incident)) {
        seat.assign(incident, ablest(incident));
      }
      boolean grave = facts.breaks(incident) > 0 && facts.phase(incident) == Phase.STOP;
      if (grave && !neglected(incident)) {
        seat.askOwner(incident);
      }
    }
  }

  @Override
  public void plan(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (!neglected(incident) && !meets(seat, incident, Pick.ADD_HANDS.weight())) {
        goIn(seat, incident);
      }
    }
  }

  /** Goes in where it would break before its owner alone is through. */
  private void goIn(Seat seat, int incident) {
    int owner = facts.owner(incident);
    boolean bleeds = facts.phase(incident) == Phase.STOP;
    int until = facts.breaks(incident) > 0 ? facts.breaks(incident) : facts.bleeds(incident) + 3;
    boolean late =
        bleeds
            && (owner == Facts.NONE
                || facts.stopLeft(incident) > pace(owner, incident) * (until - facts.day() - 1));
    if (late) {
      seat.pick(incident, Pick.TAKE_THE_WHEEL);
    } else if (facts.atWheel(incident)) {
      seat.pick(incident, Pick.HOLD);
    }
  }
}
