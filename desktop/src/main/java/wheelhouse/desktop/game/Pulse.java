package wheelhouse.desktop.game;

/** Does something again and again. */
@FunctionalInterface
public interface Pulse {

  /**
   * Begins to do something a few times a second, on the worker, and not before what was last done
   * is over.
   *
   * @return stops it
   */
  Stop begin(Runnable again);

  /** Stops what was begun. */
  @FunctionalInterface
  interface Stop {
    /** It is not done again. */
    void now();
  }

  /** Does nothing at all. */
  static Pulse none() {
    return again -> () -> {};
  }
}
