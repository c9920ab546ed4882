package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Measured;
import wheelhouse.debrief.Measured.Puller;
import wheelhouse.debrief.Proportion;
import wheelhouse.debrief.Pull;
import wheelhouse.debrief.Tug;
import wheelhouse.run.Confidence;
import wheelhouse.run.Read;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Reads;
import wheelhouse.words.Text;

/**
 * The player's reads, with the truth turned over.
 *
 * @param heading above them
 * @param none what is said where there are none
 * @param reads every read, in order
 * @param calibration for each confidence that was said, how often it was so
 * @param questions for each question that was read, how near the reads came
 * @param scale how to read the numbers of the questions
 * @param pullHeading above what pulled
 * @param pulls what was loud, quiet, of the old craft and not of it, side by side
 * @param tugs what loudness did, and what the old craft did, among slips that are alike
 * @param tugScale how to read the numbers of those
 */
public record ReadsView(
    String heading,
    String none,
    List<ReadView> reads,
    List<CalibrationView> calibration,
    List<QuestionView> questions,
    String scale,
    String pullHeading,
    List<PullView> pulls,
    List<TugView> tugs,
    String tugScale) {

  /** Nearer than this to knowing nothing is no better than knowing nothing. */
  private static final double NEAR = 0.03;

  public ReadsView {
    reads = List.copyOf(reads);
    calibration = List.copyOf(calibration);
    questions = List.copyOf(questions);
    pulls = List.copyOf(pulls);
    tugs = List.copyOf(tugs);
  }

  /**
   * One read.
   *
   * @param incident the slip it was about
   * @param when the day it was made
   * @param slip what that slip said
   * @param said what was said, and how sure
   * @param so what was so
   * @param asSaid whether it was as said
   * @param question what it answers
   * @param answer place of the answer among the question's
   * @param confidence how sure
   * @param truth place of the answer that was so
   */
  public record ReadView(
      int incident,
      String when,
      String slip,
      String said,
      String so,
      boolean asSaid,
      ReadQuestion question,
      int answer,
      Confidence confidence,
      int truth) {}

  /**
   * How often it was so when the player said so.
   *
   * @param confidence in words
   * @param meant the share that the words stand for, 0 to 1
   * @param right how often it was so, of how often it was said
   * @param told both in a sentence
   */
  public record CalibrationView(String confidence, double meant, Proportion right, String told) {}

  /**
   * How near the reads of a question came.
   *
   * @param question in words
   * @param brier from 0, sure and so, to 1, sure and otherwise
   * @param guess what knowing nothing gives
   * @param way how the two stand to each other, in words
   * @param told how often it was so, and the number with its best and its worst
   */
  public record QuestionView(
      String question, double brier, double guess, String way, List<String> told) {

    public QuestionView {
      told = List.copyOf(told);
    }
  }

  /**
   * One side of what may have pulled.
   *
   * @param label which slips
   * @param share on how many of them the player went in, 0 to 1; empty if there were none
   * @param needed how many of them needed it, 0 to 1; empty where that is not the question
   * @param told the same in sentences
   */
  public record PullView(String label, OptionalDouble share, OptionalDouble needed, String told) {}

  /**
   * What something that says nothing of a slip did to what the player gave it.
   *
   * @param heading which slips were held against which; or that there are too few of them
   * @param lines what came of it; none where there were too few
   */
  public record TugView(String heading, List<String> lines) {

    public TugView {
      lines = List.copyOf(lines);
    }

    static TugView of(Puller puller, Tug tug, Measured measured) {
      return new TugView(measured.of(puller, tug), measured.of(tug));
    }
  }

  static ReadsView of(Debrief debrief, DebriefWords words) {
    Reads reads = debrief.reads();
    Measured measured = new Measured(words.text());
    Pull pull = debrief.pull();
    return new ReadsView(
        words.tab(DebriefView.Page.READS),
        words.say("reads.none"),
        reads.scored().stream().map(scored -> read(scored, words)).toList(),
        calibration(debrief.calibration(), words.text()),
        questions(debrief.calibration(), words),
        words.say("reads.scale"),
        words.say("pull"),
        pulls(pull, words),
        List.of(
            TugView.of(Puller.LOUDNESS, pull.byLoudness(), measured),
            TugView.of(Puller.CRAFT, pull.byCraft(), measured)),
        measured.scale());
  }

  private static ReadView read(Reads.Scored scored, DebriefWords words) {
    Read read = scored.read();
    return new ReadView(
        read.incident(),
        words.day(scored.day()),
        words.slips().title(read.incident()),
        words.say("reads.said", words.said(read)),
        scored.right()
            ? words.say("reads.so")
            : words.say("reads.otherwise", words.answer(read, scored.truth())),
        scored.right(),
        read.question(),
        read.answer(),
        read.confidence(),
        scored.truth());
  }

  /** For each confidence that was said, how often it was so. */
  static List<CalibrationView> calibration(Calibration calibration, Text text) {
    Measured measured = new Measured(text);
    return calibration.bins().stream()
        .filter(bin -> bin.right().of() > 0)
        .map(
            bin ->
                new CalibrationView(
                    text.of("confidence." + bin.confidence().word()),
                    bin.confidence().probability(),
                    bin.right(),
                    measured.of(bin)))
        .toList();
  }

  private static List<QuestionView> questions(Calibration calibration, DebriefWords words) {
    Measured measured = new Measured(words.text());
    return calibration.questions().stream()
        .map(
            row ->
                new QuestionView(
                    words.say("question." + row.question().word()),
                    row.brier(),
                    row.guess(),
                    words.say(
                        row.right().of() < Calibration.FEW
                            ? "reads.too-few"
                            : way(row.brier(), row.guess())),
                    List.of(
                        measured.of(row),
                        words.say(
                            "reads.brier",
                            words.hundredths(row.brier()),
                            words.hundredths(row.guess()),
                            row.right().of()))))
        .toList();
  }

  private static String way(double brier, double guess) {
    if (brier < guess - NEAR) {
      return "reads.nearer";
    }
    return brier > guess + NEAR ? "reads.further" : "reads.like-a-guess";
  }

  private static List<PullView> pulls(Pull pull, DebriefWords words) {
    List<PullView> views = new ArrayList<>();
    views.add(side(words.say("pull.loud"), pull.loud(), words));
    views.add(side(words.say("pull.quiet"), pull.quiet(), words));
    String craft = words.kind(words.run().observation().oldCraft());
    views.add(wheels(words.say("pull.craft", craft), pull.craft(), words));
    views.add(wheels(words.say("pull.elsewhere"), pull.elsewhere(), words));
    return views;
  }

  private static PullView side(String label, Pull.Side side, DebriefWords words) {
    if (side.slips() == 0) {
      return new PullView(
          label, OptionalDouble.empty(), OptionalDouble.empty(), words.say("pull.none"));
    }
    return new PullView(
        label,
        OptionalDouble.of((double) side.wentIn() / side.slips()),
        OptionalDouble.of((double) side.needed() / side.slips()),
        words.say(
            "pull.told",
            side.slips(),
            side.wentIn(),
            side.needed(),
            side.unneeded(),
            side.leftAlone()));
  }

  private static PullView wheels(String label, Pull.Wheels wheels, DebriefWords words) {
    if (wheels.slips() == 0) {
      return new PullView(
          label, OptionalDouble.empty(), OptionalDouble.empty(), words.say("pull.none"));
    }
    return new PullView(
        label,
        OptionalDouble.of((double) wheels.taken() / wheels.slips()),
        OptionalDouble.empty(),
        words.say("pull.wheels", wheels.slips(), wheels.taken(), wheels.days()));
  }
}
