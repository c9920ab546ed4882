package wheelhouse.explore;

import wheelhouse.scenario.Word;

/** What sort of thing an {@link Obligation} is about, in the order in which reports list them. */
public enum Group implements Word {
  INCIDENTS("incidents"),
  SIGNS("signs"),
  OUTCOMES("picks-and-outcomes"),
  VOICES("voices"),
  REPLIES("replies"),
  POST("post"),
  LETTERS("letters"),
  CAUSES("causes"),
  SOURCES("sources"),
  GUARDRAILS("guardrails"),
  OWN_WORK("own-work"),
  COMEBACKS("comebacks"),
  UNOWNED("unowned"),
  FORESEEN("foreseen");

  private final String word;

  Group(String word) {
    this.word = word;
  }

  /**
   * Whether an author wrote what is in it, so that nobody ever seeing it is a loss and a finding:
   * lines, letters and whatever else has words or numbers of its own in the file. Which pick goes
   * with which outcome, and what comes back, nobody wrote: that something of it is out of reach is
   * listed with its reason, and no more.
   */
  public boolean isWritten() {
    return this != OUTCOMES && this != COMEBACKS;
  }

  @Override
  public String word() {
    return word;
  }
}
