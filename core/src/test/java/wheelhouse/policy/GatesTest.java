package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.balance.Gate;
import wheelhouse.balance.Gates;
import wheelhouse.balance.Verdict;
import wheelhouse.content.Bundled;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
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
    Verdict verdict = Gates.of(gate, scenario, seeds);
    assertTrue(verdict.passes(), () -> verdict.against().toString());
  }

  @Test
  void aScenarioWhereTheWheelIsFreeFailsTheFirstGate() {
    Scenario free = Mutants.THE_WHEEL_IS_FREE.on(generated());
    assertFalse(Gates.of(Gate.NO_RULE_WINS, free, SEEDS).passes());
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
    Scenario ungated =
        Variant.of(generated()).numbers(numbers.with(ModelNumber.UNMET_AUTONOMY, 0)).scenario();
    assertFalse(Gates.of(Gate.READING_PAYS, ungated, 100).passes());
  }
}
