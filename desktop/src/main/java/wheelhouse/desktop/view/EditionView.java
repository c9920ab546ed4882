package wheelhouse.desktop.view;

import java.util.Optional;
import wheelhouse.content.Severity;
import wheelhouse.desktop.library.Edition;
import wheelhouse.words.Text;

/**
 * What the board says of the file that its scenario comes from, once that was saved.
 *
 * @param line what there is to say
 * @param more what can be looked at besides
 * @param label what that is called; empty if there is nothing
 * @param retold what became of the decisions, where they were made again
 */
public record EditionView(String line, More more, String label, Optional<RetoldView> retold) {

  /** What can be looked at besides. */
  public enum More {
    NOTHING,
    /** What is wrong with the file. */
    PROBLEMS,
    /** What became of the decisions. */
    DECISIONS
  }

  /** The file cannot be played. */
  public static EditionView of(Edition.Flawed flawed, Text text) {
    int errors =
        (int) flawed.findings().stream().filter(each -> each.severity() == Severity.ERROR).count();
    return new EditionView(
        text.of("edition.flawed", errors),
        More.PROBLEMS,
        text.of("edition.problems", errors),
        Optional.empty());
  }

  /** The file holds another scenario. */
  public static EditionView of(Edition.Another another, Text text) {
    return of(text.of("edition.another", another.id()));
  }

  /** The run was told again. */
  public static EditionView of(RetoldView retold, Text text) {
    return retold.whole()
        ? of(retold.line())
        : new EditionView(
            retold.line(), More.DECISIONS, text.of("edition.decisions"), Optional.of(retold));
  }

  /** Something is to be said in a sentence, and no more. */
  public static EditionView of(String sentence) {
    return new EditionView(sentence, More.NOTHING, "", Optional.empty());
  }
}
