package wheelhouse.explore;

/** Looks on while a run is played, and changes nothing. */
interface Onlooker {

  /** Everything is drawn; it is the evening before day 1. */
  default void started() {}

  /** A morning has come. */
  default void morning() {}

  /** The manager has asked. */
  default void asked() {}

  /** The day is planned, and the night is still to come. */
  default void planned() {}

  /** A night is over. */
  default void slept() {}

  /** The run is over. */
  default void over() {}
}
