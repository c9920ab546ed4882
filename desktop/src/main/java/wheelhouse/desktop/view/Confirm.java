package wheelhouse.desktop.view;

import wheelhouse.words.Text;

/**
 * A question before something is deleted.
 *
 * @param question in one sentence
 * @param line what can be undone, and until when
 * @param yes the button that does it
 * @param no the button that does not
 */
public record Confirm(String question, String line, String yes, String no) {

  static Confirm of(String key, String name, Text text) {
    return new Confirm(
        text.of(key + ".ask", name),
        text.of(key + ".line"),
        text.of(key + ".yes"),
        text.of("confirm.no"));
  }
}
