package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * Headlines of policies: per run the lower of how far it protected and how far it grew, both
 * between the worst constant and the frontier of its scenario. Worlds are what is independent here,
 * so that the standard error is that of their means.
 */
final class Headlines {

  private static final int WORLDS = 20;
  private static final int SEEDS = 50;
  private static final int FRONTIER_SEEDS = 6;

  private final List<Entry> policies;
  private final double[][] lead;

  private Headlines(List<Entry> policies, double[][] lead) {
    this.policies = policies;
    this.lead = lead;
  }

  /** Plays policies against the reader on a class of worlds. */
  static Headlines play(WorldClass worlds, RuleSet rules, List<Entry> policies) {
    double[][] lead = new double[policies.size()][WORLDS];
    for (int world = 0; world < WORLDS; world++) {
      double[] means = means(rules.on(worlds.scenario(world)), policies, SEEDS);
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
    References references = Yardstick.of(model, "", Math.min(seeds, FRONTIER_SEEDS));
    List<Outcomes> played = Comparison.play(model, all, 0, seeds);
    double[] means = new double[all.size()];
    for (int p = 0; p < means.length; p++) {
      means[p] = Statistics.mean(Headline.of(played.get(p), references));
    }
    return means;
  }

  /** By how much the reader's headline is above a policy's. */
  Estimate lead(Entry policy) {
    return Estimate.of(lead[policies.indexOf(policy)]);
  }
}
