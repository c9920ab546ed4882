package wheelhouse.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wheelhouse.replay.Machine;
import wheelhouse.replay.RunStore;

/**
 * Where everything lies on a machine. Beside a portable program all of it lies in one folder.
 *
 * @param settings the file of the settings
 * @param runs the runs of the first player, and within it those of the others
 * @param scenarios the scenarios that were added
 * @param deleted what was deleted and can still be brought back
 * @param documents where to write what a player wants to have, unless they say
 */
public record Folders(Path settings, Path runs, Path scenarios, Path deleted, Path documents) {

  private static final String SETTINGS = "settings.json";
  private static final Pattern XDG =
      Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME/)?([^\"]*)\"", Pattern.MULTILINE);
  private static final int MOST_BYTES = 100_000;

  /** The folders of a machine. */
  public static Folders on(Machine machine) {
    Optional<Path> portable = machine.portableFolder();
    Path data = portable.orElseGet(machine::dataFolder);
    return new Folders(
        portable.orElseGet(machine::settingsFolder).resolve(SETTINGS),
        RunStore.on(machine, Optional.empty()).folder(),
        data.resolve("scenarios"),
        data.resolve("deleted"),
        documents(machine));
  }

  private static Path documents(Machine machine) {
    Path home = machine.home();
    return xdg(machine)
        .filter(Files::isDirectory)
        .or(() -> Optional.of(home.resolve("Documents")).filter(Files::isDirectory))
        .orElse(home);
  }

  /** The documents of a desktop that names them in its own language. */
  private static Optional<Path> xdg(Machine machine) {
    Path file = machine.settingsFolder().resolveSibling("user-dirs.dirs");
    try {
      Matcher line = XDG.matcher(Files.exists(file) ? SafeFile.read(file, MOST_BYTES) : "");
      return line.find() ? Optional.of(machine.home().resolve(line.group(2))) : Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
