package wheelhouse.policy;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Policies played on a class of scenarios, every policy on the same worlds and seeds. Each run has
 * a world of its own, so that runs are independent draws of the class and the standard error of a
 * mean of paired differences is what it says. In parallel; no result depends on how many threads
 * there are.
 */
final class Trials {

  /** Runs of a class, unless a law says otherwise. */
  static final int RUNS = 1000;

  /** What is measured of a run. */
  enum Measure {
    HARM,
    GROWTH,
    /** Incidents brought home while the manager was away. */
    CLOSED_AWAY,
    /**
     * Harm of incidents that were born while the manager was away. Harm of older ones is left out:
     * what bled before the leave is counted whole until it heals, so that a difference of totals
     * would credit the leave with healing.
     */
    HARM_BORN_AWAY,
    PERMANENT
  }

  private static final int MEASURES = Measure.values().length;

  private final List<Entry> policies;
  private final double[][][] values;

  private Trials(List<Entry> policies, double[][][] values) {
    this.policies = policies;
    this.values = values;
  }

  static Trials play(LongFunction<Scenario> worlds, RuleSet rules, List<Entry> policies) {
    return play(worlds, rules, policies, RUNS);
  }

  static Trials play(LongFunction<Scenario> worlds, RuleSet rules, List<Entry> policies, int runs) {
    double[][][] values = new double[policies.size()][MEASURES][runs];
    IntStream.range(0, runs)
        .parallel()
        .forEach(
            run -> {
              Model model = Model.of(rules.on(worlds.apply(run)));
              for (int p = 0; p < values.length; p++) {
                Playing playing = new Playing(model, policies.get(p));
                measure(playing.play(rules.chance(run)), values[p], run);
              }
            });
    return new Trials(policies, values);
  }

  private static void measure(Simulation over, double[][] into, int run) {
    Facts facts = over.facts();
    double bornAway = 0;
    for (int i = 0; i < facts.incidents(); i++) {
      if (facts.arrived(i) > over.model().scenario().days()) {
        bornAway += facts.harm(i);
      }
    }
    into[Measure.HARM.ordinal()][run] = over.harm();
    into[Measure.GROWTH.ordinal()][run] = over.growth();
    into[Measure.CLOSED_AWAY.ordinal()][run] = facts.closedAway();
    into[Measure.HARM_BORN_AWAY.ordinal()][run] = bornAway;
    into[Measure.PERMANENT.ordinal()][run] = over.permanentHarm();
  }

  /** The policies, in order. */
  List<Entry> policies() {
    return policies;
  }

  /** The values of a policy, one per run. */
  double[] of(Entry policy, Measure measure) {
    return values[policies.indexOf(policy)][measure.ordinal()];
  }

  double mean(Entry policy, Measure measure) {
    return Statistics.mean(of(policy, measure));
  }

  /** The paired difference, left less right. */
  Estimate difference(Entry left, Entry right, Measure measure) {
    return Estimate.ofDifference(of(left, measure), of(right, measure));
  }

  /** A figure for a verdict. */
  static String figure(Object worlds, String policies, Object measure, Object estimate) {
    return worlds + ": " + policies + ", " + measure + " " + estimate;
  }
}
