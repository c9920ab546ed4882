package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;

/** After the leave only what still bleeds is played out, and nothing else changes any more. */
class AftermathTest {

  private static final int DAYS = 2;
  private static final int AWAY = 1;

  /** Bleeds on for weeks, since its owner lacks something and finds it slowly. */
  private static Slip bleeding(String owner) {
    Truth lacking = new Truth(1, Lack.BLOCKER, false, true, Truth.NEVER, 0);
    return Slip.of("bleeding").owners(owner).truths(lacking).size(0.5, 4, 1, 4);
  }

  /** Is foreseen from the last day of the leave on, and would bleed two days after it. */
  private static Slip foreseen() {
    return Slip.of("foreseen").owners("m1").arrives(Arrival.on(DAYS + AWAY)).foreseen(2, 0);
  }

  private static Simulation over(int away, List<Slip> slips, Pick onTheLastDay) {
    Range middling = Range.of(0.45);
    List<Member> team =
        List.of(
            Scenarios.member("m0", 1, middling, middling, middling),
            Scenarios.member("m1", 1, middling, middling, middling));
    Scenario scenario = Scenarios.of(DAYS, away, team, 1, slips);
    Simulation simulation = new Simulation(Model.of(scenario));
    simulation.start(new Chance(1));
    while (!simulation.isOver()) {
      simulation.dawn();
      if (simulation.facts().day() == DAYS) {
        assertEquals(Refusal.NONE, simulation.pick(0, onTheLastDay));
      }
      simulation.night();
    }
    return simulation;
  }

  @Test
  void whatIsForeseenCostsNothingHoweverLongSomethingElseBleeds() {
    Simulation alone = over(AWAY, List.of(bleeding("m0")), Pick.HOLD);
    Simulation both = over(AWAY, List.of(bleeding("m0"), foreseen()), Pick.HOLD);
    assertEquals(2, both.facts().incidents());
    assertTrue(both.facts().day() > DAYS + AWAY + 2, "somebody bled past the day it was to begin");
    assertEquals(alone.harm(), both.harm());
    assertEquals(Phase.AHEAD, both.facts().phase(1));
    assertEquals(1, both.facts().open(1), "it is open still");
  }

  @Test
  void aWoundStaysAsTheLeaveHasLeftIt() {
    Slip wound = Slip.of("wound").owners("m1").size(0.5, 0.1, 9, 1);
    Simulation before = new Simulation(over(AWAY, List.of(wound), Pick.HOLD).model());
    before.start(new Chance(1));
    for (int day = 1; day <= DAYS + AWAY; day++) {
      before.dawn();
      before.nightAlone();
    }
    Simulation after = over(AWAY, List.of(bleeding("m0"), wound), Pick.HOLD);
    assertEquals(before.facts().closeLeft(0), after.facts().closeLeft(1), 1e-12);
    assertEquals(Phase.CLOSE, after.facts().phase(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, AWAY})
  void whoHeldTheWheelAtTheEndLetsGo(int away) {
    Slip quick = Slip.of("quick").size(0.5, 2.5, 1, 4);
    Simulation simulation = over(away, List.of(quick), Pick.TAKE_THE_WHEEL);
    assertTrue(simulation.facts().day() <= DAYS + 3, "its owner stops it in a day or two");
    assertEquals(Phase.CLOSE, simulation.facts().phase(0));
  }
}
