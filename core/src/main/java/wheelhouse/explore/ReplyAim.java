package wheelhouse.explore;

import wheelhouse.run.Seat;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * Brings a member to some trust and autonomy, and then lays a pick on a slip of theirs: trust falls
 * with every wrong response and grows with every lack that is met, autonomy falls at the wheel and
 * grows with what they bring home.
 */
final class ReplyAim extends Aim {

  /** Work left to close below which a slip is nearly home, in days of competent work. */
  private static final double NEARLY = 0.5;

  private final int member;
  private final Pick pick;
  private final Level trust;
  private final Level autonomy;

  ReplyAim(Simulation simulation, int member, Pick pick, Level trust, Level autonomy) {
    super(simulation);
    this.member = member;
    this.pick = pick;
    this.trust = trust;
    this.autonomy = autonomy;
  }

  private Level trustNow() {
    return Level.of(people.trust(member));
  }

  private Level autonomyNow() {
    return Level.of(people.autonomy(member));
  }

  @Override
  public void ask(Seat seat) {
    if (autonomyNow() == autonomy && trust != Level.HIGH) {
      while (trustNow().compareTo(trust) > 0 && disappoints(seat)) {
        // Once more.
      }
    }
    if (trust == Level.HIGH || autonomy == Level.HIGH) {
      for (int kind = 0; kind < facts.kinds(); kind++) {
        int cause = people.cause(member, kind);
        if (cause != Facts.NONE && cause != Cause.PERFORMANCE.ordinal()) {
          seat.respond(member, kind, Cause.of(cause).answeredBy());
        }
      }
    }
  }

  /** Gives a response that answers nothing. */
  private boolean disappoints(Seat seat) {
    for (int kind = 0; kind < facts.kinds(); kind++) {
      int cause = people.cause(member, kind);
      if (cause != Cause.DATE.ordinal()) {
        return !seat.respond(member, kind, Response.RENEGOTIATE).refused();
      }
    }
    return false;
  }

  @Override
  public void plan(Seat seat) {
    boolean there = trustNow() == trust && autonomyNow() == autonomy;
    boolean lower = autonomyNow().compareTo(autonomy) > 0;
    boolean any = false;
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.owner(incident) != member) {
        continue;
      }
      any = true;
      if (there && !seat.pick(incident, pick).refused()) {
        return;
      } else if (lower) {
        seat.pick(incident, Pick.TAKE_THE_WHEEL);
      } else if (!there) {
        meets(seat, incident, Pick.ADD_HANDS.weight());
      }
    }
    if (!any && facts.openCount() > 0) {
      int incident = facts.open(facts.openCount() - 1);
      if (!seat.assign(incident, member).refused() && there) {
        seat.pick(incident, pick);
      }
    }
    if (!there && !lower) {
      raise(seat);
    }
  }

  /** Gives them what they can be met in, and what is nearly home. */
  private void raise(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      boolean nearlyHome =
          facts.phase(incident) == Phase.CLOSE && facts.closeLeft(incident) < NEARLY;
      boolean earns =
          trust == Level.HIGH
                  && facts.truth().lack(incident) != Lack.NOTHING
                  && !facts.met(incident)
              || autonomy == Level.HIGH && nearlyHome && !facts.wheelEver(incident);
      if (earns && facts.owner(incident) != member && !seat.assign(incident, member).refused()) {
        meets(seat, incident, Pick.ADD_HANDS.weight());
      }
    }
  }
}
