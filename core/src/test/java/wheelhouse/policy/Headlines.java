package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * Headlines of policies: per run the lower of how far it protected and how far it grew, both
 * between the worst constant and the frontier of its scenario. Worlds are what is independent here,
 * so that the standard error is that of their means.
 */
final class Headlines {

  private static final int SEEDS = 50;
  private static final int SEEDS_WITH_A_SOURCE = 20;
  private static final int FRONTIER_SEEDS = 8;

  private final List<Entry> policies;
  private final double[][] lead;

  private Headlines(List<Entry> policies, double[][] lead) {
    this.policies = policies;
    this.lead = lead;
  }

  /** Plays policies against the reader on a class of worlds. */
  static Headlines play(WorldClass worlds, RuleSet rules, List<Entry> policies, int count) {
    double[][] lead = new double[policies.size()][count];
    for (int world = 0; world < count; world++) {
      int seeds = worlds.hasSource() ? SEEDS_WITH_A_SOURCE : SEEDS;
      double[] means = means(rules.on(worlds.scenario(world)), policies, seeds);
      for (int p = 0; p < policies.size(); p++) {
        lead[p][world] = means[policies.size()] - means[p];
      }
    }
    return new Headlines(policies, lead);
  }

  /** Mean headlines of policies on one scenario, and last of the reader. */
  static double[] means(Scenario scenario, List<Entry> policies, int seeds) {
    List<Entry> all = new ArrayList<>(policies);
    all.add(Roster.reader());
    Model model = Model.of(scenario);
    References references = References.of(model, Math.min(seeds, FRONTIER_SEEDS));
    List<Outcomes> played = Comparison.play(model, all, 0, seeds);
    double[] means = new double[all.size()];
    for (int p = 0; p < means.length; p++) {
      means[p] = Statistics.mean(references.headlines(played.get(p)));
    }
    return means;
  }

  /** By how much the reader's headline is above a policy's. */
  Estimate lead(Entry policy) {
    return Estimate.of(lead[policies.indexOf(policy)]);
  }

  /** What a scenario's scores are measured against. */
  record References(double worstHarm, double bestHarm, double leastGrowth, double mostGrowth) {

    static References of(Model model, int seeds) {
      double worstHarm = 0;
      double leastGrowth = Double.POSITIVE_INFINITY;
      for (Outcomes constant : Comparison.play(model, Roster.constants(), 0, seeds)) {
        worstHarm = Math.max(worstHarm, constant.mean(Measure.HARM));
        leastGrowth = Math.min(leastGrowth, constant.mean(Measure.GROWTH));
      }
      double bestHarm = Double.POSITIVE_INFINITY;
      double mostGrowth = Double.NEGATIVE_INFINITY;
      for (Frontier.Point point : Frontier.search(model, 0, seeds)) {
        bestHarm = Math.min(bestHarm, point.harm());
        mostGrowth = Math.max(mostGrowth, point.growth());
      }
      return new References(worstHarm, bestHarm, leastGrowth, mostGrowth);
    }

    double[] headlines(Outcomes outcomes) {
      double[] headlines = new double[outcomes.of(Measure.HARM).length];
      for (int i = 0; i < headlines.length; i++) {
        headlines[i] = headline(outcomes.of(Measure.HARM)[i], outcomes.of(Measure.GROWTH)[i]);
      }
      return headlines;
    }

    private double headline(double harm, double growth) {
      double protects = share(worstHarm - harm, worstHarm - bestHarm);
      double grew = share(growth - leastGrowth, mostGrowth - leastGrowth);
      return 100 * Math.min(protects, grew);
    }

    private static double share(double part, double whole) {
      return Math.max(0, Math.min(1, part / whole));
    }
  }
}
