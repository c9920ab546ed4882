package wheelhouse.scenario;

import java.util.List;

/** What a sign, or a player's read, asks of an incident's truth. */
public enum Question implements Word {
  LACKS("lacks", List.of("nothing", "authority", "decision", "blocker", "hands")),
  COMPOUNDS("compounds", List.of("yes", "no")),
  REVERSES("reverses", List.of("yes", "no")),
  /** When it breaks: within {@value #SOON_DAYS} days of bleeding, later, or never. */
  BREAKS("breaks", List.of("soon", "later", "never"));

  /** A breaking day at most this many days after the first bleeding day is soon. */
  public static final int SOON_DAYS = 3;

  private static final Question[] ALL = values();
  private final String word;
  private final List<String> answers;

  Question(String word, List<String> answers) {
    this.word = word;
    this.answers = answers;
  }

  /** The possible answers; a sign has one line for each that its incident's truths can give. */
  public List<String> answers() {
    return answers;
  }

  /** The question of an ordinal, without copying the array of values. */
  public static Question of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }
}
