package wheelhouse.content;

import java.util.List;
import java.util.Optional;

/**
 * Brings the file of a scenario, or of an overlay, into the one form in which such files are kept,
 * so that two versions of it differ where somebody changed something and nowhere else.
 *
 * <p>Names stand in the order of the guide. What the guide does not know stands after that, in the
 * order in which it was written, and so do the names of tables whose keys are the author's own.
 * Lists keep their order. A group or list that holds no other group stands on one line if it fits
 * into {@value CanonicalText#WIDTH} characters; everything else has a line for each of its parts,
 * indented by two blanks.
 *
 * <p>Nothing is lost: texts and numbers are copied as they are written, escapes and closing zeros
 * too, and of a name that is there twice both are kept, the second behind the first. What cannot be
 * kept is refused: a file in which reading finds a slip, and a comment is one, comes back with its
 * findings and without a text. Formatting what has been formatted changes nothing.
 */
public final class Formatter {

  private Formatter() {}

  /**
   * What formatting gave.
   *
   * @param original the text as it was; empty if it could not be read
   * @param text the text in canonical form, ending with a line break; empty if there are findings
   * @param findings why it was refused, in the order of the file
   */
  public record Formatted(String original, Optional<String> text, List<Finding> findings) {

    public Formatted {
      findings = List.copyOf(findings);
    }

    /** Whether it was in canonical form already. */
    public boolean isCanonical() {
      return text.equals(Optional.of(original));
    }
  }

  /**
   * Formats a file from a stream, at most {@link ScenarioReader#MOST_BYTES} of it.
   *
   * @param file its name, which says whether it is an overlay; findings call it so
   */
  public static Formatted format(String file, ScenarioReader.Opening opening) {
    return format(file, Document.of(file, opening));
  }

  /**
   * Formats a text.
   *
   * @param file its name, which says whether it is an overlay; findings call it so
   */
  public static Formatted format(String file, String text) {
    return format(file, Document.of(file, text));
  }

  private static Formatted format(String file, Document document) {
    boolean overlay = OverlayReader.isOverlay(file);
    Shape whole = overlay ? OverlayShapes.OVERLAY : Shapes.SCENARIO;
    Optional<Node> root = document.parse(overlay ? "an overlay" : "a scenario");
    Report report = document.report();
    String original = report.source().text();
    List<Finding> findings = report.findings();
    return new Formatted(
        original,
        root.filter(node -> findings.isEmpty())
            .map(node -> CanonicalText.of(node, whole, original)),
        findings);
  }
}
