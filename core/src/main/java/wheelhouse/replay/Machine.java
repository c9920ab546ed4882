package wheelhouse.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program is told about the machine it runs on.
 *
 * @param system name of the operating system, as Java gives it
 * @param home the user's home folder
 * @param environment the environment variables
 * @param program the folder in which the program's jar lies, where that is known
 */
public record Machine(
    String system, Path home, Map<String, String> environment, Optional<Path> program) {

  public Machine {
    environment = Map.copyOf(environment);
  }

  /** The folder beside the program that makes it portable, if there is one. */
  public Optional<Path> portableFolder() {
    return program.map(beside -> beside.resolve(RunStore.PORTABLE)).filter(Files::isDirectory);
  }

  /** The folder for data of this user's own, as the system's custom has it. */
  public Path dataFolder() {
    return custom()
        .orElseGet(
            () ->
                variable("XDG_DATA_HOME")
                    .orElse(home.resolve(".local").resolve("share"))
                    .resolve("wheelhouse"));
  }

  /** The folder for settings of this user's own, as the system's custom has it. */
  public Path settingsFolder() {
    return custom()
        .orElseGet(
            () ->
                variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("wheelhouse"));
  }

  /** The one folder for all that is a user's, on systems where data and settings share one. */
  private Optional<Path> custom() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path local =
          variable("LOCALAPPDATA").orElseGet(() -> home.resolve("AppData").resolve("Local"));
      return Optional.of(local.resolve("Wheelhouse"));
    } else if (name.startsWith("mac")) {
      return Optional.of(
          home.resolve("Library").resolve("Application Support").resolve("Wheelhouse"));
    }
    return Optional.empty();
  }

  /** A folder that a variable names; one that is not absolute is ignored, as XDG asks. */
  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
