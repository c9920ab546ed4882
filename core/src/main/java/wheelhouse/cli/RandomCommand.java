package wheelhouse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.explore.Failure;
import wheelhouse.explore.Sample;
import wheelhouse.explore.Sample.Happened;
import wheelhouse.explore.Sample.Player;
import wheelhouse.explore.Scrutiny;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** Plays a scenario at random, many times, and says what happened how often. */
@Command(
    name = "random",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a scenario at random and says how often each thing happened, how harm and growth lie,"
          + " and whether the engine kept its promises. For each promise that was broken the run is"
          + " made as short as it can be and written to a file that replay can show.",
      "Exits with 1 if a promise was broken."
    })
final class RandomCommand implements Callable<Integer> {

  private static final Bounds RUNS = new Bounds(1, 10_000_000);
  private static final int RAREST = 10;
  private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private final Console console;

  @Mixin private Chosen chosen = new Chosen();

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "how many runs (default: ${DEFAULT-VALUE})")
  private int runs = 1000;

  @Option(
      names = "--least-used",
      description = "take the option that was used least so far, and not any of them alike")
  private boolean leastUsed;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "the luck of the first run; the others follow it (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--strict",
      description = "look at every promise on every day, and not at the dear ones now and then")
  private boolean strict;

  @Option(
      names = "--failures",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "where runs in which a promise was broken are written (default: here)")
  private Path folder = Path.of(".");

  @Option(names = "--all", description = "how often everything happened, and not the rarest ten")
  private boolean all;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  RandomCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RUNS.require("-n", runs);
    Scenario scenario = chosen.scenario();
    Model model = Model.of(scenario);
    long started = console.clock().instant().toEpochMilli();
    Sample sample =
        Sample.of(
            model,
            chosen.references(scenario),
            leastUsed ? Player.LEAST_USED : Player.UNIFORM,
            strict ? Scrutiny.ALL : Scrutiny.SOME,
            seed,
            runs);
    double seconds = (console.clock().instant().toEpochMilli() - started) / 1000.0;
    List<String> files = new ArrayList<>();
    for (Failure failure : sample.failures()) {
      files.add(written(failure, model));
    }
    if (json) {
      console.out().print(Json.pretty(report(scenario, sample, seconds, files)));
    } else {
      speed(scenario, sample, seconds);
      results(sample);
      rates(sample);
      promises(sample, files);
    }
    return sample.failed() == 0 ? Exit.FINE : Exit.FOUND;
  }

  /** Writes a run that breaks a promise; one that cannot be played to its end is told instead. */
  private String written(Failure failure, Model model) {
    String file = "failure-" + failure.invariant().word() + "-" + failure.witness().seed();
    try {
      return folder
          .resolve(
              Witnesses.run(failure.witness().play(model), file, folder, console.clock().instant()))
          .toString();
    } catch (IllegalStateException | IllegalArgumentException stopped) {
      return "seed " + failure.witness().seed() + ", " + failure.witness().days();
    }
  }

  private static String plain(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void speed(Scenario scenario, Sample sample, double seconds) {
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s, %s runs of %s play in %.2f s%s%n%n",
            scenario.title(),
            plain(sample.runs()),
            leastUsed ? "least-used" : "uniform",
            seconds,
            seconds == 0
                ? ""
                : ": "
                    + plain(Math.round(sample.runs() / seconds))
                    + " runs and "
                    + plain(Math.round(sample.decisions() / seconds))
                    + " decisions a second");
  }

  private void results(Sample sample) {
    console.out().printf("%-8s %9s %9s %9s %9s %9s%n", "", "5 %", "25 %", "half", "75 %", "95 %");
    row("harm", sample.harm());
    row("growth", sample.growth());
    console.out().println();
  }

  private void row(String what, double[] sorted) {
    console.out().printf("%-8s", what);
    for (double share : SHARES) {
      console.out().printf(Locale.ROOT, " %9.1f", Sample.quantile(sorted, share));
    }
    console.out().println();
  }

  private void rates(Sample sample) {
    int never = sample.rates().size() - sample.met();
    console
        .out()
        .printf("%s of %s things happened", plain(sample.met()), plain(sample.rates().size()));
    if (never > 0) {
      console
          .out()
          .printf("; why %s did not, says: wheelhouse cover %s", plain(never), chosen.name());
    }
    console.out().printf("%n%s:%n", all ? "From the rarest on" : "The rarest");
    for (Happened each : sample.rarest(all ? sample.rates().size() : RAREST)) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "  %6.2f %%  %s%n",
              100 * each.rate().share(),
              each.obligation().words());
    }
    console.out().println();
  }

  private void promises(Sample sample, List<String> files) {
    if (sample.failed() == 0) {
      console.out().println("The engine kept all its promises.");
      return;
    }
    console
        .out()
        .printf("A promise was broken in %s runs. The shortest:%n", plain(sample.failed()));
    for (int i = 0; i < files.size(); i++) {
      Failure failure = sample.failures().get(i);
      console
          .out()
          .printf(
              "  day %d: %s, but %s%n    %s%n",
              failure.day(), failure.invariant().promise(), failure.detail(), files.get(i));
    }
  }

  private JsonValue report(Scenario scenario, Sample sample, double seconds, List<String> files) {
    List<JsonObject> failures = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Failure failure = sample.failures().get(i);
      failures.add(
          JsonValue.object()
              .with("promise", JsonValue.of(failure.invariant().word()))
              .with("day", JsonValue.of(failure.day()))
              .with("detail", JsonValue.of(failure.detail()))
              .with("run", JsonValue.of(files.get(i))));
    }
    return JsonValue.object()
        .with("version", JsonValue.of(1))
        .with("scenario", JsonValue.of(scenario.id()))
        .with("runs", JsonValue.of(sample.runs()))
        .with("seconds", JsonValue.of(seconds))
        .with("decisions", JsonValue.of((double) sample.decisions()))
        .with("harm", quantiles(sample.harm()))
        .with("growth", quantiles(sample.growth()))
        .with("failed", JsonValue.of(sample.failed()))
        .with("failures", JsonValue.array(failures))
        .with(
            "rates",
            JsonValue.array(
                sample.rates().stream()
                    .map(
                        each ->
                            JsonValue.object()
                                .with("group", JsonValue.of(each.obligation().group().word()))
                                .with("path", JsonValue.of(each.obligation().path()))
                                .with("words", JsonValue.of(each.obligation().words()))
                                .with("seen", JsonValue.of(each.rate().seen()))
                                .with("runs", JsonValue.of(each.rate().runs())))
                    .toList()));
  }

  private static JsonValue quantiles(double[] sorted) {
    List<JsonObject> values = new ArrayList<>();
    for (double share : SHARES) {
      values.add(
          JsonValue.object()
              .with("below", JsonValue.of(share))
              .with("value", JsonValue.of(Sample.quantile(sorted, share))));
    }
    return JsonValue.array(values);
  }
}
