package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/** Luck is what averages out, and what is left of a result when choices are taken off it. */
class LuckTest {

  private static final int RUNS = 48;
  private static final double ERRORS = 3.5;

  private static Luck luck(int i, String policy) {
    Run run =
        Played.by(Model.of(Generated.small(500 + i)), 100 + i, Roster.named(policy).orElseThrow());
    Review review = Review.of(run, new Stakes(300, 8, 30), i);
    review.round();
    return review.assessment().luck();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader", "always-hold", "loudest-first", "random"})
  void itTelescopesAndAveragesToNothing(String policy) {
    Luck[] all =
        IntStream.range(0, RUNS).parallel().mapToObj(i -> luck(i, policy)).toArray(Luck[]::new);
    for (Luck luck : all) {
      Value sum =
          luck.start()
              .plus(luck.choices().mean())
              .plus(luck.readability().mean())
              .plus(luck.dice().mean());
      assertEquals(luck.result().harm(), sum.harm(), 1e-9);
      assertEquals(luck.result().permanent(), sum.permanent(), 1e-9);
      assertEquals(luck.result().growth(), sum.growth(), 1e-9);
    }
    isNothing(policy + " readability", all, luck -> luck.readability().mean().harm());
    isNothing(policy + " dice", all, luck -> luck.dice().mean().harm());
    isNothing(policy + " readability", all, luck -> luck.readability().mean().growth());
    isNothing(policy + " dice", all, luck -> luck.dice().mean().growth());
  }

  private static void isNothing(String what, Luck[] all, ToDoubleFunction<Luck> of) {
    double[] values = java.util.Arrays.stream(all).mapToDouble(of).toArray();
    double mean = Statistics.mean(values);
    double error = Statistics.error(values);
    assertTrue(Math.abs(mean) < ERRORS * error, what + ": " + mean + " ± " + error);
  }
}
