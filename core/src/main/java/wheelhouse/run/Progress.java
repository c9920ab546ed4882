package wheelhouse.run;

import wheelhouse.scenario.Word;

/** The one word on yesterday's work. */
public enum Progress implements Word {
  /** Not worked on yet: the slip is new. */
  NEW("new"),
  STOOD_STILL("stood still"),
  SLOW("slow"),
  MOVED("moved");

  private static final Progress[] ALL = values();
  private final String word;

  Progress(String word) {
    this.word = word;
  }

  static Progress of(int moved) {
    return ALL[moved + 1];
  }

  @Override
  public String word() {
    return word;
  }
}
