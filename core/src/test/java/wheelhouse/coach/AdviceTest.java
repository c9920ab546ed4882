package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * A player who follows the coach on one day of each golden run ends better than one who does not:
 * under suppositions that the coach had not seen when advising.
 */
class AdviceTest {

  private static final long GOLDEN_SEED = 7;

  static final Map<String, Stakes> STAKES =
      new TreeMap<>(
          Map.of(
              "dry-run", new Stakes(702, 11.6, 60),
              "first-week", new Stakes(217, 8.9, 24),
              "forty-seven", new Stakes(3685, 19.5, 190),
              "the-usual", new Stakes(1330, 19.2, 69)));

  @Test
  void whoeverFollowsItOnOneDayEndsBetter() {
    List<Double> gains = new ArrayList<>();
    for (Map.Entry<String, Stakes> of : STAKES.entrySet()) {
      Model model = Model.of(Bundled.find(of.getKey()).orElseThrow().scenario().orElseThrow());
      Run run = Played.by(model, GOLDEN_SEED, Roster.reader());
      for (double gain : followed(run, of.getValue())) {
        gains.add(gain / of.getValue().harm());
      }
    }
    double[] shares = gains.stream().mapToDouble(Double::doubleValue).toArray();
    double mean = Statistics.mean(shares);
    double error = Statistics.error(shares);
    assertTrue(mean > 2 * error, mean + " ± " + error + " of the harm at stake");
  }

  /** What following the greatest advice of the run gains, at the going rate, future by future. */
  static double[] followed(Run run, Stakes stakes) {
    double rate = stakes.goingRate();
    Decision greatest =
        advised(run, stakes)
            .max(Comparator.comparingDouble(each -> sureGain(each, rate)))
            .orElseThrow();
    return followed(run, greatest, rate, 12);
  }

  /** The same for the greatest advice of each day on which there is any. */
  static List<double[]> followedEachDay(Run run, Stakes stakes, int futures) {
    double rate = stakes.goingRate();
    Map<Integer, Decision> greatest =
        advised(run, stakes)
            .filter(each -> each.best(rate) != each.chosen())
            .collect(
                Collectors.toMap(
                    Decision::day,
                    each -> each,
                    BinaryOperator.maxBy(Comparator.comparingDouble(each -> sureGain(each, rate))),
                    TreeMap::new));
    List<double[]> gains = new ArrayList<>();
    greatest.values().forEach(decision -> gains.add(followed(run, decision, rate, futures)));
    return gains;
  }

  private static Stream<Decision> advised(Run run, Stakes stakes) {
    return Reviewed.full(run, stakes).decisions().stream()
        .filter(each -> each.subject() instanceof Subject.Slips);
  }

  private static double[] followed(Run run, Decision decision, double rate, int futures) {
    Choice advised = decision.alternatives().get(decision.best(rate)).choice();
    return new Trial(run).gains(decision, advised, futures, rate);
  }

  private static double sureGain(Decision decision, double rate) {
    Estimate gain = decision.alternatives().get(decision.best(rate)).difference();
    double harm = gain.mean().harm() + gain.error().harm();
    return rate * (gain.mean().growth() - gain.error().growth()) - harm;
  }
}
