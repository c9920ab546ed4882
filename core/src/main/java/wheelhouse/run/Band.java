package wheelhouse.run;

import wheelhouse.scenario.Word;

/** How bad yesterday was for the customer, as one of four bands. */
public enum Band implements Word {
  LITTLE("little"),
  SOME("some"),
  MUCH("much"),
  SEVERE("severe");

  private static final Band[] ALL = values();
  private final String word;

  Band(String word) {
    this.word = word;
  }

  static Band of(int band) {
    return ALL[band];
  }

  @Override
  public String word() {
    return word;
  }
}
