package wheelhouse.check;

import java.util.Optional;
import wheelhouse.content.Place;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;

/**
 * The stored references that lie beside a scenario.
 *
 * @param file what findings call their file
 * @param text what is in it
 */
public record Stored(String file, String text) {

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
