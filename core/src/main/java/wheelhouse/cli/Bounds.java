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
    if (number < least || number > most) {
      throw Problem.usage(
          option + " cannot be " + number + "\nMaybe a number from " + least + " to " + most);
    }
  }
}
