package wheelhouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Headline;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** Plays every policy on the same seeds and compares what comes of it. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Plays every policy on the same luck and prints means with their standard errors: harm, how"
          + " much of it is permanent, growth, score, autonomy and trust.",
      "The careful one is called \"reader\"; \"sees-the-truth\" is a bound, not a player."
    })
final class CompareCommand implements Callable<Integer> {

  private static final Bounds SEEDS = new Bounds(2, 1_000_000);

  private final Console console;

  @Mixin private Chosen chosen = new Chosen();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "200",
      description = "how many runs of each, on seeds 1 to N (default: ${DEFAULT-VALUE})")
  private int seeds = 200;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "also draws harm against growth into an SVG file")
  private Optional<Path> picture = Optional.empty();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SEEDS.require("--seeds", seeds);
    Optional<Destination> drawn = picture.map(named -> chosen.destination("the picture", named));
    Scenario scenario = chosen.scenario();
    Optional<References> references = chosen.references(scenario);
    List<Outcomes> played = Comparison.play(Model.of(scenario), Roster.all(), 1, seeds);
    drawn.ifPresent(file -> file.write(PlanePicture.svg(scenario, played, references)));
    if (json) {
      console.out().print(Json.pretty(report(scenario, references, played)));
    } else {
      table(scenario, references, played);
    }
    return Exit.FINE;
  }

  private void table(Scenario scenario, Optional<References> references, List<Outcomes> played) {
    console.out().printf("%s, %d seeds (mean ± standard error)%n%n", scenario.title(), seeds);
    console
        .out()
        .printf(
            "%-32s %15s %15s %13s %11s %12s %12s%n",
            "policy", "harm", "permanent", "growth", "score", "autonomy", "trust");
    for (Outcomes each : played) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%-32s %15s %15s %13s %11s %12s %12s%n",
              each.policy(),
              cell(each.of(Measure.HARM), 1),
              cell(each.of(Measure.PERMANENT), 1),
              cell(each.of(Measure.GROWTH), 2),
              references.map(known -> cell(Headline.of(each, known), 0)).orElse("-"),
              cell(each.of(Measure.AUTONOMY), 2),
              cell(each.of(Measure.TRUST), 2));
    }
    console.out().println();
    if (references.isEmpty()) {
      console
          .out()
          .println(
              "No score: what is possible here has not been worked out for this version of the"
                  + " scenario.\nMaybe: wheelhouse references "
                  + chosen.name());
    }
    console
        .out()
        .println(
            "Score is the lower of two axes, 0 as the worst constant rule to 100 as the best"
                + " found, taken run by run.");
  }

  private static String cell(double[] values, int digits) {
    return String.format(
        Locale.ROOT,
        "%." + digits + "f ±%." + digits + "f",
        Statistics.mean(values),
        Statistics.error(values));
  }

  private JsonValue report(
      Scenario scenario, Optional<References> references, List<Outcomes> played) {
    List<JsonObject> rows = played.stream().map(each -> row(each, references)).toList();
    return JsonValue.object()
        .with("version", JsonValue.of(1))
        .with("scenario", JsonValue.of(scenario.id()))
        .with("seeds", JsonValue.of(seeds))
        .with("policies", JsonValue.array(rows));
  }

  private static JsonObject row(Outcomes each, Optional<References> references) {
    JsonObject row =
        JsonValue.object()
            .with("policy", JsonValue.of(each.policy()))
            .with("harm", figure(each.of(Measure.HARM)))
            .with("permanent", figure(each.of(Measure.PERMANENT)))
            .with("growth", figure(each.of(Measure.GROWTH)))
            .with("autonomy", figure(each.of(Measure.AUTONOMY)))
            .with("trust", figure(each.of(Measure.TRUST)))
            .with("broken", figure(each.of(Measure.BROKEN)))
            .with("harmAway", figure(each.of(Measure.HARM_AWAY)))
            .with("closedAway", figure(each.of(Measure.CLOSED_AWAY)));
    return references.map(known -> row.with("score", figure(Headline.of(each, known)))).orElse(row);
  }

  private static JsonObject figure(double[] values) {
    return JsonValue.object()
        .with("mean", JsonValue.of(Statistics.mean(values)))
        .with("se", JsonValue.of(Statistics.error(values)));
  }
}
