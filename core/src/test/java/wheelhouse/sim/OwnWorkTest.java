package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Variant;

/** Own work is due on its day, the last day of work like any other. */
class OwnWorkTest {

  private static final int DAYS = 4;
  private static final int MINUTES = 60;
  private static final double TRUST = 0.1;
  private static final double HARM = 7;

  /** Work that is due on a day, done or left lying on it, and then the rest of the run. */
  private static Simulation played(int due, int away, int done) {
    OwnWork work =
        new OwnWork("notes", "Notes", MINUTES, 1, due, new OwnWork.Missed("No.", TRUST, HARM, 90));
    Scenario scenario =
        Variant.of(Scenarios.alone(Slip.of("a"), DAYS))
            .days(DAYS, away)
            .ownWork(List.of(work))
            .scenario();
    Simulation simulation = new Simulation(Model.of(scenario));
    Journal journal = new Journal();
    simulation.start(new Chance(1));
    simulation.writeTo(journal);
    while (!simulation.isOver()) {
      simulation.dawn();
      if (simulation.facts().day() == due) {
        simulation.apply(new Move.DoOwnWork(0, done));
      }
      simulation.night();
    }
    List<Event> noted =
        journal.events().stream()
            .filter(event -> event.type() == Event.Type.OWN_WORK_MISSED)
            .toList();
    assertEquals(done < MINUTES ? 1 : 0, noted.size());
    noted.forEach(event -> assertEquals(Math.min(due + 1, DAYS + away), event.day()));
    return simulation;
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "3, 10", "4, 10", "4, 1", "4, 0"})
  void whatIsNotDoneOnItsDayIsMissedAndCosts(int due, int away) {
    Simulation done = played(due, away, MINUTES);
    Simulation missed = played(due, away, MINUTES - 1);
    assertFalse(done.facts().desk().ownMissed(0));
    assertTrue(missed.facts().desk().ownMissed(0));
    assertTrue(missed.permanentHarm() >= done.permanentHarm() + HARM - 1e-9);
    assertTrue(missed.facts().people().trust(0) < done.facts().people().trust(0));
  }

  @ParameterizedTest
  @CsvSource({"10", "0"})
  void whatWasDueOnTheLastDayIsTheManagersAndNotTheTeams(int away) {
    Simulation done = played(DAYS, away, MINUTES);
    Simulation missed = played(DAYS, away, 0);
    assertEquals(HARM, missed.facts().harmAtLeave() - done.facts().harmAtLeave(), 1e-9);
    assertEquals(done.growth(), missed.growth(), 1e-12, "trust is no capability");
  }
}
