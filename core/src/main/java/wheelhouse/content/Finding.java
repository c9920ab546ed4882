package wheelhouse.content;

import java.util.List;
import java.util.Optional;

/**
 * One problem of one file, in its author's words.
 *
 * @param code such as W204; what it means is in {@link Codes}
 * @param severity how much it matters
 * @param place where
 * @param path the same place by ids, such as {@code incidents / late-invoice / owner}; empty for
 *     the file as a whole
 * @param message one sentence, without a full stop, that quotes the value
 * @param label a few words for under the caret; may be empty
 * @param other a second place, where the truth lies elsewhere
 * @param suggestions what may have been meant: one near name, or a short list of all there are
 * @param evidence how it is known
 */
public record Finding(
    String code,
    Severity severity,
    Place place,
    String path,
    String message,
    String label,
    Optional<Pointer> other,
    List<String> suggestions,
    Evidence evidence) {

  /** The longest list of suggestions worth reading. */
  public static final int MOST_SUGGESTIONS = 8;

  public Finding {
    suggestions = List.copyOf(suggestions);
  }

  /** What stays the same while the file around it changes: the code and the path. */
  public String identity() {
    return code + " " + path;
  }

  /**
   * A second place.
   *
   * @param place where
   * @param label a few words for under the line; may be empty
   */
  public record Pointer(Place place, String label) {}
}
