package wheelhouse.check;

/** Hears how far playing has come, and may end it. */
@FunctionalInterface
public interface Onlooker {

  /**
   * Some more has been played.
   *
   * @param share of all that is to be played, 0 to 1
   * @return whether to go on
   */
  boolean goesOn(double share);
}
