package wheelhouse.explore;

import wheelhouse.explore.Obligation.CauseIs;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/** Inspects whoever bears a cause until it is named, and then gives the right response. */
final class CauseAim extends Aim {

  private final int kind;
  private final Cause cause;
  private final CauseIs.Stage stage;

  CauseAim(Simulation simulation, int kind, Cause cause, CauseIs.Stage stage) {
    super(simulation);
    this.kind = kind;
    this.cause = cause;
    this.stage = stage;
  }

  @Override
  public void ask(Seat seat) {
    for (int member = 0; member < facts.members(); member++) {
      if (people.cause(member, kind) != cause.ordinal()) {
        continue;
      }
      if (!people.causeNamed(member, kind)) {
        seat.inspect(member, kind);
      }
      if (people.causeNamed(member, kind) && stage == CauseIs.Stage.REMOVED) {
        respond(seat, member);
      }
    }
  }

  private void respond(Seat seat, int member) {
    if (cause == Cause.PERFORMANCE && !people.claritySet(member, kind)) {
      seat.respond(member, kind, Response.SET_EXPECTATIONS);
    }
    if (cause != Cause.WAITS_FOR_YOU || !people.handOff(member, kind)) {
      seat.respond(member, kind, cause.answeredBy());
    }
  }

  /** Sees to it that they have work of the kind, and does not touch it. */
  @Override
  public void plan(Seat seat) {
    for (int member = 0; member < facts.members(); member++) {
      if (people.cause(member, kind) == cause.ordinal() && !carries(member)) {
        give(seat, member);
      }
    }
  }

  private boolean carries(int member) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.kind(incident) == kind && facts.owner(incident) == member) {
        return true;
      }
    }
    return false;
  }

  private void give(Seat seat, int member) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.kind(incident) == kind && facts.owner(incident) != Facts.NONE) {
        seat.assign(incident, member);
        return;
      }
    }
  }
}
