package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** Works out what the runs of a scenario are measured against. */
@Command(
    name = "references",
    mixinStandardHelpOptions = true,
    description = {
      "Works out what runs of a scenario are measured against: the constant policies, and the best"
          + " that a search finds among those that see only what a player sees.",
      "Writes it to a file beside the scenario, and for a shipped one into the folder scenarios."
    })
final class ReferencesCommand implements Callable<Integer> {

  private static final Bounds SEEDS = new Bounds(2, 1_000_000);

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "scenario files, or ids of shipped scenarios")
  private List<String> names = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "" + Yardstick.USUAL_SEEDS,
      description = "how many runs of each policy (default: ${DEFAULT-VALUE})")
  private int seeds = Yardstick.USUAL_SEEDS;

  @Option(
      names = "--check",
      description =
          "write nothing, and say whether what is stored belongs to the scenario as it is")
  private boolean check;

  ReferencesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SEEDS.require("--seeds", seeds);
    int exit = Exit.FINE;
    for (String name : names) {
      Scenario scenario = Shelf.scenario(name);
      if (!check) {
        write(file(name), compute(scenario));
      } else if (!isCurrent(stored(name, scenario), name, scenario)) {
        exit = Exit.FOUND;
      }
    }
    return exit;
  }

  /** Where they are written. */
  private static Path file(String name) {
    return Bundled.ids().contains(name)
        ? Path.of("scenarios", ReferencesFile.name(name))
        : ReferencesFile.of(Path.of(name));
  }

  /** Where they are stored: where they are written, or where they once were. */
  private static Path stored(String name, Scenario scenario) {
    return Bundled.ids().contains(name)
        ? file(name)
        : ReferencesFile.places(Path.of(name), scenario.id()).stream()
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(file(name));
  }

  private boolean isCurrent(Path file, String name, Scenario scenario) {
    String again = "\nMaybe work it out anew: wheelhouse references " + name;
    if (!Files.isRegularFile(file)) {
      console.out().println(Disk.shown(file) + " is not there." + again);
      return false;
    }
    try {
      References stored = ReferencesFile.read(Files.readString(file));
      if (ReferencesFile.areCurrent(stored, scenario)) {
        console.out().println(Disk.shown(file) + " is current.");
        return true;
      }
      console
          .out()
          .println(
              Disk.shown(file) + " was worked out for other numbers or by other rules." + again);
      return false;
    } catch (IOException | UnreadableRun unreadable) {
      console
          .out()
          .println(Disk.shown(file) + " cannot be read: " + unreadable.getMessage() + again);
      return false;
    }
  }

  private References compute(Scenario scenario) {
    return Yardstick.of(Model.of(scenario), ScenarioHash.of(scenario), seeds);
  }

  private void write(Path file, References references) {
    try {
      if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
        throw Problem.failed(
            "there is no folder for "
                + Disk.shown(file)
                + "\nMaybe run it where the scenarios lie");
      }
      Files.writeString(file, ReferencesFile.write(references));
    } catch (IOException failed) {
      throw Problem.failed(Disk.shown(file) + " cannot be written: " + failed.getMessage());
    }
    console
        .out()
        .printf(
            java.util.Locale.ROOT,
            "%s: harm from %.0f (worst) to %.0f (best), growth from %.1f to %.1f, %d points on the"
                + " frontier%n",
            Disk.shown(file),
            references.harmWorst(),
            references.harmBest(),
            references.growthWorst(),
            references.growthBest(),
            references.frontier().size());
  }
}
