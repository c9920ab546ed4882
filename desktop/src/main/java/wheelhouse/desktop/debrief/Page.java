package wheelhouse.desktop.debrief;

import wheelhouse.desktop.layout.Part;

/** A page of the debrief. It keeps what the player opened on it while others are read. */
interface Page {

  /** Builds it. */
  Part build();

  /** It will be built now, after another page was read. */
  default void opened() {}

  /**
   * A key with a meaning of its own here.
   *
   * @return whether it meant anything
   */
  default boolean key(int keycode) {
    return false;
  }
}
