package wheelhouse.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import wheelhouse.balance.BalanceStudy;
import wheelhouse.check.CoverStudy;
import wheelhouse.check.MutationStudy;
import wheelhouse.coach.AdviceStudy;
import wheelhouse.coach.LuckStudy;
import wheelhouse.coach.ReviewStudy;

/**
 * Runs the benchmarks and prints a table: CPU time a unit in the best and in the median batch,
 * units a second, bytes allocated, and how many times the bare kernel and the busy kernel of as
 * many incidents that is.
 *
 * <p>{@code mvn -q -Pbench}; {@code -Dargs="READER 30"} for one line, {@code -Dargs=compare} and
 * {@code -Dargs=balance} for what those commands take, {@code -Dargs=peers} for {@link Peers},
 * {@code -Dargs=mutations} for the {@link MutationStudy} of the checker, {@code -Dargs=cover} for
 * the {@link CoverStudy} of what is written and never seen, {@code -Dargs=gates} for the {@link
 * BalanceStudy} of what an author begins from; of the coach, {@code -Dargs=reviews} for how long it
 * takes ({@link ReviewStudy}), {@code -Dargs=advice} for what its advice is worth ({@link
 * AdviceStudy}), {@code -Dargs=luck} for whether luck averages to nothing ({@link LuckStudy}).
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs all, or what the arguments name: what is played, and how many incidents. */
  public static void main(String[] args) throws Exception {
    String[] rest = args.length > 0 ? Arrays.copyOfRange(args, 1, args.length) : args;
    switch (args.length > 0 ? args[0] : "") {
      case "mutations" -> MutationStudy.main(rest);
      case "cover" -> CoverStudy.main(rest);
      case "gates" -> BalanceStudy.main(rest);
      case "peers" -> Peers.main();
      case "reviews" -> ReviewStudy.main(rest);
      case "advice" -> AdviceStudy.main(rest);
      case "luck" -> LuckStudy.main(rest);
      case CommandBenchmark.COMPARE, CommandBenchmark.BALANCE -> commands(args[0]);
      case "" -> {
        playouts(args);
        commands(CommandBenchmark.COMPARE);
      }
      default -> playouts(args);
    }
  }

  private static void playouts(String[] args) throws RunnerException {
    ChainedOptionsBuilder options = options(PlayoutBenchmark.class);
    if (args.length > 0) {
      options.param("what", args[0]);
    }
    if (args.length > 1) {
      options.param("incidents", args[1]);
    }
    Map<String, Double> needs = new TreeMap<>();
    Map<String, Double> busy = new TreeMap<>();
    System.out.printf(
        "%-12s %9s %10s %10s %12s %8s %9s %9s%n",
        "what", "incidents", "best ns", "median ns", "units/s", "bytes", "x kernel", "x busy");
    for (RunResult result : new Runner(options.build()).run()) {
      String what = result.getParams().getParam("what");
      String incidents = result.getParams().getParam("incidents");
      Statistics nanos = statistics(result, "nanos");
      double best = nanos.getMin();
      if (what.equals("KERNEL")) {
        needs.put(incidents, best);
      } else if (what.equals("BUSY_KERNEL")) {
        busy.put(incidents, best);
      }
      System.out.printf(
          "%-12s %9s %10.1f %10.1f %12.0f %8.2f %9.1f %9.1f%n",
          what,
          incidents.equals("0") ? "runs" : incidents,
          best,
          nanos.getPercentile(50),
          1e9 / best,
          statistics(result, "allocated").getMin(),
          best / needs.getOrDefault(incidents, Double.NaN),
          best / busy.getOrDefault(incidents, Double.NaN));
    }
  }

  private static void commands(String command) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CommandBenchmark.class.getSimpleName() + "." + command)
            .verbosity(VerboseMode.SILENT);
    for (RunResult result : new Runner(options.build()).run()) {
      Statistics millis = result.getPrimaryResult().getStatistics();
      System.out.printf(
          "%s, %s, cold: best %.1f s, median %.1f s%n",
          command,
          result.getParams().getParam("scenario"),
          millis.getMin() / 1e3,
          millis.getPercentile(50) / 1e3);
    }
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder().include(benchmark.getSimpleName()).verbosity(VerboseMode.SILENT);
  }

  private static Statistics statistics(RunResult result, String counter) {
    Result<?> found = result.getSecondaryResults().get(counter);
    return found.getStatistics();
  }
}
