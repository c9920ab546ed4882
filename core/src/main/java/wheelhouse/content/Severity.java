package wheelhouse.content;

import wheelhouse.scenario.Word;

/** How much a finding matters, by its consequence. */
public enum Severity implements Word {
  /** The scenario cannot be played, or would score wrongly. */
  ERROR("error"),
  /** A learner is likely misled, or something written is never seen. */
  WARNING("warning"),
  /** It would be better otherwise. */
  ADVICE("advice");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
