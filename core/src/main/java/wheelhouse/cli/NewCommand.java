package wheelhouse.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.author.NewScenario;
import wheelhouse.author.Starter;
import wheelhouse.author.Workplace;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.Nearness;

/** Begins a scenario. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Writes ID.json: a small, complete scenario that passes every check and plays, to be written"
          + " over piece by piece.",
      "Beside it lie the schemas and settings with which VS Code helps while you type, and checks"
          + " and plays from within."
    })
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "its name: lower-case letters, digits and hyphens, such as night-shift")
  private String id = "";

  @Option(
      names = "--like",
      paramLabel = "SHAPE",
      defaultValue = "mixed",
      description = "mixed, foreseen, pattern, source or guardrail (default: ${DEFAULT-VALUE})")
  private String like = "mixed";

  @Option(names = "--title", paramLabel = "TEXT", description = "its title, as people read it")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "the language in which you will write it, such as de")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--in",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "the folder in which it is written (default: this one)")
  private Path folder = Path.of(".");

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Starter starter = Starter.named(like).orElseThrow(this::unknownShape);
    NewScenario scenario = NewScenario.of(starter, id, title, language);
    refuseSlips(scenario.read());
    Path file = folder.resolve(scenario.file()).normalize();
    if (Bundled.ids().contains(id)) {
      throw Problem.usage(
          "\"" + id + "\" is the name of a shipped scenario\nMaybe \"our-" + id + "\"");
    }
    if (Files.exists(file)) {
      throw Problem.usage(
          "\"" + Disk.shown(file) + "\" is there already, and stays as it is\nMaybe another name");
    }
    if (!Files.isDirectory(folder)) {
      throw Problem.usage("there is no folder \"" + Disk.shown(folder) + "\"");
    }
    List<String> beside = new ArrayList<>();
    Map<String, List<String>> lacking = new LinkedHashMap<>();
    try {
      Files.writeString(file, scenario.text());
      for (Map.Entry<String, String> each : Workplace.schemas().entrySet()) {
        refresh(folder.resolve(each.getKey()), each.getValue(), beside);
      }
      for (Map.Entry<String, String> each : Workplace.editor(program()).entrySet()) {
        Path own = folder.resolve(each.getKey());
        if (Files.exists(own)) {
          lacking.put(
              Disk.shown(own.normalize()),
              Workplace.lacking(each.getKey(), Files.readString(own), program()));
        } else {
          Files.createDirectories(own.getParent());
          Files.writeString(own, each.getValue());
          beside.add(Disk.shown(own.normalize()));
        }
      }
    } catch (IOException failure) {
      throw Problem.failed(
          "not everything could be written into \""
              + Disk.shown(folder.toAbsolutePath().normalize())
              + "\"\nMaybe it is full, or not yours to write in");
    }
    tell(file, starter, beside);
    lacking.forEach(this::tellWhatIsLacking);
    return Exit.FINE;
  }

  private Problem unknownShape() {
    return Problem.usage(
        "there is no shape \""
            + like
            + "\"\nMaybe "
            + Nearness.nearest(like, Starter.words())
                .orElse(String.join(", or ", Starter.words())));
  }

  /** The id, the title or the language may be no id, no title, no language. */
  private static void refuseSlips(Loaded loaded) {
    if (!loaded.findings().isEmpty()) {
      Finding first = loaded.findings().get(0);
      throw Problem.usage(first.message() + "\nMaybe: " + first.label());
    }
  }

  /** Writes what belongs to the program, over an older version of it too. */
  private static void refresh(Path file, String text, List<String> written) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
      written.add(Disk.shown(file.normalize()));
    }
  }

  /** The words with which this program is started. */
  private static List<String> program() {
    try {
      Path code =
          Path.of(NewCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.toString().endsWith(".jar")
          ? List.of("java", "-jar", code.toString())
          : List.of("wheelhouse");
    } catch (URISyntaxException | IllegalArgumentException elsewhere) {
      return List.of("wheelhouse");
    }
  }

  private void tell(Path file, Starter starter, List<String> beside) {
    Page page = new Page(console.out());
    page.say(
        Disk.shown(file)
            + " is a whole scenario and plays as it stands (shape \""
            + starter.word()
            + "\": "
            + starter.about()
            + "). Write your own over it, piece by piece.");
    if (!beside.isEmpty()) {
      page.say("Beside it, for your editor: " + String.join(", ", beside) + ".");
    }
    page.say("");
    page.say("Maybe next:");
    page.say(2, "wheelhouse check " + Disk.shown(file));
    page.say(2, "wheelhouse play " + Disk.shown(file));
  }

  /** What belongs to whoever works there is left alone; what it lacks is theirs to add. */
  private void tellWhatIsLacking(String file, List<String> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    Page page = new Page(console.out());
    page.gap();
    page.say(
        file
            + " is there already, and stays as it is. What it lacks, for you to add"
            + (file.endsWith(Workplace.TASKS) ? " to its \"tasks\":" : ":"));
    pieces.forEach(piece -> page.verbatim("  " + piece));
  }
}
