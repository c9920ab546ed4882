package wheelhouse.balance;

import java.util.List;
import java.util.Optional;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * What is measured of a scenario to hold it against another.
 *
 * @param scenario which
 * @param references what its scores are measured against
 * @param stored whether those are stored beside it
 * @param outcomes of every policy, run by run
 * @param reached what was come upon
 * @param needs which pick is best
 */
record Profile(
    Scenario scenario,
    References references,
    boolean stored,
    List<Outcomes> outcomes,
    Reached reached,
    Needs needs) {

  private static final long FIRST = 1;
  private static final int REFERENCE_SEEDS = 24;
  private static final int COUNTED = 60;
  private static final int TRIED = 24;
  private static final double TOLERANCE = 0.02;

  static Profile of(Scenario scenario, Optional<References> stored, int seeds) {
    Model model = Model.of(scenario);
    References references =
        stored.orElseGet(() -> Yardstick.of(model, ScenarioHash.of(scenario), REFERENCE_SEEDS));
    double range = references.harmWorst() - references.harmBest();
    return new Profile(
        scenario,
        references,
        stored.isPresent(),
        Comparison.play(model, Roster.all(), FIRST, seeds),
        Counting.of(model, references, FIRST, Math.min(COUNTED, seeds)),
        Needs.of(model, FIRST, Math.min(TRIED, seeds), TOLERANCE * range));
  }

  /** The runs of a policy. */
  Outcomes of(String policy) {
    return outcomes.stream().filter(each -> each.policy().equals(policy)).findFirst().orElseThrow();
  }
}
