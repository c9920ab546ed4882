package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * What the manager gave a slip while it was to come or bled, beside what it needed and how it came.
 * Every slip for a customer that was on the board while they were there has one.
 *
 * @param scenario id of the scenario
 * @param incident its number
 * @param loud whether it arrived loudly
 * @param craft whether it is of the manager's old craft
 * @param met where it stood when it arrived: ahead, or bleeding
 * @param need what it needed on its first day
 * @param over by how many weights the picks on it were heavier than what it needed, on average over
 *     its days; below 0 if lighter
 * @param minutes of the manager's time that it took: picks and questions, but no calls, since only
 *     loud slips call
 * @param sameDay whether anything above hold was laid on it on its first day
 */
public record Attention(
    String scenario,
    int incident,
    boolean loud,
    boolean craft,
    Phase met,
    Need need,
    double over,
    int minutes,
    boolean sameDay) {

  /** What slips need, as far as they are alike. */
  public enum Need {
    /** Nothing. */
    NOTHING,
    /** Authority, a decision or a blocker moved. */
    LIGHT,
    /** Hands, or the wheel. */
    HEAVY;

    static Need of(Pick pick) {
      if (pick == Pick.HOLD) {
        return NOTHING;
      }
      return pick.weight() < Pick.ADD_HANDS.weight() ? LIGHT : HEAVY;
    }
  }

  /** Slips of the same scenario that needed alike and arrived alike have the same one. */
  public String alike() {
    return scenario + " " + need + " " + met;
  }

  /** What the manager gave to each slip of a run, in the order of their birth. */
  public static List<Attention> of(Run run) {
    return run.days().isEmpty() ? List.of() : of(History.of(run));
  }

  static List<Attention> of(History history) {
    Facts end = history.end();
    Sum[] sums = new Sum[end.incidents()];
    for (Day day : history.days()) {
      if (day.stage() == Simulation.Stage.PRESENT) {
        add(history, day, sums);
      }
    }
    List<Attention> all = new ArrayList<>();
    String scenario = history.model().scenario().id();
    for (int incident = 0; incident < sums.length; incident++) {
      Sum sum = sums[incident];
      if (sum != null && end.customer(incident) != Facts.NONE) {
        all.add(
            new Attention(
                scenario,
                incident,
                end.loud(incident),
                end.kind(incident) == end.oldCraft(),
                sum.met,
                Need.of(sum.need),
                (double) sum.over / sum.days,
                sum.minutes,
                sum.sameDay));
      }
    }
    return all;
  }

  /** What is summed of a slip from day to day. */
  private static final class Sum {
    private final Phase met;
    private final Pick need;
    private final boolean sameDay;
    private int days;
    private int over;
    private int minutes;

    Sum(Phase met, Pick need, boolean sameDay) {
      this.met = met;
      this.need = need;
      this.sameDay = sameDay;
    }
  }

  private static void add(History history, Day day, Sum[] sums) {
    Facts dawn = history.dawn(day);
    int[] minutes = minutes(history, day, sums.length);
    for (int place = 0; place < dawn.openCount(); place++) {
      int incident = dawn.open(place);
      Phase phase = dawn.phase(incident);
      if (phase == Phase.AHEAD || phase == Phase.STOP) {
        Pick laid = History.laid(day, incident);
        Pick need = Pick.ofWeight(Math.max(0, history.dusk(day).need(incident)));
        if (sums[incident] == null) {
          sums[incident] = new Sum(phase, need, laid != Pick.HOLD);
        }
        sums[incident].days++;
        sums[incident].over += laid.weight() - need.weight();
        sums[incident].minutes += minutes[incident];
      }
    }
  }

  /** Minutes that each incident took of a day. */
  private static int[] minutes(History history, Day day, int incidents) {
    int[] minutes = new int[incidents];
    Simulation then = new Simulation(history.model());
    then.resume(day.dawn());
    List<Move> moves = new ArrayList<>(day.answered());
    moves.addAll(day.plan());
    for (Move move : moves) {
      int before = then.minutesLeft();
      then.apply(move);
      int about = about(move);
      if (about != Facts.NONE) {
        minutes[about] += before - then.minutesLeft();
      }
    }
    return minutes;
  }

  private static int about(Move move) {
    if (move instanceof Move.LayPick lay) {
      return lay.incident();
    } else if (move instanceof Move.AskOwner ask) {
      return ask.incident();
    } else if (move instanceof Move.AskCustomer ask) {
      return ask.incident();
    } else if (move instanceof Move.LookAtMonitor look) {
      return look.incident();
    }
    return move instanceof Move.AskQuestion ask ? ask.incident() : Facts.NONE;
  }
}
