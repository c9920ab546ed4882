package wheelhouse.explore;

import java.util.List;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * Plays so that the slips of an incident have some pick as their heaviest, and some outcome. To
 * bring one home, its owner is asked about it every day, so that they work on it first, and given
 * what they lack as far as the pick allows. To leave one open it is passed from hand to hand, which
 * undoes what was done on it, or its wheel is taken and then not paid for.
 */
final class EndAim extends Aim {

  private static final int WHEEL = Pick.TAKE_THE_WHEEL.weight();

  private final int template;
  private final Pick pick;
  private final Outcome outcome;
  private final Manner manner;
  private final int usual;
  private boolean fitted;
  private boolean refused;

  /** Ways of going about it. */
  enum Manner {
    /** The pick on the first day. */
    AT_ONCE,
    /** The pick once the bleeding has stopped, or on the last day. */
    LATE,
    /** The pick on the first day, and everything else for the same owner to do. */
    PILED,
    /** The pick on the last day, and everything else for the same owner to do. */
    PILED_LATE,
    /** The pick on the first day, and nothing more. */
    ALONE
  }

  EndAim(Simulation simulation, int template, Pick pick, Outcome outcome, Manner manner) {
    super(simulation);
    this.template = template;
    this.pick = pick;
    this.outcome = outcome;
    this.manner = manner;
    Scenario scenario = simulation.model().scenario();
    List<String> owners = scenario.incidents().get(template).owners();
    usual =
        owners.size() == 1
            ? scenario.team().stream().map(Member::id).toList().indexOf(owners.get(0))
            : Facts.NONE;
  }

  @Override
  public void begin(Seat seat, long dice) {
    fitted = false;
    refused = false;
  }

  /** Whether the pick was tried in the last run, and never fitted the day. */
  boolean outOfTime() {
    return refused && !fitted;
  }

  /**
   * Whether it is about this slip. To be left open or to break, one slip is enough, and hindering
   * several at once takes more time than there is: the first that may break, and the newest.
   */
  private boolean isMeant(int incident) {
    if (facts.template(incident) != template) {
      return false;
    }
    return switch (outcome) {
      case HOME, PREVENTED, CAME_BACK -> true;
      case BROKE -> mayBreak(incident) && isFirstThatMayBreak(incident);
      case OPEN -> isNewest(incident);
    };
  }

  private boolean mayBreak(int incident) {
    return facts.breaks(incident) > 0
        && (facts.broke(incident) || facts.phase(incident).compareTo(Phase.CLOSE) < 0);
  }

  private boolean isFirstThatMayBreak(int incident) {
    for (int place = 0; facts.open(place) < incident; place++) {
      int other = facts.open(place);
      if (facts.template(other) == template && mayBreak(other)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNewest(int incident) {
    for (int place = facts.openCount() - 1; facts.open(place) > incident; place--) {
      if (facts.template(facts.open(place)) == template) {
        return false;
      }
    }
    return true;
  }

  private boolean helps(int incident) {
    return switch (outcome) {
      case HOME, PREVENTED -> true;
      case CAME_BACK -> facts.phase(incident) != Phase.CLOSE;
      case BROKE, OPEN -> false;
    };
  }

  @Override
  public void ask(Seat seat) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (isMeant(incident) && helps(incident) && manner != Manner.ALONE) {
        if (facts.phase(incident) == Phase.AHEAD && pick == Pick.HOLD) {
          seat.askQuestion(incident);
        }
        seat.askOwner(incident);
      }
    }
  }

  @Override
  public void plan(Seat seat) {
    if (manner == Manner.PILED || manner == Manner.PILED_LATE) {
      pile(seat);
    }
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (!isMeant(incident)) {
        continue;
      }
      boolean helps = helps(incident);
      boolean untouched = !helps && (pick == Pick.HOLD || pick == Pick.TAKE_THE_WHEEL);
      if (facts.owner(incident) == Facts.NONE && !untouched) {
        seat.assign(
            incident, helps ? ablest(incident) : Math.max(0, slowest(incident, Facts.NONE)));
      }
      if (helps) {
        help(seat, incident);
      } else {
        hinder(seat, incident);
      }
    }
  }

  private boolean laid(int incident) {
    return pick == Pick.HOLD || facts.heaviest(incident) >= pick.weight();
  }

  private boolean isTime(int incident) {
    return switch (manner) {
      case AT_ONCE, PILED, ALONE -> true;
      case LATE -> facts.phase(incident) == Phase.CLOSE || isLastDay();
      case PILED_LATE -> isLastDay();
    };
  }

  private boolean isLastDay() {
    return facts.day() == simulation.model().scenario().days();
  }

  private void lay(Seat seat, int incident) {
    boolean laid = !seat.pick(incident, pick).refused();
    fitted |= laid;
    refused |= !laid;
  }

  private void help(Seat seat, int incident) {
    if (!laid(incident) && isTime(incident)) {
      lay(seat, incident);
    } else if (pick.weight() == WHEEL && laid(incident) && facts.phase(incident) == Phase.STOP) {
      seat.pick(incident, pick);
    } else if (manner == Manner.ALONE || !meets(seat, incident, pick.weight())) {
      boolean hands = pick.weight() >= Lack.HANDS.metBy().weight() && manner != Manner.ALONE;
      if (!hands || seat.pick(incident, Pick.ADD_HANDS).refused()) {
        seat.pick(incident, Pick.HOLD);
      }
    }
  }

  private void hinder(Seat seat, int incident) {
    if (!laid(incident) && isTime(incident)) {
      lay(seat, incident);
    }
    boolean keeps = outcome == Outcome.CAME_BACK && pick.weight() == WHEEL;
    if (keeps && manner == Manner.ALONE) {
      seat.pick(incident, Pick.TAKE_THE_WHEEL);
    } else if (manner != Manner.ALONE && facts.owner(incident) != Facts.NONE) {
      passAround(seat, incident);
    }
  }

  /** Gives it to the slowest, and back and forth until nothing of the work done on it is left. */
  private void passAround(Seat seat, int incident) {
    int slow = slowest(incident, Facts.NONE);
    int other = slowest(incident, slow);
    if (other == Facts.NONE) {
      return;
    }
    if (facts.owner(incident) != slow && seat.assign(incident, slow).refused()) {
      return;
    }
    boolean undone = true;
    while (undone) {
      double left = facts.stopLeft(incident) + facts.closeLeft(incident);
      undone =
          !seat.assign(incident, other).refused()
              && !seat.assign(incident, slow).refused()
              && facts.stopLeft(incident) + facts.closeLeft(incident) > left;
    }
  }

  /** Gives everything else to whoever has it, or will have it. */
  private void pile(Seat seat) {
    int owner = usual;
    for (int place = 0; place < facts.openCount(); place++) {
      if (facts.template(facts.open(place)) == template) {
        owner = facts.owner(facts.open(place));
      }
    }
    for (int place = 0; place < facts.openCount() && owner != Facts.NONE; place++) {
      int incident = facts.open(place);
      if (facts.template(incident) != template && facts.owner(incident) != owner) {
        seat.assign(incident, owner);
      }
    }
  }
}
