package wheelhouse.desktop.view;

import wheelhouse.words.Text;

/**
 * Something was deleted, and can be brought back until the page is left.
 *
 * @param sentence what was deleted
 * @param label the button that brings it back
 */
public record Undo(String sentence, String label) {

  /** After something of a name was deleted. */
  public static Undo of(String name, Text text) {
    return new Undo(text.of("undo.deleted", name), text.of("undo.bring-back"));
  }
}
