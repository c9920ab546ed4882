package wheelhouse.explore;

import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Simulation;

/** Claims a source as soon as enough of its cases lie on the board, and helps its redesign. */
final class SourceAim extends Aim {

  private final int source;

  SourceAim(Simulation simulation, int source) {
    super(simulation);
    this.source = source;
  }

  @Override
  public void ask(Seat seat) {
    if (facts.sources().claimed(source) == 0) {
      claim(seat);
    }
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.redesignOf(incident) == source) {
        seat.askOwner(incident);
        seat.askCustomer(incident);
        seat.lookAtMonitor(incident);
      }
    }
  }

  private void claim(Seat seat) {
    int[] cases = new int[facts.sources().claimSlips()];
    int count = 0;
    for (int incident = 0; incident < facts.incidents() && count < cases.length; incident++) {
      if (facts.source(incident) == source) {
        cases[count++] = incident;
      }
    }
    if (count == cases.length) {
      seat.claim(cases, count, 0);
    }
  }

  @Override
  public void plan(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.redesignOf(incident) == source && !meets(seat, incident, Pick.ADD_HANDS.weight())) {
        seat.pick(incident, facts.wheelEver(incident) ? Pick.HOLD : Pick.ADD_HANDS);
      }
    }
  }
}
