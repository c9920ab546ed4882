package wheelhouse.run;

import wheelhouse.scenario.Word;

/** What a member's face shows in the morning. */
public enum Expression implements Word {
  /** At work, or with nothing to carry. */
  WORKS("works"),
  /** Everything they carry stood still yesterday. */
  STUCK("stuck"),
  /** Their work mostly moves when the manager touches it, and it does not move now. */
  WAITS_FOR_YOU("waits-for-you"),
  /** Brought one home yesterday. */
  BROUGHT_ONE_HOME("brought-one-home"),
  /** Tied up: setting up a guardrail, or looking into a claim. */
  TIED_UP("tied-up");

  private final String word;

  Expression(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
