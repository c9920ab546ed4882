package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.check.Examination;
import wheelhouse.check.Onlooker;
import wheelhouse.check.Reports;
import wheelhouse.check.Sarif;
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
  private String format = "pretty";

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

  @Override
  public Integer call() {
    Format chosen = json ? Format.JSON : lines ? Format.LINE : Format.of(format);
    Instant started = console.clock().instant();
    List<String> files = files();
    List<Finding> findings = new ArrayList<>();
    int overlays = (int) files.stream().filter(OverlayReader::isOverlay).count();
    int scenarios = files.size() - overlays;
    boolean unplayed = false;
    for (int i = 0; i < files.size(); i++) {
      Examination examination = examination(files.get(i));
      findings.addAll(examination.reading());
      if (!onlyRead) {
        findings.addAll(examination.playing(progress(files, i)).orElse(List.of()));
      }
      unplayed |= onlyRead && examination.canBePlayed();
    }
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
                          unplayed ? Reports.Playing.LEFT_OUT : Reports.Playing.DONE)));
      case SARIF -> console.out().print(Json.pretty(Sarif.of(findings, Wheelhouse.VERSION)));
      default -> {
        String counts = Messages.counts(findings, scenarios, overlays).strip();
        print(findings, chosen, counts + time(started) + (unplayed ? "; not played" : ""));
      }
    }
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

  private String time(Instant started) {
    Duration took = Duration.between(started, console.clock().instant());
    return String.format(Locale.ROOT, " (%.2f s)", took.toMillis() / 1000.0);
  }

  private static Examination examination(String file) {
    Loaded loaded = Shelf.load(file);
    return OverlayReader.isOverlay(file)
        ? Examination.ofOverlay(loaded)
        : Examination.of(loaded, Shelf.stored(file, loaded));
  }

  /** Tells on a terminal how far playing is, and wipes it away again. */
  private Onlooker progress(List<String> files, int at) {
    if (!console.isTerminal()) {
      return share -> true;
    }
    return share -> {
      String said =
          String.format(Locale.ROOT, "playing %s: %.0f %%", files.get(at), 100 * share);
      console.err().print('\r' + (share < 1 ? said : " ".repeat(said.length()) + '\r'));
      console.err().flush();
      return true;
    };
  }

  /** What was named, the files of folders, and the overlays beside scenarios, each once. */
  private List<String> files() {
    Set<String> files = new LinkedHashSet<>();
    for (String name : names) {
      Optional<Path> folder = Shelf.path(name).filter(Files::isDirectory);
      if (folder.isPresent()) {
        files.addAll(in(folder.get()));
      } else {
        files.add(name);
        files.addAll(Bundled.overlays(name));
      }
    }
    return List.copyOf(files);
  }

  private static List<String> in(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      List<String> files =
          listed
              .map(Path::toString)
              .filter(file -> file.endsWith(".json"))
              .filter(file -> !file.endsWith(".schema.json"))
              .filter(file -> !file.endsWith(".references.json"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw Problem.usage("there is no scenario in the folder " + folder);
      }
      return files;
    } catch (IOException failed) {
      throw Problem.failed("the folder " + folder + " cannot be listed");
    }
  }
}
