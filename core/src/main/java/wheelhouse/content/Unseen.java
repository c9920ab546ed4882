package wheelhouse.content;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that no reader sees and that a board, a terminal or a picture would take for orders:
 * controls, line breaks among them, and marks that turn the direction of writing.
 */
final class Unseen {

  private Unseen() {}

  /** The first such character of a text, as an author may find it, if there is one. */
  static Optional<String> in(String text) {
    return text.codePoints().filter(Unseen::isUnseen).mapToObj(Unseen::name).findFirst();
  }

  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || isTurning(Character.getDirectionality(character));
  }

  private static boolean isTurning(byte direction) {
    return direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
        && direction <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
  }

  private static String name(int character) {
    return switch (character) {
      case '\n', '\r' -> "a line break";
      case '\t' -> "a tab";
      default -> String.format(Locale.ROOT, "U+%04X", character);
    };
  }
}
