package wheelhouse.explore;

/** How it stands with an obligation: reached, with a witness, or not, with the binding reason. */
public sealed interface Standing {

  /** What ought to happen. */
  Obligation obligation();

  /** How often it happened in uniform random play. */
  Rate rate();

  /**
   * It happens.
   *
   * @param witness a run in which it does
   */
  record Reached(Obligation obligation, Rate rate, Witness witness) implements Standing {}

  /**
   * It was not reached.
   *
   * @param reason what binds, as half a sentence in the author's words
   * @param certainty how sure that is
   */
  record Unreached(Obligation obligation, Rate rate, String reason, Certainty certainty)
      implements Standing {}
}
