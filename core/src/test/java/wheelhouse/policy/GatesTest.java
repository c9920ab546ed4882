package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Worlds;

/** A generated world and every shipped scenario pass the gates. */
class GatesTest {

  private static final int SEEDS = 1000;

  static Stream<Arguments> gatesOfScenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(generated());
    for (String id : Bundled.ids()) {
      scenarios.add(Bundled.find(id).orElseThrow().scenario().orElseThrow());
    }
    return scenarios.stream()
        .flatMap(
            scenario ->
                Stream.of(Gate.values()).map(gate -> Arguments.of(scenario.id(), gate, scenario)));
  }

  private static Scenario generated() {
    return Worlds.mixed(1).withGuardrails().build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("gatesOfScenarios")
  void passes(String id, Gate gate, Scenario scenario) {
    int seeds = scenario.sources().isEmpty() ? SEEDS : SEEDS / 4;
    Verdict verdict = gate.of(scenario, seeds);
    assertTrue(verdict.holds(), verdict::broken);
  }

  @Test
  void aScenarioWhereTheWheelIsFreeFailsTheFirstGate() {
    assertFalse(Gate.NO_RULE_WINS.of(Mutants.THE_WHEEL_IS_FREE.on(generated()), SEEDS).holds());
  }

  @Test
  void aScenarioWhoseSignsDoNotMatterFailsTheSecondGate() {
    Numbers numbers = generated().numbers();
    for (ModelNumber gate :
        List.of(
            ModelNumber.GATE_AUTHORITY,
            ModelNumber.GATE_DECISION,
            ModelNumber.GATE_BLOCKER,
            ModelNumber.GATE_HANDS)) {
      numbers = numbers.with(gate, 1);
    }
    Scenario ungated = Retold.with(generated(), numbers.with(ModelNumber.UNMET_AUTONOMY, 0));
    assertFalse(Gate.READING_PAYS.of(ungated, 100).holds());
  }

  @Test
  void loudnessThatTellsIsFound() {
    assertTrue(Gates.bits(new int[][] {{300, 100}, {100, 300}}) > 0.1);
    assertEquals(1, Gates.bits(new int[][] {{500_000, 0}, {0, 500_000}}), 1e-4);
    assertEquals(0, Gates.bits(new int[][] {{200, 100}, {400, 200}}), 1e-3);
  }

  @Test
  void sharesOfVarianceAreTakenApart() {
    assertEquals(0, Gates.shareWithin(new double[][] {{1, 1}, {4, 4}, {9, 9}}), 1e-12);
    assertEquals(1, Gates.shareWithin(new double[][] {{0, 2}, {2, 0}, {0, 2}}), 1e-12);
  }
}
