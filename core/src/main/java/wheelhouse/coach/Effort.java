package wheelhouse.coach;

/**
 * How much goes into a round, for each handful of suppositions.
 *
 * @param from first of the suppositions that are played
 * @param to behind the last of them
 * @param share of the arms that are played at most, those first on which most may hang
 */
record Effort(int from, int to, double share) {

  int suppositions() {
    return to - from;
  }
}
