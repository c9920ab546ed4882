package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/** Luck is what averages out, and what is left of a result when choices are taken off it. */
class LuckTest {

  private static final int RUNS = 32;
  private static final int SHIPPED_RUNS = 24;
  private static final double ERRORS = 3.5;

  private static final List<String> POLICIES =
      List.of("reader", "always-hold", "loudest-first", "random");

  static List<String> policies() {
    return POLICIES;
  }

  private static Luck luck(int i, String policy) {
    return luck(Model.of(Generated.small(500 + i)), i, policy);
  }

  private static Luck luck(Model model, int i, String policy) {
    Run run = Played.by(model, 100 + i, Roster.named(policy).orElseThrow());
    Review review = Review.of(run, new Stakes(300, 8, 30), i);
    review.round();
    return review.assessment().luck();
  }

  @ParameterizedTest
  @MethodSource("policies")
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
    isNothing(policy, all);
  }

  /** The same on a shipped scenario, all policies together; {@link LuckStudy} plays them all. */
  @Test
  void itAveragesToNothingOnAShippedScenarioToo() {
    Model model = Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow());
    Luck[] all =
        IntStream.range(0, SHIPPED_RUNS)
            .parallel()
            .mapToObj(i -> luck(model, i, POLICIES.get(i % POLICIES.size())))
            .toArray(Luck[]::new);
    isNothing("first-week", all);
  }

  /** Every error is as large as what it is said of may be off: more than none, and not endless. */
  @Test
  void everyLineSaysHowFarItMayBeOff() {
    Luck luck = luck(1, "always-hold");
    for (Estimate line : List.of(luck.choices(), luck.readability(), luck.dice())) {
      assertTrue(line.error().harm() > 0 && line.error().harm() < 300, line.toString());
      assertTrue(line.error().growth() > 0 && line.error().growth() < 30, line.toString());
    }
  }

  private static void isNothing(String what, Luck[] all) {
    isNothing(what + " readability", all, luck -> luck.readability().mean().harm());
    isNothing(what + " dice", all, luck -> luck.dice().mean().harm());
    isNothing(what + " readability", all, luck -> luck.readability().mean().growth());
    isNothing(what + " dice", all, luck -> luck.dice().mean().growth());
  }

  private static void isNothing(String what, Luck[] all, ToDoubleFunction<Luck> of) {
    double[] values = java.util.Arrays.stream(all).mapToDouble(of).toArray();
    double mean = Statistics.mean(values);
    double error = Statistics.error(values);
    assertTrue(Math.abs(mean) < ERRORS * error, what + ": " + mean + " ± " + error);
  }
}
