package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Variant;

/** A wound that comes back bleeds at once, half as large, on whoever had it. */
class ComebackTest {

  private static final double STOP = 0.2;

  /** The morning on which a wound that was left open has come back, as the second incident. */
  private static Simulation back(int foreseen, boolean handedOver) {
    Range middling = Range.of(0.5);
    List<Member> team =
        List.of(
            Scenarios.member("m0", 1, middling, middling, middling),
            Scenarios.member("m1", 1, middling, middling, middling));
    Slip slip = Slip.of("a").size(0.5, STOP, 30, 4).foreseen(foreseen, 0);
    Scenario scenario =
        Variant.of(Scenarios.of(20, 0, team, 1, List.of(slip)))
            .numbers(Numbers.USUAL.with(ModelNumber.COMEBACK_CHANCE, 1))
            .scenario();
    Simulation simulation = new Simulation(Model.of(scenario));
    simulation.start(new Chance(1));
    simulation.dawn();
    while (simulation.facts().incidents() == 1) {
      if (handedOver && simulation.facts().phase(0) == Phase.CLOSE) {
        simulation.assign(0, 1);
      }
      simulation.night();
      simulation.dawn();
    }
    return simulation;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void itBleedsAtOnceAndItsCustomerCalls(int foreseen) {
    Simulation simulation = back(foreseen, false);
    Facts facts = simulation.facts();
    assertTrue(facts.comeback(1));
    assertEquals(Phase.STOP, facts.phase(1));
    assertEquals(facts.day(), facts.bleeds(1));
    assertTrue(facts.told(1));
    assertFalse(facts.foreseen(1));
    assertTrue(facts.calls(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itComesBackToWhoHadIt(boolean handedOver) {
    assertEquals(handedOver ? 1 : 0, back(0, handedOver).facts().owner(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void handedOverUntouchedItIsNoMoreThanItWas(int foreseen) {
    Simulation simulation = back(foreseen, false);
    assertEquals(STOP / 2, simulation.facts().stopLeft(1), 1e-12);
    assertEquals(Refusal.NONE, simulation.assign(1, 1));
    assertEquals(STOP / 2, simulation.facts().stopLeft(1), 1e-12);
  }
}
