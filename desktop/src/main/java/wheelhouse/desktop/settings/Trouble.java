package wheelhouse.desktop.settings;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Something about a file went wrong, and the player should be told once. A view has the sentence.
 *
 * @param kind what
 * @param file which file it is about; of {@link Kind#BROKEN}, where it lies now
 * @param why in the system's words; may be empty
 */
public record Trouble(Kind kind, Path file, String why) {

  /** What went wrong. */
  public enum Kind {
    /** What was there could not be understood, and lies beside now; the usual holds. */
    BROKEN,
    /** What is there could not be read, and was left alone; the usual holds. */
    UNREADABLE,
    /** It could not be written; it holds until the program ends. */
    UNWRITTEN,
    /** The folder could not be looked through. */
    UNLISTED,
    /** It could not be copied. */
    NOT_COPIED,
    /** It could not be deleted. */
    NOT_DELETED,
    /** It could not be brought back. */
    NOT_BROUGHT_BACK
  }

  /** A trouble with the reason that the system gave. */
  public static Trouble of(Kind kind, Path file, IOException failed) {
    String said = failed.getMessage();
    String why = said == null || said.equals(file.toString()) ? "" : said;
    return new Trouble(kind, file, why);
  }
}
