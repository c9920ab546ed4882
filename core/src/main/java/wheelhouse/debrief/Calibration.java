package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Reads;

/**
 * How a player's confidence held up: how often what they said was so when they said how sure they
 * were. Over one run or over many.
 *
 * <p>The three confidences are the three bins of a calibration curve; whoever is calibrated is
 * right as often as each of them stands for ({@link Confidence#probability()}).
 *
 * @param bins one for each confidence, in order
 * @param questions those that were read at all, in order
 * @param brier the mean Brier score, 0 to 1, lower is better; empty without reads
 */
public record Calibration(List<Bin> bins, List<OfQuestion> questions, OptionalDouble brier) {

  /** Fewer reads than this are too few to say anything. */
  public static final int FEW = 5;

  public Calibration {
    bins = List.copyOf(bins);
    questions = List.copyOf(questions);
  }

  /** What may be said of a bin. */
  public enum Standing {
    /** It was never said. */
    NEVER_SAID,
    /** It was said fewer than {@value Calibration#FEW} times. */
    TOO_FEW,
    /** What the word stands for lies within what was seen. */
    AS_SAID,
    /** It was so less often than the word stands for. */
    LESS_OFTEN,
    /** It was so more often than the word stands for. */
    MORE_OFTEN
  }

  /**
   * Everything that was said with one confidence.
   *
   * @param confidence what was said
   * @param right how often it was so, of how often it was said
   */
  public record Bin(Confidence confidence, Proportion right) {

    /** What may be said of it. */
    public Standing standing() {
      double meant = confidence.probability();
      if (right.of() == 0) {
        return Standing.NEVER_SAID;
      } else if (right.of() < FEW) {
        return Standing.TOO_FEW;
      } else if (right.high() < meant) {
        return Standing.LESS_OFTEN;
      }
      return right.low() > meant ? Standing.MORE_OFTEN : Standing.AS_SAID;
    }
  }

  /**
   * Everything that was said to one question.
   *
   * @param question the question
   * @param right how often it was so, of how often it was said
   * @param bins the same for each confidence, in order
   * @param brier the mean Brier score, 0 to 1
   * @param guess the Brier score of knowing nothing: of spreading it evenly over the answers
   */
  public record OfQuestion(
      ReadQuestion question, Proportion right, List<Bin> bins, double brier, double guess) {

    public OfQuestion {
      bins = List.copyOf(bins);
    }
  }

  /** How the confidence of some reads held up. */
  public static Calibration of(List<Reads.Scored> scored) {
    List<OfQuestion> questions = new ArrayList<>();
    for (ReadQuestion question : ReadQuestion.values()) {
      List<Reads.Scored> its =
          scored.stream().filter(each -> each.read().question() == question).toList();
      if (!its.isEmpty()) {
        questions.add(
            new OfQuestion(
                question,
                right(its),
                bins(its),
                new Reads(its).mean().orElseThrow(),
                guess(question.answers().size())));
      }
    }
    return new Calibration(bins(scored), questions, new Reads(scored).mean());
  }

  private static List<Bin> bins(List<Reads.Scored> scored) {
    List<Bin> bins = new ArrayList<>();
    for (Confidence confidence : Confidence.values()) {
      bins.add(
          new Bin(
              confidence,
              right(
                  scored.stream()
                      .filter(each -> each.read().confidence() == confidence)
                      .toList())));
    }
    return bins;
  }

  private static Proportion right(List<Reads.Scored> scored) {
    return new Proportion((int) scored.stream().filter(Reads.Scored::right).count(), scored.size());
  }

  private static double guess(int answers) {
    double each = 1.0 / answers;
    return ((1 - each) * (1 - each) + (answers - 1) * each * each) / 2;
  }

  /** How many reads there were. */
  public int reads() {
    return bins.stream().mapToInt(bin -> bin.right().of()).sum();
  }
}
