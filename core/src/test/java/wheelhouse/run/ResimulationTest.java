package wheelhouse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * One decision, simulated again under fresh truths that are weighted by how likely they make the
 * signs that were shown, against the same posterior worked out by hand with Bayes' rule.
 */
class ResimulationTest {

  private static final int FUTURES = 20_000;
  private static final double RELIABLE = 0.85;
  private static final double LESS_SO = 0.7;

  private static final List<Truth> TRUTHS =
      List.of(
          new Truth(3, Lack.NOTHING, false, true, Truth.NEVER, 0),
          new Truth(2, Lack.DECISION, true, false, new Range(2, 5), 40),
          new Truth(1, Lack.BLOCKER, true, false, new Range(6, 7), 60));

  private static Scenario scenario() {
    return Scenarios.alone(
        Slip.of("a")
            .truths(TRUTHS.toArray(new Truth[0]))
            .sign(Question.COMPOUNDS, Channel.BOARD, 0, RELIABLE)
            .sign(Question.LACKS, Channel.OWNER, 0, RELIABLE)
            .sign(Question.BREAKS, Channel.CUSTOMER, 0, LESS_SO)
            .sign(Question.REVERSES, Channel.MONITOR, 0, LESS_SO),
        6);
  }

  private static Simulation atTheDecision(Model model, Chance chance) {
    Simulation simulation = new Simulation(model);
    atTheDecision(simulation, chance);
    return simulation;
  }

  private static void atTheDecision(Simulation simulation, Chance chance) {
    simulation.start(chance);
    simulation.dawn();
    assertFalse(simulation.askOwner(0).refused());
    assertFalse(simulation.askCustomer(0).refused());
    assertFalse(simulation.lookAtMonitor(0).refused());
  }

  /**
   * Bayes by hand. The three truths break never, after 2 to 5 days (soon on two of four), and after
   * 6 or 7 (later); a sign that is not true says one of its other answers, all alike: one other of
   * compounding and reversing, two others of lacking and of breaking.
   */
  private static double[] byHand(Facts facts) {
    double[] prior = {3.0 / 6, 2.0 / 6, 1.0 / 6};
    double[] trulyCompounds = {0, 1, 1};
    int[] lacks = {0, 2, 3};
    double[][] breaks = {{0, 0, 1}, {0.5, 0.5, 0}, {0, 1, 0}};
    double[] trulyReverses = {1, 0, 0};
    double[] posterior = new double[3];
    double sum = 0;
    for (int truth = 0; truth < 3; truth++) {
      boolean compoundsRight = (trulyCompounds[truth] == 1) == (facts.signs().answer(0, 0) == 0);
      boolean lacksRight = lacks[truth] == facts.signs().answer(0, 1);
      double isSo = breaks[truth][facts.signs().answer(0, 2)];
      boolean reversesRight = (trulyReverses[truth] == 1) == (facts.signs().answer(0, 3) == 0);
      posterior[truth] =
          prior[truth]
              * (compoundsRight ? 0.85 : 0.15)
              * (lacksRight ? 0.85 : 0.15 / 2)
              * (isSo * 0.7 + (1 - isSo) * 0.3 / 2)
              * (reversesRight ? 0.7 : 0.3);
      sum += posterior[truth];
    }
    for (int truth = 0; truth < 3; truth++) {
      posterior[truth] /= sum;
    }
    return posterior;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void weighedByTheSignsFreshTruthsAreThePosterior(long seed) {
    Model model = Model.of(scenario());
    Chance chance = new Chance(seed);
    Facts shown = atTheDecision(model, chance).facts();
    double[] expected = byHand(shown);
    double[] weights = new double[3];
    double sum = 0;
    double squares = 0;
    Simulation future = new Simulation(model);
    for (int f = 0; f < FUTURES; f++) {
      atTheDecision(future, chance.withHidden(1_000_003L * seed + f));
      Facts facts = future.facts();
      int truth = facts.truth().number(0);
      int breaksAfter = facts.breaks(0) - facts.bleeds(0);
      double weight = 1;
      for (int sign = 0; sign < facts.signs().count(0); sign++) {
        assertTrue(shown.signs().shown(0, sign));
        weight *=
            facts.signs().likelihood(0, sign, shown.signs().answer(0, sign), truth, breaksAfter);
      }
      weights[truth] += weight;
      sum += weight;
      squares += weight * weight;
    }
    double effective = sum * sum / squares;
    for (int truth = 0; truth < 3; truth++) {
      double standardError = Math.sqrt(expected[truth] * (1 - expected[truth]) / effective);
      assertEquals(
          expected[truth],
          weights[truth] / sum,
          4 * standardError,
          "truth " + truth + " under seed " + seed + ", four standard errors");
    }
    assertTrue(effective > 1000, "only " + effective + " futures count");
  }
}
