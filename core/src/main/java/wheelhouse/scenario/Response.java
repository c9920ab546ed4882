package wheelhouse.scenario;

/** What a manager can do about a pattern: the same member and kind of work needing them again. */
public enum Response implements Word {
  TEACH("teach", "teach"),
  SET_EXPECTATIONS("set-expectations", "set owner, outcome and date"),
  REPRIORITISE("reprioritise", "reprioritise"),
  RENEGOTIATE("renegotiate", "renegotiate or drop something"),
  HAND_OFF("hand-off", "a stated hand-off"),
  PERFORMANCE_TALK("performance-talk", "a performance conversation");

  private static final Response[] ALL = values();
  private final String word;
  private final String label;

  Response(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** The response of an ordinal, without copying the array of values. */
  public static Response of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }

  /** The response as a person reads it. */
  public String label() {
    return label;
  }
}
