package wheelhouse.explore;

import wheelhouse.run.Seat;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/** Asks everybody about the slips of an incident, and keeps them open until all has been said. */
final class AskAim extends Aim {

  private final int template;

  AskAim(Simulation simulation, int template) {
    super(simulation);
    this.template = template;
  }

  @Override
  public void ask(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.template(incident) == template) {
        if (facts.owner(incident) == Facts.NONE) {
          seat.assign(incident, ablest(incident));
        }
        for (Channel channel : Channel.values()) {
          ask(seat, incident, channel);
        }
      }
    }
  }

  private void ask(Seat seat, int incident, Channel channel) {
    if (!facts.asked(incident, channel)) {
      switch (channel) {
        case OWNER -> seat.askOwner(incident);
        case CUSTOMER -> seat.askCustomer(incident);
        case MONITOR -> seat.lookAtMonitor(incident);
        case BOARD -> {}
      }
    }
  }

  /** Takes its wheel once, and then does not pay for it: nobody works on it. */
  @Override
  public void plan(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      boolean shown = facts.signs().shownSet(incident) == (1 << facts.signs().count(incident)) - 1;
      if (facts.template(incident) == template && !shown && !facts.wheelEver(incident)) {
        boolean ahead = !facts.told(incident);
        seat.pick(incident, ahead ? Pick.LEND_AUTHORITY : Pick.TAKE_THE_WHEEL);
      }
    }
  }
}
