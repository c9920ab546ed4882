package wheelhouse.content;

/**
 * A place in a file, with what is written there.
 *
 * @param file as the user named it
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors count
 * @param length of what is meant, in the same units, within the line; at least 1
 * @param excerpt the line, shortened around the place when it is long, without control characters;
 *     empty when there is nothing to show
 * @param caret how many characters of the excerpt come before the place
 */
public record Place(String file, int line, int column, int length, String excerpt, int caret) {

  /** The start of a file of which nothing can be shown. */
  static Place startOf(String file) {
    return new Place(file, 1, 1, 1, "", 0);
  }
}
