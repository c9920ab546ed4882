package wheelhouse.explore;

import wheelhouse.scenario.Word;

/** What the engine promises of every state, however one plays. */
public enum Invariant implements Word {
  PLAYS_ON("plays-on", "the engine plays every run to its end"),
  MINUTES("minutes", "a day never has fewer than no minutes left, nor more than a manager has"),
  HARM("harm", "harm is never below nothing, and never without end"),
  PERMANENT("permanent", "permanent harm is for good"),
  BLEEDING("bleeding", "what a slip has cost never falls while it bleeds"),
  SKILL("skill", "skill lies between the least there is and 1"),
  AUTONOMY("autonomy", "autonomy lies between 0 and 1"),
  TRUST("trust", "trust lies between 0 and 1"),
  CAPABILITY("capability", "capability lies between 0 and 100"),
  WORK("work", "no more work is done on a slip than there is"),
  PHASES("phases", "a slip never goes back to an earlier phase"),
  COPIES("copies", "a copy of a state plays on as its original does"),
  REPLAYS("replays", "a run that was written down can be played again"),
  REFUSALS("refusals", "what is refused changes nothing"),
  HIDDEN("hidden", "nobody is told what no sign has shown and no inspection has named");

  private final String word;
  private final String promise;

  Invariant(String word, String promise) {
    this.word = word;
    this.promise = promise;
  }

  @Override
  public String word() {
    return word;
  }

  /** The promise, as half a sentence. */
  public String promise() {
    return promise;
  }
}
