package wheelhouse.desktop.live;

/** Somebody at the window, or nobody. */
interface Hand {

  /**
   * Does something, and waits until it is done.
   *
   * @param name of what is pressed for it
   * @param keys that do it at once; if there are none, its name is gone to
   */
  void does(String name, String... keys);

  /** Writes something where a name says, and presses Enter; only with keys. */
  default void writes(String name, String words) {}
}
