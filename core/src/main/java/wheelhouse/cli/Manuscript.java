package wheelhouse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Bundled;
import wheelhouse.content.Loaded;
import wheelhouse.content.Saves;

/** The file from which a scenario is played, on which its author may be writing meanwhile. */
final class Manuscript {

  private final String name;
  private final Optional<String> language;
  private final List<Path> files;
  private final Saves saves;

  /**
   * The file that a user named.
   *
   * @param name a file, or the id of a shipped scenario, which has none
   * @param language the tag of the language to read it in, if one was asked for
   */
  Manuscript(String name, Optional<String> language) {
    this.name = name;
    this.language = language;
    files = Bundled.files(name);
    saves = new Saves(Saves.disk(), files);
  }

  /** How the user named it. */
  String name() {
    return name;
  }

  /** Whether there is no file, since the scenario is shipped. */
  boolean isShipped() {
    return files.isEmpty();
  }

  /**
   * Whether it was saved since that was last asked; before anything is typed, a save has rested.
   */
  boolean changed() {
    return saves.look() == Saves.Look.SAVED || saves.look() == Saves.Look.SAVED;
  }

  /** What it says now; empty if it is not there. */
  Optional<Loaded> read() {
    if (isShipped() || !Files.isRegularFile(files.get(0))) {
      return Optional.empty();
    }
    return language.isPresent() ? Bundled.find(name, language.get()) : Bundled.find(name);
  }
}
