package wheelhouse.explore;

import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * Takes as good care of everything as one can who sees the truth, but lets one customer wait, so
 * that this one is harmed most and writes: for good, for some days, or for a day, as their letter
 * has it.
 */
final class LetterAim extends Aim {

  /** Days of neglect after which a customer speaks of it as long. */
  private static final int LONG_DAYS = 4;

  /** So many days before it breaks, one can still go in. */
  private static final int IN_TIME = 2;

  private final Policy careful;
  private final int customer;
  private final Ending ending;

  LetterAim(Simulation simulation, int customer, Ending ending) {
    super(simulation);
    careful = Roster.seesTheTruth().maker().apply(simulation);
    this.customer = customer;
    this.ending = ending;
  }

  @Override
  public void begin(Seat seat, long dice) {
    careful.begin(seat, dice);
  }

  @Override
  public void ask(Seat seat) {
    careful.ask(seat);
  }

  @Override
  public void plan(Seat seat) {
    careful.plan(seat);
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.customer(incident) == customer
          && facts.pick(incident) != Facts.NONE
          && waits(incident)) {
        seat.pick(incident, Pick.HOLD);
      }
    }
  }

  private boolean waits(int incident) {
    boolean ahead = facts.phase(incident) == Phase.AHEAD;
    boolean bleeds = facts.phase(incident) == Phase.STOP;
    int bled = facts.day() - facts.bleeds(incident);
    return switch (ending) {
      case LOST -> true;
      case HURT -> ahead || bleeds && bled < LONG_DAYS && facts.truth().reverses(incident);
      case KEPT -> ahead || bleeds && bled < 1 && isInTime(incident);
      default -> false;
    };
  }

  private boolean isInTime(int incident) {
    return facts.truth().reverses(incident) || facts.breaks(incident) > facts.day() + IN_TIME;
  }
}
