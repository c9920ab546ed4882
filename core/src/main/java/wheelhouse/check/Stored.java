package wheelhouse.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.content.Place;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;

/**
 * The stored references that lie beside a scenario.
 *
 * @param file what findings call their file
 * @param text what is in it
 */
public record Stored(String file, String text) {

  /** Those that are shipped with a scenario. */
  public static Optional<Stored> shipped(Scenario scenario) {
    String name = "scenarios/" + ReferencesFile.name(scenario.id());
    try (InputStream in = Stored.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Stored(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Those in the file beside a scenario's; without that file, or if it cannot be opened, none.
   *
   * @param file the scenario's own file
   */
  public static Optional<Stored> beside(Path file, Scenario scenario) {
    return ReferencesFile.places(file, scenario.id()).stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(Stored::in);
  }

  private static Optional<Stored> in(Path references) {
    try {
      return Optional.of(
          new Stored(references.toString().replace('\\', '/'), Files.readString(references)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The references, if the text can be read. */
  Optional<References> references() {
    try {
      return Optional.of(ReferencesFile.read(text));
    } catch (UnreadableRun unreadable) {
      return Optional.empty();
    }
  }

  /** Where a member is written; the start of the file if it is not. */
  Place at(String key) {
    String[] lines = text.split("\\R");
    for (int line = 0; line < lines.length; line++) {
      int column = lines[line].indexOf('"' + key + '"');
      if (column >= 0) {
        return new Place(
            file,
            line + 1,
            column + 1,
            lines[line].stripTrailing().length() - column,
            lines[line].stripTrailing(),
            column);
      }
    }
    return new Place(file, 1, 1, 1, "", 0);
  }
}
