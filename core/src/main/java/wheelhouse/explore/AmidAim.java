package wheelhouse.explore;

import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * Plays at random, but lays a pick on every slip of an incident, and nothing heavier: for what only
 * happens amid much else, when the day is full and nobody has time.
 */
final class AmidAim extends Aim {

  private final Policy random;
  private final int template;
  private final Pick pick;

  AmidAim(Simulation simulation, int template, Pick pick) {
    super(simulation);
    random = Roster.explorers().get(Sample.Player.UNIFORM.ordinal()).maker().apply(simulation);
    this.template = template;
    this.pick = pick;
  }

  @Override
  public void begin(Seat seat, long dice) {
    random.begin(seat, dice);
  }

  @Override
  public void ask(Seat seat) {
    random.ask(seat);
  }

  @Override
  public void plan(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      if (isMeant(facts.open(place)) && facts.heaviest(facts.open(place)) < pick.weight()) {
        seat.pick(facts.open(place), pick);
      }
    }
    random.plan(seat);
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (isMeant(incident) && facts.pick(incident) != Facts.NONE) {
        restrain(seat, incident);
      }
    }
  }

  private boolean isMeant(int incident) {
    return facts.template(incident) == template;
  }

  /** Once the pick is laid, hold is enough; what is heavier never is. */
  private void restrain(Seat seat, int incident) {
    boolean laid = facts.pick(incident) == pick.weight();
    if (!laid && facts.heaviest(incident) < pick.weight()) {
      seat.pick(incident, pick);
    } else if (facts.pick(incident) > pick.weight()) {
      seat.pick(incident, Pick.HOLD);
    }
  }
}
