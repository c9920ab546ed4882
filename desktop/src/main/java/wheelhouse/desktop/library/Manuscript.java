package wheelhouse.desktop.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import wheelhouse.content.Bundled;
import wheelhouse.content.Loaded;
import wheelhouse.content.Saves;
import wheelhouse.content.ScenarioReader;
import wheelhouse.scenario.Scenario;

/**
 * The file in which its author writes a scenario that was added, and the language files beside it:
 * where the copy in the library came from, or that copy itself where the original is no longer
 * there. To be used on the worker.
 */
public final class Manuscript {

  private final Library library;
  private final Path file;
  private final Path copy;
  private final String id;
  private final String language;
  private Saves saves;
  private boolean unread = true;

  /**
   * The file of a scenario.
   *
   * @param copy where it lies in the library
   * @param language tag of the language to have words in, where there are any in it
   */
  Manuscript(Library library, Path file, Path copy, String id, String language) {
    this.library = library;
    this.file = file;
    this.copy = copy;
    this.id = id;
    this.language = language;
    saves = watch();
  }

  private Saves watch() {
    return new Saves(Saves.disk(), Bundled.files(file.toString()));
  }

  /**
   * What the file holds: the first time as it is, for it may have been written while nobody played,
   * and then each time that it, or a language beside it, was saved.
   */
  public Optional<Edition> look() {
    if (!unread && saves.look() != Saves.Look.SAVED) {
      return Optional.empty();
    }
    unread = false;
    saves = watch();
    return Files.isRegularFile(file) ? Optional.of(read()) : Optional.empty();
  }

  private Edition read() {
    String name = Beside.name(file);
    Loaded loaded = ScenarioReader.read(name, () -> Files.newInputStream(file));
    if (loaded.scenario().isEmpty()) {
      return new Edition.Flawed(name, loaded.findings());
    }
    Scenario scenario = loaded.scenario().get();
    if (!scenario.id().equals(id)) {
      return new Edition.Another(name, scenario.id());
    }
    Optional<Loaded> spoken = Bundled.find(file.toString(), language);
    if (spoken.isPresent() && spoken.get().scenario().isEmpty()) {
      String at =
          spoken.get().findings().stream()
              .findFirst()
              .map(finding -> Beside.name(Path.of(finding.place().file())))
              .orElse(name);
      return new Edition.Flawed(at, spoken.get().findings());
    }
    return new Edition.Playable(Library.offer(scenario, file, loaded).spoken(language));
  }

  /**
   * Brings the copy in the library up to the file, so that runs of it can be gone on with.
   *
   * @param now when
   */
  public Added keep(Instant now) {
    if (file.equals(copy)) {
      return read() instanceof Edition.Playable same
          ? new Added.Done(same.offer(), Optional.empty())
          : library.add(file, now);
    }
    Added added = library.add(file, now);
    return added instanceof Added.Done done
        ? new Added.Done(done.offer().spoken(language), done.replaced())
        : added;
  }
}
