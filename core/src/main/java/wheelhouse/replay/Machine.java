package wheelhouse.replay;

import java.nio.file.Path;
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

  /** The folder for data of this user's own, as the system's custom has it. */
  Path dataFolder() {
    String name = system.toLowerCase(java.util.Locale.ROOT);
    if (name.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Wheelhouse");
    } else if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Wheelhouse");
    }
    return variable("XDG_DATA_HOME")
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("wheelhouse");
  }

  /** A folder that a variable names; one that is not absolute is ignored, as XDG asks. */
  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
