package wheelhouse.run;

import wheelhouse.scenario.Word;

/** How sure a player is of a read; what is left is spread evenly over the other answers. */
public enum Confidence implements Word {
  UNSURE("unsure", 0.6),
  FAIRLY_SURE("fairly-sure", 0.75),
  SURE("sure", 0.95);

  private final String word;
  private final double probability;

  Confidence(String word, double probability) {
    this.word = word;
    this.probability = probability;
  }

  /** The probability the player gives their answer, 0 to 1. */
  public double probability() {
    return probability;
  }

  @Override
  public String word() {
    return word;
  }
}
