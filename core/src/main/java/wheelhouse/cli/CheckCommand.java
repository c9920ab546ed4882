package wheelhouse.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.check.Examination;
import wheelhouse.check.Reports;
import wheelhouse.check.Sarif;
import wheelhouse.check.Stored;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Json;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.Severity;

/** Checks scenario files, by reading and by playing them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads scenario files, and overlays that say them in other languages, plays what can be"
          + " played, and tells everything that is wrong, at its place. With a scenario the"
          + " overlays beside it are checked too.",
      "Exits with 1 if there is an error or a warning."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "files of scenarios or overlays, folders of them, or ids of shipped scenarios")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "pretty for people (usual), line for the problem matcher of an editor, json, sarif"
              + " (2.1.0), or github for the commands of a workflow")
  private Optional<String> format = Optional.empty();

  @Option(names = "--json", description = "short for --format json")
  private boolean json;

  @Option(names = "--lines", description = "short for --format line")
  private boolean lines;

  @Option(names = "--static", description = "only read; play nothing, which takes seconds")
  private boolean onlyRead;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** How findings are printed. */
  private enum Format {
    PRETTY,
    LINE,
    JSON,
    SARIF,
    GITHUB;

    static Format of(String word) {
      return Stream.of(values())
          .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  Problem.usage(
                      "there is no format \""
                          + word
                          + "\"\nMaybe pretty, line, json, sarif or github"));
    }
  }

  /** How to print: only one way of all that were asked for can be obeyed. */
  private Format format() {
    Map<Format, String> asked = new EnumMap<>(Format.class);
    format.ifPresent(word -> asked.put(Format.of(word), "--format " + word));
    if (json) {
      asked.putIfAbsent(Format.JSON, "--json");
    }
    if (lines) {
      asked.putIfAbsent(Format.LINE, "--lines");
    }
    if (asked.size() > 1) {
      throw Misuse.onlyOneOf(asked.values());
    }
    return asked.keySet().stream().findFirst().orElse(Format.PRETTY);
  }

  /** One file to be looked at, by what findings call it. */
  private record Named(String name, Examination examination, boolean overlay) {}

  @Override
  public Integer call() {
    Format chosen = format();
    Instant started = console.clock().instant();
    Manuscripts manuscripts = Manuscripts.in(names);
    List<Named> all = named(manuscripts.names());
    List<Finding> findings = new ArrayList<>();
    int overlays = (int) all.stream().filter(Named::overlay).count();
    int scenarios = all.size() - overlays;
    for (Named each : all) {
      findings.addAll(each.examination().reading());
      if (!onlyRead) {
        findings.addAll(played(each));
      }
    }
    int played =
        onlyRead ? 0 : (int) all.stream().filter(each -> each.examination().canBePlayed()).count();
    switch (chosen) {
      case JSON ->
          console
              .out()
              .print(
                  Json.pretty(
                      Reports.json(
                          findings,
                          scenarios,
                          overlays,
                          played > 0 && played == scenarios
                              ? Reports.Playing.DONE
                              : Reports.Playing.LEFT_OUT)));
      case SARIF -> console.out().print(Json.pretty(Sarif.of(findings, Wheelhouse.VERSION)));
      default -> {
        String counts = Messages.counts(findings, scenarios, overlays).strip();
        print(findings, chosen, counts + time(started) + unplayed(scenarios, played));
      }
    }
    unopened(manuscripts.unopened());
    boolean clean = findings.stream().allMatch(each -> each.severity() == Severity.ADVICE);
    return clean ? Exit.FINE : Exit.FOUND;
  }

  private void print(List<Finding> findings, Format chosen, String last) {
    for (Finding finding : findings) {
      console
          .out()
          .print(
              switch (chosen) {
                case LINE -> Messages.line(finding);
                case GITHUB -> Reports.workflow(finding);
                default -> Messages.pretty(finding) + "\n";
              });
    }
    console.out().println(last);
    findings.stream()
        .findFirst()
        .filter(finding -> chosen == Format.PRETTY)
        .ifPresent(finding -> console.out().println("more: wheelhouse explain " + finding.code()));
  }

  /** What is to be said of scenarios that were only read, since all would be well otherwise. */
  private static String unplayed(int scenarios, int played) {
    return played == scenarios
        ? ""
        : "; " + (played == 0 ? "" : scenarios - played + " of " + scenarios + " ") + "not played";
  }

  /** Says beside the findings, which a program may read, where nobody has looked. */
  private void unopened(List<String> folders) {
    if (!folders.isEmpty()) {
      console
          .err()
          .println(
              (folders.size() == 1
                      ? "1 folder beneath was"
                      : folders.size() + " folders beneath were")
                  + " not looked into\nMaybe look there too: wheelhouse check "
                  + String.join(" ", folders));
    }
  }

  private String time(Instant started) {
    Duration took = Duration.between(started, console.clock().instant());
    return String.format(Locale.ROOT, " (%.2f s)", took.toMillis() / 1000.0);
  }

  /** What playing shows; meanwhile a terminal tells how far it is. */
  private List<Finding> played(Named each) {
    return Bar.during(
        console,
        progress ->
            each.examination()
                .playing(
                    share -> {
                      progress.at("playing " + each.name(), share);
                      return true;
                    })
                .orElse(List.of()));
  }

  /** What was named, the files of folders, and the overlays beside scenarios, each once. */
  private static List<Named> named(List<String> files) {
    Map<String, Named> all = new LinkedHashMap<>();
    for (String file : files) {
      if (OverlayReader.isOverlay(file)) {
        String language = OverlayReader.languageOf(file).orElseThrow();
        overlay(all, OverlayReader.scenarioOf(file), language, Shelf.load(file));
      } else {
        scenario(all, file, Shelf.load(file));
      }
    }
    return List.copyOf(all.values());
  }

  private static void scenario(Map<String, Named> all, String name, Loaded loaded) {
    Optional<Stored> stored = loaded.scenario().flatMap(scenario -> Shelf.stored(name, scenario));
    all.putIfAbsent(name, new Named(name, Examination.of(loaded, stored), false));
    if (loaded.scenario().isPresent()) {
      for (String language : Bundled.languages(name)) {
        overlay(all, name, language, Bundled.find(name, language).orElseThrow());
      }
    }
  }

  private static void overlay(
      Map<String, Named> all, String scenario, String language, Loaded loaded) {
    String name = scenario + " (" + language + ")";
    all.putIfAbsent(name, new Named(name, Examination.ofOverlay(loaded), true));
  }
}
