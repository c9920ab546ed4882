package wheelhouse.cli;

/**
 * Within which an option's number must lie.
 *
 * @param least the least it may be
 * @param most the most
 */
record Bounds(int least, int most) {

  /** Refuses a number that lies outside, and says which could be given. */
  void require(String option, int number) {
    require(option, number, "");
  }

  /**
   * Refuses a number that lies outside and is not 0 either.
   *
   * @param none what 0 does, such as "leaves it out"
   */
  void requireUnlessNone(String option, int number, String none) {
    if (number != 0) {
      require(option, number, "; 0 " + none);
    }
  }

  private void require(String option, int number, String more) {
    if (number < least || number > most) {
      throw Problem.usage(
          option
              + " cannot be "
              + number
              + "\nMaybe a number from "
              + least
              + " to "
              + most
              + more);
    }
  }
}
