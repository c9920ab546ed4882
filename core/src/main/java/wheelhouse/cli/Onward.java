package wheelhouse.cli;

/** How it goes on after a game has stopped, if it does. */
sealed interface Onward permits Onward.Back, Reloading.Taken {

  /**
   * On a branch of the run that has ended.
   *
   * @param day on whose morning it parts, from 1
   */
  record Back(int day) implements Onward {}
}
