package wheelhouse.run;

import java.util.List;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Word;

/** What a player may be asked to read of an incident. */
public enum ReadQuestion implements Word {
  /** Whether its harm compounds. */
  COMPOUNDS("compounds", Question.COMPOUNDS.answers()),
  /** Whether it can be taken back. */
  REVERSES("reverses", Question.REVERSES.answers()),
  /** Whether its owner will stop it in time, with all of that owner's incidents held from now. */
  IN_TIME("in-time", List.of("yes", "no")),
  /** What its owner lacks now; nothing if it was met. */
  LACKS("lacks", Question.LACKS.answers());

  private final String word;
  private final List<String> answers;

  ReadQuestion(String word, List<String> answers) {
    this.word = word;
    this.answers = answers;
  }

  /** The possible answers; {@link Read#answer()} is a place in them. */
  public List<String> answers() {
    return answers;
  }

  @Override
  public String word() {
    return word;
  }
}
