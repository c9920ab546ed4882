package wheelhouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Bundled;
import wheelhouse.content.Loaded;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;

/** The one scenario that a command is asked about, as its first argument. */
final class Chosen {

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "id of a shipped scenario, or a file")
  private String name = "";

  /** As the user gave it. */
  String name() {
    return name;
  }

  /** What reading it gave, playable or not. */
  Loaded loaded() {
    return Shelf.load(name);
  }

  /** It, if it can be played. */
  Scenario scenario() {
    return Shelf.scenario(name);
  }

  /**
   * A file that something about it is to be written to.
   *
   * @param what that is, as {@link Destination} says
   */
  Destination destination(String what, Path file) {
    return Destination.of(what, file, Bundled.files(name));
  }

  /**
   * What its runs are measured against, if that is stored and current.
   *
   * @param scenario as {@link #scenario()} gave it
   */
  Optional<References> references(Scenario scenario) {
    return Shelf.references(name, scenario);
  }
}
