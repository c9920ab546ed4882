package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * What the manager gave to slips while they were to come or bled, beside what they needed and how
 * they came. Every slip for a customer that was on the board while they were there is in one. What
 * came again and again in a run, and was loud and in need alike, is one case: it is decided once
 * and laid many times, and would else be taken for much more than was seen.
 *
 * @param scenario id of the scenario
 * @param template number of the template that they came from
 * @param loud whether they arrived loudly
 * @param craft whether they are of the manager's old craft
 * @param met where they stood when they arrived: ahead, or bleeding
 * @param need what they needed on their first day
 * @param slips how many of them there were, at least 1
 * @param over by how many weights the picks on them were heavier than what they needed, on average
 *     over their days; below 0 if lighter
 * @param minutes of the manager's time that one of them took on average: picks and questions, but
 *     no calls, since only loud slips call
 * @param sameDay on which share of them anything above hold was laid on the first day, 0 to 1
 */
public record Attention(
    String scenario,
    int template,
    boolean loud,
    boolean craft,
    Phase met,
    Need need,
    int slips,
    double over,
    double minutes,
    double sameDay) {

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

  /** What the manager gave in a run, in the order in which the first of each came. */
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
    Map<Attention, List<Sum>> cases = new LinkedHashMap<>();
    for (int incident = 0; incident < sums.length; incident++) {
      if (sums[incident] != null && end.customer(incident) != Facts.NONE) {
        cases
            .computeIfAbsent(blank(history, incident, sums[incident]), any -> new ArrayList<>())
            .add(sums[incident]);
      }
    }
    List<Attention> all = new ArrayList<>();
    cases.forEach((of, slips) -> all.add(of.averaged(slips)));
    return all;
  }

  /** What is the same of all slips of a case. */
  private static Attention blank(History history, int incident, Sum sum) {
    Facts end = history.end();
    return new Attention(
        history.model().scenario().id(),
        end.template(incident),
        end.loud(incident),
        end.kind(incident) == end.oldCraft(),
        sum.met,
        Need.of(sum.need),
        0,
        0,
        0,
        0);
  }

  private Attention averaged(List<Sum> of) {
    double days = 0;
    double heavier = 0;
    double spent = 0;
    double served = 0;
    for (Sum sum : of) {
      days += sum.days;
      heavier += sum.over;
      spent += sum.minutes;
      served += sum.sameDay ? 1 : 0;
    }
    int count = of.size();
    return new Attention(
        scenario,
        template,
        loud,
        craft,
        met,
        need,
        count,
        heavier / days,
        spent / count,
        served / count);
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
