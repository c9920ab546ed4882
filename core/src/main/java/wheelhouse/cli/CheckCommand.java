package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Finding;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.Messages;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.Place;
import wheelhouse.content.Severity;

/** Checks scenario files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads scenario files, and overlays that say them in other languages, and tells"
          + " everything that is wrong, at its place.",
      "Exits with 1 if there is an error or a warning."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "files of scenarios or overlays, folders of them, or ids of shipped scenarios")
  private List<String> names = List.of();

  @Option(names = "--json", description = "for a program")
  private boolean json;

  @Option(names = "--lines", description = "one line a finding, as editors match it")
  private boolean lines;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> files = files();
    List<Finding> findings = new ArrayList<>();
    int overlays = (int) files.stream().filter(OverlayReader::isOverlay).count();
    int scenarios = files.size() - overlays;
    files.forEach(file -> findings.addAll(Shelf.load(file).findings()));
    if (json) {
      console.out().print(Json.pretty(report(scenarios, overlays, findings)));
    } else {
      for (Finding finding : findings) {
        console.out().print(lines ? Messages.line(finding) : Messages.pretty(finding) + "\n");
      }
      console.out().print(Messages.counts(findings, scenarios, overlays));
      findings.stream()
          .findFirst()
          .filter(finding -> !lines)
          .ifPresent(
              finding -> console.out().println("more: wheelhouse explain " + finding.code()));
    }
    boolean clean = findings.stream().allMatch(each -> each.severity() == Severity.ADVICE);
    return clean ? Exit.FINE : Exit.FOUND;
  }

  private List<String> files() {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else {
        files.add(name);
      }
    }
    return files;
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

  private static JsonValue report(int scenarios, int overlays, List<Finding> findings) {
    return JsonValue.object()
        .with("version", JsonValue.of(1))
        .with("scenarios", JsonValue.of(scenarios))
        .with("overlays", JsonValue.of(overlays))
        .with("findings", JsonValue.array(findings.stream().map(CheckCommand::row).toList()));
  }

  private static JsonValue row(Finding finding) {
    Place place = finding.place();
    return JsonValue.object()
        .with("code", JsonValue.of(finding.code()))
        .with("severity", JsonValue.of(finding.severity().word()))
        .with("file", JsonValue.of(place.file()))
        .with("line", JsonValue.of(place.line()))
        .with("column", JsonValue.of(place.column()))
        .with("path", JsonValue.of(finding.path()))
        .with("message", JsonValue.of(finding.message()))
        .with(
            "suggestions",
            JsonValue.array(finding.suggestions().stream().map(JsonValue::of).toList()));
  }
}
