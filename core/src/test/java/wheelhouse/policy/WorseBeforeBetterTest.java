package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Worse before better: for some days who always takes the wheel looks like the best manager on the
 * floor, and the team already pays; by the end everybody does.
 */
class WorseBeforeBetterTest {

  private static final int[] DAYS = {1, 2, 4, 8, 24};
  private static final int RUNS = 1000;

  @ParameterizedTest
  @EnumSource(names = {"MIXED", "DOUBLE_LOAD", "OVERLOADED", "CALM"})
  void theWheelLooksGoodForDaysAndNotForWeeks(WorldClass worlds) {
    double[][][] wheel = play(worlds, Roster.constants().get(Pick.TAKE_THE_WHEEL.weight()));
    double[][][] reader = play(worlds, Roster.reader());
    StringBuilder table = new StringBuilder(worlds + ", always the wheel less the reader:\n");
    Estimate[] harm = new Estimate[DAYS.length];
    Estimate[] growth = new Estimate[DAYS.length];
    for (int d = 0; d < DAYS.length; d++) {
      harm[d] = Estimate.ofDifference(wheel[0][d], reader[0][d]);
      growth[d] = Estimate.ofDifference(wheel[1][d], reader[1][d]);
      table.append("day " + DAYS[d] + ": harm " + harm[d] + ", growth " + growth[d] + "\n");
    }
    assertTrue(harm[0].isBelow(0) && harm[1].isBelow(0), () -> "not good for days: " + table);
    assertTrue(!harm[2].isAbove(worst(reader, 2)), () -> "not tolerable on day 4: " + table);
    assertTrue(harm[3].isAbove(0) && harm[4].isAbove(0), () -> "good for too long: " + table);
    for (Estimate grown : List.of(growth)) {
      assertTrue(grown.isBelow(0), () -> "the team does not pay: " + table);
    }
  }

  /** A tenth of the reader's harm on a day. */
  private static double worst(double[][][] reader, int day) {
    return Statistics.mean(reader[0][day]) / 10;
  }

  /** Harm and growth at the end of each of the days, per run. */
  private static double[][][] play(WorldClass worlds, Entry entry) {
    double[][][] seen = new double[2][DAYS.length][RUNS];
    IntStream.range(0, RUNS)
        .parallel()
        .forEach(
            run ->
                new Playing(Model.of(worlds.scenario(run)), entry)
                    .play(new Chance(run), noting(seen, run)));
    return seen;
  }

  private static Playing.Onlooker noting(double[][][] seen, int run) {
    return new Playing.Onlooker() {
      @Override
      public void slept(Simulation simulation) {
        for (int d = 0; d < DAYS.length; d++) {
          if (simulation.facts().day() == DAYS[d]) {
            seen[0][d][run] = simulation.harm();
            seen[1][d][run] = simulation.growth();
          }
        }
      }
    };
  }
}
