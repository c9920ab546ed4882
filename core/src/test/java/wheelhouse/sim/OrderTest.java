package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;

class OrderTest {

  @Test
  void anOrderThatNamesAClosedSlipIsRefusedWhole() {
    Slip small = Slip.of("a").size(0.1, 0.1, 0.05, 1);
    Member member = Scenarios.alone(small, 9).team().get(0);
    List<Slip> slips = List.of(small, large("b"), large("c"));
    Simulation simulation = new Simulation(Model.of(Scenarios.of(9, 0, List.of(member), 2, slips)));
    simulation.start(new Chance(1));
    for (int day = 1; day <= 4; day++) {
      simulation.dawn();
      simulation.night();
    }
    simulation.dawn();
    assertEquals(Phase.DONE, simulation.facts().phase(0));
    assertEquals(Refusal.NONE, simulation.apply(new Move.Order(0, List.of(2, 1))));
    State before = simulation.snapshot();
    assertEquals(Refusal.NOT_OPEN, simulation.apply(new Move.Order(0, List.of(1, 0))));
    assertEquals(before, simulation.snapshot(), "what is refused changes nothing");
  }

  private static Slip large(String id) {
    return Slip.of(id).size(0.5, 9, 9, 1).arrives(Arrival.on(4));
  }
}
