package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * Which pick is best, how often: every slip is tried under each of the six picks, from the day on
 * which it begins to bleed until it stops, the reader doing all else, under the run's own truth and
 * luck. What is paid once is done once, and then held.
 *
 * @param sufficient how often each pick (second index, by weight) was the lightest sufficient one,
 *     where the day needed a pick of some weight (first index)
 * @param leastHarm how often each pick, by weight, ended with the least harm; the lightest of
 *     equals
 * @param mostGrowth how often each pick ended with the most growth; the lightest of equals
 * @param decisions how many slips were tried
 * @param runs in how many runs
 * @param tolerance harm points of permanent harm within which a pick is sufficient
 */
public record Needs(
    List<int[]> sufficient,
    int[] leastHarm,
    int[] mostGrowth,
    int decisions,
    int runs,
    double tolerance) {

  private static final Pick[] PICKS = Pick.values();

  /** Slips to try: what is so of one in 250 is then missed in one report of 55. */
  private static final int SLIPS = 1000;

  /**
   * In how many runs of a scenario as many slips as are wanted come up, if nobody cuts a source.
   */
  static int runs(Scenario scenario) {
    int days = scenario.days();
    double slips =
        scenario.incidents().stream()
                .flatMap(incident -> incident.arrival().stream())
                .mapToDouble(arrival -> slips(arrival, days))
                .sum()
            + scenario.sources().stream().mapToDouble(source -> source.made(days)).sum();
    return (int) Math.ceil(SLIPS / Math.max(1, slips));
  }

  private static double slips(Arrival arrival, int days) {
    double there = Math.max(0, Math.min(arrival.to(), days) - arrival.from() + 1);
    return arrival.times() * arrival.chance() * there / (arrival.to() - arrival.from() + 1);
  }

  /** Tries the picks in seeds {@code first} to {@code first + runs - 1}. */
  static Needs of(Model model, long first, int runs, double tolerance) {
    List<Trying> tried =
        Workers.share(
            runs, () -> new Trying(model, tolerance), (trying, run) -> trying.play(first + run));
    List<int[]> sufficient = new ArrayList<>();
    for (int need = 0; need < PICKS.length; need++) {
      sufficient.add(new int[PICKS.length]);
    }
    int[] leastHarm = new int[PICKS.length];
    int[] mostGrowth = new int[PICKS.length];
    int decisions = 0;
    for (Trying each : tried) {
      decisions += each.decisions;
      for (int pick = 0; pick < PICKS.length; pick++) {
        leastHarm[pick] += each.leastHarm[pick];
        mostGrowth[pick] += each.mostGrowth[pick];
        for (int need = 0; need < PICKS.length; need++) {
          sufficient.get(need)[pick] += each.sufficient[need][pick];
        }
      }
    }
    return new Needs(sufficient, leastHarm, mostGrowth, decisions, runs, tolerance);
  }

  /** How often a pick was the lightest sufficient one, whatever was needed. */
  public int lightest(Pick pick) {
    return sufficient.stream().mapToInt(row -> row[pick.weight()]).sum();
  }

  /** Tries on one thread. */
  private static final class Trying {

    private final Model model;
    private final double tolerance;
    private final List<Move> heard = new ArrayList<>();
    private final Playing reader;
    private final Playing rollout;
    private final Observation seen;
    private final int[][] sufficient = new int[PICKS.length][PICKS.length];
    private final int[] leastHarm = new int[PICKS.length];
    private final int[] mostGrowth = new int[PICKS.length];
    private int decisions;

    Trying(Model model, double tolerance) {
      this.model = model;
      this.tolerance = tolerance;
      reader = new Playing(model, Roster.reader(), heard::add);
      rollout = new Playing(model, Roster.reader());
      seen = new Seat(reader.simulation()).observation();
    }

    void play(long seed) {
      Simulation simulation = reader.simulation();
      reader.start(new Chance(seed));
      for (int day = 1; day <= model.scenario().days(); day++) {
        simulation.dawn();
        State dawn = simulation.snapshot();
        heard.clear();
        reader.manage();
        DayPlan plan = DayPlan.of(heard, seen);
        for (int place = 0; place < seen.openCount(); place++) {
          int incident = seen.open(place);
          if (isDecision(incident, day)) {
            decide(incident, plan, dawn);
          }
        }
        simulation.night();
      }
      simulation.playOut();
    }

    private boolean isDecision(int incident, int day) {
      return seen.phase(incident) == Phase.STOP
          && !seen.redesign(incident)
          && seen.begins(incident) == day
          && seen.owner(incident) != Observation.NONE;
    }

    private void decide(int incident, DayPlan plan, State dawn) {
      double[] permanent = new double[PICKS.length];
      double[] harm = new double[PICKS.length];
      double[] growth = new double[PICKS.length];
      int need = 0;
      double least = Double.MAX_VALUE;
      for (Pick pick : PICKS) {
        int at = pick.weight();
        Simulation simulation = rollout.simulation();
        simulation.resume(dawn);
        DayPlan changed = plan.with(incident, pick);
        changed.prepare(simulation);
        changed.lay(simulation);
        boolean laid = simulation.facts().pick(incident) == pick.weight();
        simulation.night();
        need = pick == Pick.HOLD ? Math.max(0, simulation.facts().need(incident)) : need;
        rollout.recall(reader);
        keepTo(incident, isPaidOnce(pick) ? Pick.HOLD : pick);
        rollout.playOn();
        permanent[at] = laid ? simulation.permanentHarm() : Double.MAX_VALUE;
        harm[at] = laid ? simulation.harm() : Double.MAX_VALUE;
        growth[at] = laid ? simulation.growth() : -Double.MAX_VALUE;
        least = Math.min(least, permanent[at]);
      }
      int lightest = 0;
      while (permanent[lightest] > least + tolerance) {
        lightest++;
      }
      decisions++;
      sufficient[need][lightest]++;
      leastHarm[best(harm, -1)]++;
      mostGrowth[best(growth, 1)]++;
    }

    private static boolean isPaidOnce(Pick pick) {
      return pick == Pick.LEND_AUTHORITY || pick == Pick.DECIDE || pick == Pick.UNBLOCK;
    }

    /** Plays on with a pick on a slip until it stops bleeding, or the manager leaves. */
    private void keepTo(int incident, Pick pick) {
      Simulation simulation = rollout.simulation();
      while (simulation.facts().phase(incident) == Phase.STOP
          && simulation.facts().day() < model.scenario().days()) {
        simulation.dawn();
        simulation.pick(incident, pick);
        rollout.manage();
        simulation.night();
      }
    }

    private static int best(double[] values, int sign) {
      int best = 0;
      for (int pick = 1; pick < values.length; pick++) {
        best = sign * values[pick] > sign * values[best] + 1e-9 ? pick : best;
      }
      return best;
    }
  }
}
