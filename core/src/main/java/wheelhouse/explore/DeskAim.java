package wheelhouse.explore;

import wheelhouse.run.Seat;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/** Sets up every guardrail, finishes all own work, and names an owner for whatever has none. */
final class DeskAim extends Aim {

  DeskAim(Simulation simulation) {
    super(simulation);
  }

  @Override
  public void plan(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.owner(incident) == Facts.NONE) {
        seat.assign(incident, ablest(incident));
      }
    }
    for (int item = 0; item < facts.desk().ownItems(); item++) {
      int minutes = Math.min(seat.minutesLeft(), facts.desk().ownMinutesLeft(item));
      if (minutes > 0) {
        seat.doOwnWork(item, minutes);
      }
    }
    for (int guardrail = 0; guardrail < facts.guardrails().count(); guardrail++) {
      for (int member = 0; member < facts.members(); member++) {
        seat.guard(guardrail, member);
      }
    }
  }
}
