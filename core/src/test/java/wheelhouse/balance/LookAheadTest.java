package wheelhouse.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.balance.LookAhead.Sight;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** Looking ahead does no harm, and on no more than what a player has seen. */
class LookAheadTest {

  private static final Scenario SCENARIO = Reports.shipped("first-week");
  private static final Model MODEL = Model.of(SCENARIO);

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9})
  void itIsNeverWorseThanItsReaderOutsideTheNoise(double growth) {
    Aim aim = new Aim(growth, 200, 9);
    double[] gain = gains(aim, Roster.reader(), Sight.THE_BOARD, 12);
    assertFalse(Estimate.of(gain).isBelow(0), () -> Estimate.of(gain).toString());
  }

  @Test
  void whoKnowsEverythingNeverDoesWorseForLookingAhead() {
    double[] gain = gains(new Aim(0.5, 200, 9), Roster.seesTheTruth(), Sight.EVERYTHING, 30);
    for (double each : gain) {
      assertTrue(each >= -1e-9, "lost " + each);
    }
    assertTrue(Estimate.of(gain).isAbove(0));
  }

  private static double[] gains(Aim aim, Entry entry, Sight sight, int seeds) {
    return IntStream.range(0, seeds)
        .parallel()
        .mapToDouble(
            seed -> {
              Simulation ahead = new LookAhead(MODEL, entry, aim, sight).play(seed);
              Simulation alone = new Playing(MODEL, entry).play(seed);
              return aim.worth(ahead.harm(), ahead.growth())
                  - aim.worth(alone.harm(), alone.growth());
            })
        .toArray();
  }

  @Test
  void worldsShowWhatWasShownAndHideOtherThings() {
    int other = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Watch watch = new Watch(seed, 4);
      List<State> mornings = watch.worlds.mornings(watch.chance, watch.past);
      assertFalse(mornings.isEmpty(), "no world fits seed " + seed);
      for (State morning : mornings) {
        Simulation world = new Simulation(MODEL);
        world.resume(morning);
        Observation seen = new Seat(world).observation();
        assertEquals(watch.seen.incidents(), seen.incidents());
        for (int incident = 0; incident < seen.incidents(); incident++) {
          assertEquals(watch.seen.template(incident), seen.template(incident));
          assertEquals(watch.seen.arrived(incident), seen.arrived(incident));
          for (int sign = 0; sign < seen.signs(incident); sign++) {
            if (seen.signShown(incident, sign) && watch.seen.signShown(incident, sign)) {
              assertEquals(watch.seen.signAnswer(incident, sign), seen.signAnswer(incident, sign));
            }
          }
          other +=
              world.facts().truth().number(incident)
                      == watch.simulation.facts().truth().number(incident)
                  ? 0
                  : 1;
        }
      }
    }
    assertTrue(other > 0, "every world has the run's own truths");
  }

  /** If odds are fair, the truth is as likely as the odds say: E[p(true)] = E[sum of p squared]. */
  @Test
  void theOddsAreFair() {
    List<Double> off = new ArrayList<>();
    for (long seed = 1; seed <= 300; seed++) {
      Watch watch = new Watch(seed, 4);
      double sum = 0;
      for (int incident = 0; incident < watch.seen.incidents(); incident++) {
        Evidence.Slip slip = watch.evidence.slips().get(incident);
        Odds odds = Odds.of(SCENARIO, slip);
        sum += odds.of(watch.simulation.facts().truth().number(incident));
        for (int truth = 0; truth < Odds.truths(SCENARIO, slip).size(); truth++) {
          sum -= odds.of(truth) * odds.of(truth);
        }
      }
      off.add(sum);
    }
    Estimate mean = Estimate.of(off.stream().mapToDouble(Double::doubleValue).toArray());
    assertFalse(mean.isAbove(0) || mean.isBelow(0), () -> "not fair: " + mean);
  }

  /** The reader's run up to some morning, and what was seen of it. */
  private static final class Watch {
    private final NotedChance chance;
    private final Evidence evidence = new Evidence(SCENARIO);
    private final Worlds worlds = new Worlds(MODEL, evidence, 32, 8);
    private final List<DayPlan> past = new ArrayList<>();
    private final Simulation simulation;
    private final Observation seen;

    Watch(long seed, int until) {
      List<Move> heard = new ArrayList<>();
      Playing reader = new Playing(MODEL, Roster.reader(), heard::add);
      simulation = reader.simulation();
      seen = new Seat(simulation).observation();
      chance = new NotedChance(seed);
      evidence.begin();
      worlds.begin(seed);
      reader.start(chance);
      for (int day = 1; day <= until; day++) {
        chance.today(day);
        simulation.dawn();
        evidence.morning(seen);
        heard.clear();
        reader.manage();
        evidence.signs(seen);
        if (day < until) {
          past.add(DayPlan.of(heard, seen));
          simulation.night();
        }
      }
    }
  }
}
