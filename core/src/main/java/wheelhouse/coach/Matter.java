package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Move;

/**
 * A decision to be looked into: the ways in which it could have gone.
 *
 * @param day the day it was made
 * @param subject what it is about
 * @param ways all ways, the lightest first
 * @param chosen place of the way it went
 * @param owner the member whom it concerns, or {@link Shown#NONE}
 */
record Matter(int day, Subject subject, List<Way> ways, int chosen, int owner) {

  /**
   * One way.
   *
   * @param choice what is chosen
   * @param minutes what it takes
   * @param displaced what no longer fits beside it
   * @param arm number of the arm that plays it, in the docket
   */
  record Way(Choice choice, int minutes, List<Move> displaced, int arm) {}
}
