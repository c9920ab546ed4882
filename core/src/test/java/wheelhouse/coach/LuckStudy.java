package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * Whether luck averages to nothing: each of some policies plays a shipped scenario on many seeds,
 * every run is taken apart by the first two rounds of its review, and for each line of luck and
 * each axis the mean over the seeds is printed with its standard error, and how many of those
 * errors it is away from nothing.
 *
 * <p>Not a test, since it plays for minutes: {@code mvn -q -Pbench -Dargs="luck 40 the-usual"} for
 * forty seeds of one scenario, {@code -Dargs=luck} for all of them.
 */
public final class LuckStudy {

  private static final int SEEDS = 40;
  private static final long FIRST_SEED = 5000;

  /** The first is a glance; the second plays with the suppositions that all others play with. */
  private static final int ROUNDS = 2;

  private static final List<String> POLICIES =
      List.of(Roster.READER, "always-hold", "loudest-first", "random");

  /**
   * So many errors away from nothing, a mean is no accident: of 64 lines, one in fifteen tables.
   */
  private static final double TOO_FAR = 3.3;

  private record Line(String name, ToDoubleFunction<Luck> of) {}

  private static final List<Line> LINES =
      List.of(
          new Line("readability, harm", luck -> luck.readability().mean().harm()),
          new Line("dice, harm", luck -> luck.dice().mean().harm()),
          new Line("readability, growth", luck -> luck.readability().mean().growth()),
          new Line("dice, growth", luck -> luck.dice().mean().growth()));

  private LuckStudy() {}

  /**
   * @param args how many seeds, and which scenarios, if not all
   */
  public static void main(String[] args) {
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : SEEDS;
    List<String> ids = args.length > 1 ? List.of(args).subList(1, args.length) : Bundled.ids();
    int tooFar = 0;
    System.out.printf("%-12s %-14s %-20s %9s %9s %7s%n", "", "", "", "mean", "error", "errors");
    for (String id : ids) {
      Model model = Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
      for (String policy : POLICIES) {
        Entry entry = Roster.named(policy).orElseThrow();
        List<Luck> found = new ArrayList<>();
        IntStream.range(0, seeds)
            .mapToObj(i -> luck(model, FIRST_SEED + i, entry))
            .forEach(found::add);
        for (Line line : LINES) {
          double[] values = found.stream().mapToDouble(line.of()).toArray();
          double mean = Statistics.mean(values);
          double error = Statistics.error(values);
          tooFar += Math.abs(mean) > TOO_FAR * error ? 1 : 0;
          System.out.printf(
              "%-12s %-14s %-20s %9.2f %9.2f %7.1f%n",
              id, policy, line.name(), mean, error, mean / error);
        }
      }
    }
    if (tooFar > 0) {
      System.out.printf("%d lines are further from nothing than chance allows%n", tooFar);
      System.exit(1);
    }
  }

  private static Luck luck(Model model, long seed, Entry entry) {
    Run run = Played.by(model, seed, entry);
    Review review = Review.of(run, new Stakes(300, 8, 30), seed);
    for (int round = 0; round < ROUNDS; round++) {
      review.round();
    }
    return review.assessment().luck();
  }
}
