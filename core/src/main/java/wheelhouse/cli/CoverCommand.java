package wheelhouse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.check.Examination;
import wheelhouse.content.Finding;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Messages;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Effort;
import wheelhouse.explore.Explorer;
import wheelhouse.explore.Group;
import wheelhouse.explore.Standing;
import wheelhouse.explore.Standing.Reached;
import wheelhouse.explore.Standing.Unreached;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** Searches for a run that shows each thing an author wrote, and says why where there is none. */
@Command(
    name = "cover",
    mixinStandardHelpOptions = true,
    description = {
      "Plays towards everything that can happen in a scenario: every incident, line of a sign,"
          + " voice, reply, letter, cause and the rest. For what is reached there is a run that"
          + " shows it; for what is not, the reason if it is proved from the rules, and otherwise"
          + " what was tried, in how many runs or on how many seeds: more of them may yet show it.",
      "Exits with 1 if something that an author wrote is never seen (explain W868): a line of a"
          + " sign, a voice, a reply, a letter, what follows when own work is missed, a cause, a"
          + " source, a guardrail, a whole incident. The file may allow it: \"allow\": [{ \"code\":"
          + " \"W868\", \"at\": \"letters / 3\", \"reason\": \"…\" }]. Which pick goes with which outcome,"
          + " and what comes back, nobody wrote; what of it is out of reach is listed, with its"
          + " reason, and no more."
    })
final class CoverCommand implements Callable<Integer> {

  /** So many things with one reason are named, unless all are asked for. */
  private static final int NAMED = 6;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "id of a shipped scenario, or a file")
  private String name = "";

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "1000",
      description = "runs of random play to compare with (default: ${DEFAULT-VALUE})")
  private int runs = 1000;

  @Option(
      names = "--witnesses",
      paramLabel = "DIR",
      description = "writes the runs that show what is reached, for replay, and a list of them")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--all", description = "names everything that is not reached")
  private boolean all;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  CoverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (runs < 1 || runs > 1_000_000) {
      throw Problem.usage("--runs cannot be " + runs + ". Maybe a number from 1 to 1000000");
    }
    Scenario scenario = Shelf.scenario(name);
    Model model = Model.of(scenario);
    Effort effort = new Effort(Effort.USUAL.seeds(), Effort.USUAL.attempts(), runs);
    Optional<References> references = Shelf.references(name, scenario);
    Coverage coverage = Explorer.cover(model, references, effort);
    Optional<Witnesses> written =
        folder.map(into -> Witnesses.write(coverage, model, into, console.clock().instant()));
    List<Finding> findings = Examination.of(Shelf.load(name), Optional.empty()).covering(coverage);
    if (json) {
      console.out().print(Json.pretty(report(coverage, written, findings)));
    } else {
      console.out().printf("%s: what can happen%n%n", scenario.title());
      unreached(coverage);
      groups(coverage);
      curve(coverage);
      written.ifPresent(
          files ->
              console
                  .out()
                  .printf(
                      "%n%s runs written into %s; %s says what each shows.%n",
                      plain(files.count()), files.folder(), Witnesses.LIST));
      if (references.isEmpty()) {
        console
            .out()
            .printf(
                "%nWhat is possible here has not been worked out, so the boss has no opinion, and"
                    + " the boss's letters%nare left out. Maybe: wheelhouse references %s%n",
                name);
      }
      conclude(coverage, findings);
    }
    return findings.isEmpty() ? Exit.FINE : Exit.FOUND;
  }

  /** What of all this is a finding, each at its line, and what the file allows. */
  private void conclude(Coverage coverage, List<Finding> findings) {
    long lost =
        coverage.unreached().stream().filter(each -> each.obligation().group().isWritten()).count();
    if (lost == 0) {
      console.out().printf("%nEverything that is written can be seen.%n");
    } else if (findings.isEmpty()) {
      console.out().printf("%nWhat is written and never seen is allowed by the file.%n");
    }
    if (!findings.isEmpty()) {
      console.out().println();
      findings.forEach(each -> console.out().print(Messages.line(each)));
      console.out().printf("more: wheelhouse explain %s%n", findings.get(0).code());
    }
  }

  private static String plain(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** What is not reached: a reason, and all that it stands in the way of. */
  private void unreached(Coverage coverage) {
    Map<String, List<Unreached>> byReason = new LinkedHashMap<>();
    for (Unreached each : coverage.unreached()) {
      byReason
          .computeIfAbsent(
              each.obligation().group().word() + each.reason() + each.certainty().kind(),
              any -> new ArrayList<>())
          .add(each);
    }
    Page page = new Page(console.out());
    for (List<Unreached> alike : byReason.values()) {
      Unreached first = alike.get(0);
      page.say(
          "",
          "  ",
          first.obligation().group().word().replace('-', ' ')
              + ": "
              + first.reason()
              + " ("
              + sure(alike, coverage)
              + ")");
      int named = all ? alike.size() : Math.min(NAMED, alike.size());
      alike
          .subList(0, named)
          .forEach(each -> console.out().println("    " + each.obligation().words()));
      if (named < alike.size()) {
        console.out().printf("    and %d more, which --all names%n", alike.size() - named);
      }
    }
    if (!byReason.isEmpty()) {
      console.out().println();
    }
  }

  private static String sure(List<Unreached> alike, Coverage coverage) {
    int most = alike.stream().mapToInt(each -> each.certainty().runs()).max().orElse(0);
    return switch (alike.get(0).certainty().kind()) {
      case PROVED -> "proved";
      case SEARCHED ->
          (alike.size() == 1 ? "sought in " : "each sought in up to ")
              + plain(most)
              + " runs, found in none of all "
              + plain(coverage.searched() + coverage.random());
      case SAMPLED -> "sampled on " + plain(most) + " seeds";
    };
  }

  private void groups(Coverage coverage) {
    console.out().printf("%-20s %8s %12s%n", "", "reached", "not reached");
    for (Group group : Group.values()) {
      List<Standing> of = coverage.of(group);
      long reached = of.stream().filter(Reached.class::isInstance).count();
      if (!of.isEmpty()) {
        console
            .out()
            .printf(
                "%-20s %8d %12s%n",
                group.word().replace('-', ' '),
                reached,
                reached == of.size() ? "" : of.size() - reached);
      }
    }
    console
        .out()
        .printf(
            "%-20s %8d %12s%n",
            "in all",
            coverage.reached().size(),
            coverage.unreached().isEmpty() ? "" : coverage.unreached().size());
  }

  private void curve(Coverage coverage) {
    int apart = coverage.of(Group.POST).size();
    int more = coverage.reached().size() - coverage.directed();
    Page page = new Page(console.out());
    page.gap();
    page.say(
        "Playing towards each thing reached "
            + plain(coverage.directed())
            + " of these, in "
            + plain(coverage.searched())
            + " runs"
            + (more == 0 ? "." : "; random play reached " + plain(more) + " more."));
    page.say(
        "How many each of two random players had reached by itself"
            + (apart == 0 ? ":" : ", leaving out the post, which is not counted here:"));
    page.gap();
    console.out().printf("%-12s", "after runs");
    coverage.curve().forEach(point -> console.out().printf("%8s", plain(point.runs())));
    console.out().printf("%n%-12s", "uniform");
    coverage.curve().forEach(point -> console.out().printf("%8d", point.uniform()));
    console.out().printf("%n%-12s", "least used");
    coverage.curve().forEach(point -> console.out().printf("%8d", point.leastUsed()));
    console.out().println();
  }

  private static JsonValue report(
      Coverage coverage, Optional<Witnesses> written, List<Finding> findings) {
    return JsonValue.object()
        .with("version", JsonValue.of(1))
        .with("scenario", JsonValue.of(coverage.scenario()))
        .with("reached", JsonValue.of(coverage.reached().size()))
        .with("unreached", JsonValue.of(coverage.unreached().size()))
        .with("findings", JsonValue.of(findings.size()))
        .with("searched", JsonValue.of(coverage.searched()))
        .with("directed", JsonValue.of(coverage.directed()))
        .with(
            "curve",
            JsonValue.array(
                coverage.curve().stream()
                    .map(
                        point ->
                            JsonValue.object()
                                .with("runs", JsonValue.of(point.runs()))
                                .with("uniform", JsonValue.of(point.uniform()))
                                .with("leastUsed", JsonValue.of(point.leastUsed())))
                    .toList()))
        .with(
            "obligations",
            JsonValue.array(
                coverage.standings().stream().map(each -> row(each, written)).toList()));
  }

  private static JsonObject row(Standing standing, Optional<Witnesses> written) {
    JsonObject row =
        JsonValue.object()
            .with("group", JsonValue.of(standing.obligation().group().word()))
            .with("path", JsonValue.of(standing.obligation().path()))
            .with("words", JsonValue.of(standing.obligation().words()))
            .with("written", JsonValue.of(standing.obligation().group().isWritten()))
            .with("reached", JsonValue.of(standing instanceof Reached))
            .with("seen", JsonValue.of(standing.rate().seen()))
            .with("runs", JsonValue.of(standing.rate().runs()));
    if (standing instanceof Unreached unreached) {
      return row.with("reason", JsonValue.of(unreached.reason()))
          .with("confidence", JsonValue.of(unreached.certainty().kind().word()))
          .with("tried", JsonValue.of(unreached.certainty().runs()));
    }
    Reached reached = (Reached) standing;
    JsonObject witness =
        row.with("seed", JsonValue.of(reached.witness().seed()))
            .with("moves", JsonValue.of(reached.witness().moves()));
    return written
        .map(files -> witness.with("file", JsonValue.of(files.file(reached.witness()))))
        .orElse(witness);
  }
}
