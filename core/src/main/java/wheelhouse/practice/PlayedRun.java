package wheelhouse.practice;

import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.replay.Header;
import wheelhouse.run.References;
import wheelhouse.run.Result;
import wheelhouse.run.Score;

/**
 * A run that was played to its end, by the rules and the numbers that hold here.
 *
 * @param file where it is kept
 * @param header its first line
 * @param title of its scenario
 * @param result how it ended
 * @param references what that is measured against, if it is known
 * @param newLuck whether it was the first of its luck that was played to its end: only then was
 *     nothing known of what was hidden
 * @param review what a review found about it, once one has finished
 */
public record PlayedRun(
    Path file,
    Header header,
    String title,
    Result result,
    Optional<References> references,
    boolean newLuck,
    Optional<ReviewSummary> review) {

  /** Both axes against their references, where those are known. */
  public Optional<Score> score() {
    return references.map(known -> Score.of(result, known));
  }
}
