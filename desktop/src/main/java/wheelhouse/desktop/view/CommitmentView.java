package wheelhouse.desktop.view;

import java.util.List;

/**
 * What the player takes along.
 *
 * @param heading above it
 * @param questionsHeading above the questions
 * @param questions to talk about, by the scenario's author
 * @param prompt what is asked for
 * @param hint in the empty line
 * @param words what the player said; empty until then
 * @param leavesOut what the model leaves out, said plainly
 */
public record CommitmentView(
    String heading,
    String questionsHeading,
    List<String> questions,
    String prompt,
    String hint,
    String words,
    String leavesOut) {

  public CommitmentView {
    questions = List.copyOf(questions);
  }

  static CommitmentView of(List<String> questions, DebriefWords words) {
    return new CommitmentView(
        words.say("commit"),
        words.say("commit.questions"),
        questions,
        words.say("commit.prompt"),
        words.say("commit.hint"),
        words.run().commitment(),
        words.say("leaves-out"));
  }
}
