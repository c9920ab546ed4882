package wheelhouse.balance;

import java.util.List;
import java.util.Optional;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Frontier;
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
 * @param stored whether references are stored beside it
 * @param readers that a search found, and none beats
 * @param outcomes of every policy, run by run
 * @param reached what was come upon
 * @param needs which pick is best
 */
record Profile(
    Scenario scenario,
    References references,
    boolean stored,
    List<Frontier.Reached> readers,
    List<Outcomes> outcomes,
    Reached reached,
    Needs needs) {

  private static final long FIRST = 1;
  private static final int REFERENCE_SEEDS = 24;
  private static final int COUNTED = 60;
  private static final int TRIED = 24;
  private static final double TOLERANCE = 0.02;

  /** What scores are measured against. */
  enum Against {
    /** The references stored beside the scenario. */
    STORED,
    /** References worked out for the occasion, on the same few seeds for any scenario. */
    WORKED_OUT;

    /** The stored ones only if both stand on as many seeds: like is held against like. */
    static Against both(Optional<References> one, Optional<References> other) {
      boolean alike =
          one.isPresent() && other.isPresent() && one.get().seeds() == other.get().seeds();
      return alike ? STORED : WORKED_OUT;
    }
  }

  /**
   * Measures a scenario.
   *
   * @param stored the references stored beside it; present if they are what it is measured against
   */
  static Profile of(Scenario scenario, Optional<References> stored, Against against, int seeds) {
    Model model = Model.of(scenario);
    List<Frontier.Reached> readers = Frontier.readers(model, FIRST, REFERENCE_SEEDS);
    References references =
        stored
            .filter(own -> against == Against.STORED)
            .orElseGet(
                () ->
                    Yardstick.of(
                        model,
                        ScenarioHash.of(scenario),
                        REFERENCE_SEEDS,
                        readers.stream().map(Frontier.Reached::point).toList()));
    double range = references.harmWorst() - references.harmBest();
    return new Profile(
        scenario,
        references,
        stored.isPresent(),
        readers,
        Comparison.play(model, Roster.all(), FIRST, seeds),
        Counting.of(model, references, FIRST, Math.min(COUNTED, seeds)),
        Needs.of(model, FIRST, Math.min(TRIED, seeds), TOLERANCE * range));
  }

  /** The runs of a policy. */
  Outcomes of(String policy) {
    return outcomes.stream().filter(each -> each.policy().equals(policy)).findFirst().orElseThrow();
  }
}
