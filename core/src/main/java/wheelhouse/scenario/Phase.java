package wheelhouse.scenario;

/** Where an incident stands. */
public enum Phase implements Word {
  /** Foreseen: on the manager's board before any harm. */
  AHEAD("ahead"),
  /** Bleeding: harm accrues until the work to stop it is done. */
  STOP("stop"),
  /** The wound: post-mortem, fix, rebuild. */
  CLOSE("close"),
  /** Home. */
  DONE("done");

  private static final Phase[] ALL = values();
  private final String word;

  Phase(String word) {
    this.word = word;
  }

  /** The phase of an ordinal, without copying the array of values. */
  public static Phase of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }
}
