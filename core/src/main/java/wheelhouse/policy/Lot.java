package wheelhouse.policy;

/** Chooses one of some options, for whoever only wants to try them. */
interface Lot {

  /** Starts a new run. */
  void begin(long seed);

  /**
   * The number of an option, from 0.
   *
   * @param place which choice it is, from 0: the same from run to run
   * @param options how many there are, at least 1; for one place always as many
   */
  int among(int place, int options);

  /** A number from 0, below a bound, for what is no option: whether, and in which order. */
  int below(int bound);
}
