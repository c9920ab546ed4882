package wheelhouse.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

/**
 * Floors that hold on a slow and noisy machine, far below what {@link Benchmarks} measures on a
 * quiet one: CPU time of the thread, the best of several batches.
 */
class SpeedTest {

  private static final int BATCHES = 15;
  private static final int MILLIS = 20;
  private static final double FLOOR = 1_000_000;

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 1000})
  void theEnginePlaysAMillionIncidentDaysASecond(int incidents) {
    Batches batches = Batches.of(Workload.plansGiven(incidents), BATCHES, MILLIS);
    assertTrue(
        batches.perSecond() >= FLOOR,
        () -> "only " + Math.round(batches.perSecond()) + " incident-days a second");
  }

  @Test
  void aDayCostsNoMoreForEachIncidentWhereThereAreMore() {
    Entry reader = Roster.reader();
    Batches few = Batches.of(Workload.choosing(200, reader), BATCHES, MILLIS);
    Batches many = Batches.of(Workload.choosing(2000, reader), BATCHES, MILLIS);
    assertTrue(
        many.best() <= 3 * few.best(),
        () -> few.best() + " ns at 200 incidents, " + many.best() + " ns at 2000");
  }

  static Stream<Entry> roster() {
    return Roster.all().stream();
  }

  @ParameterizedTest
  @MethodSource("roster")
  void noPolicyAllocatesInAPlayoutDay(Entry entry) {
    assertEquals(0, Batches.of(Workload.choosing(30, entry), BATCHES, 2).bytes(), entry.name());
  }

  @Test
  void theEngineAllocatesNothingInAPlayoutDay() {
    assertEquals(0, Batches.of(Workload.held(300), BATCHES, 2).bytes());
    assertEquals(0, Batches.of(Workload.plansGiven(300), BATCHES, 2).bytes());
  }
}
