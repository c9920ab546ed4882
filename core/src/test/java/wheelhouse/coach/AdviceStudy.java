package wheelhouse.coach;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * What the coach's advice is worth to whoever follows it: on every day of every golden run, and as
 * a player of its own against the reader, for several weightings of growth against harm.
 */
public final class AdviceStudy {

  private static final long GOLDEN_SEED = 7;

  /** Seeds of the coach's own play; none that a reference or a golden run stands on. */
  private static final int FIRST_SEED = 5001;

  private static final int FUTURES = 24;
  private static final double[] WEIGHTINGS = {0.25, 0.5, 1, 2, 4};

  private AdviceStudy() {}

  /**
   * Prints the study.
   *
   * @param args {@code days} for the golden runs, {@code play} for the coach's own play, then
   *     scenarios, or none for all; and how many seeds it plays
   */
  public static void main(String[] args) {
    int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 24;
    List<String> scenarios =
        args.length > 2 ? List.of(args).subList(2, args.length) : sorted(AdviceTest.STAKES);
    if (args.length == 0 || args[0].equals("days")) {
      scenarios.forEach(AdviceStudy::days);
    }
    if (args.length == 0 || args[0].equals("play")) {
      scenarios.forEach(scenario -> play(scenario, seeds));
    }
  }

  private static List<String> sorted(Map<String, Stakes> stakes) {
    return stakes.keySet().stream().sorted().toList();
  }

  private static Model model(String scenario) {
    return Model.of(Bundled.find(scenario).orElseThrow().scenario().orElseThrow());
  }

  /** On each day the greatest advice is followed; what is gained is told on fresh suppositions. */
  private static void days(String scenario) {
    Stakes stakes = AdviceTest.STAKES.get(scenario);
    Run run = Played.by(model(scenario), GOLDEN_SEED, Roster.reader());
    List<double[]> gains = AdviceTest.followedEachDay(run, stakes, 2 * FUTURES);
    double[] means = new double[gains.size()];
    int better = 0;
    int worse = 0;
    for (int i = 0; i < means.length; i++) {
      means[i] = Statistics.mean(gains.get(i));
      double error = Statistics.error(gains.get(i));
      better += means[i] > 2 * error ? 1 : 0;
      worse += means[i] < -2 * error ? 1 : 0;
    }
    System.out.printf(
        "%-12s %2d days with advice: gains %.1f ± %.1f harm points a day (%.2f %% of the stake);"
            + " better beyond two errors on %d, worse on %d%n",
        scenario,
        means.length,
        Statistics.mean(means),
        Statistics.error(means),
        100 * Statistics.mean(means) / stakes.harm(),
        better,
        worse);
  }

  private static void play(String scenario, int seeds) {
    Stakes stakes = AdviceTest.STAKES.get(scenario);
    Model model = model(scenario);
    Run[] reader = new Run[seeds];
    IntStream.range(0, seeds)
        .forEach(i -> reader[i] = Played.by(model, FIRST_SEED + i, Roster.reader()));
    for (double weighting : WEIGHTINGS) {
      double rate = weighting * stakes.goingRate();
      CoachPlay.Outcome[] coach = new CoachPlay.Outcome[seeds];
      IntStream.range(0, seeds)
          .parallel()
          .forEach(i -> coach[i] = new CoachPlay(rate, FUTURES).play(model, FIRST_SEED + i));
      double[] harm = new double[seeds];
      double[] growth = new double[seeds];
      double[] gain = new double[seeds];
      for (int i = 0; i < seeds; i++) {
        harm[i] = coach[i].run().result().harm() - reader[i].result().harm();
        growth[i] = coach[i].run().result().growth() - reader[i].result().growth();
        gain[i] = rate * growth[i] - harm[i];
      }
      System.out.printf(
          "%-12s at %.2f of the going rate, %d seeds, against the reader's %.1f and %.2f:"
              + " harm %+.1f ± %.1f, growth %+.2f ± %.2f, by its own weighting %+.1f ± %.1f"
              + " where %.1f was promised%n",
          scenario,
          weighting,
          seeds,
          Stream.of(reader).mapToDouble(run -> run.result().harm()).average().orElseThrow(),
          Stream.of(reader).mapToDouble(run -> run.result().growth()).average().orElseThrow(),
          Statistics.mean(harm),
          Statistics.error(harm),
          Statistics.mean(growth),
          Statistics.error(growth),
          Statistics.mean(gain),
          Statistics.error(gain),
          Stream.of(coach).mapToDouble(CoachPlay.Outcome::promised).average().orElseThrow());
    }
  }
}
