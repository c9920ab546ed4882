package wheelhouse.desktop.view;

import java.util.Optional;
import wheelhouse.sim.Move;

/**
 * Something the player could do now.
 *
 * @param label what it is, in a few words
 * @param minutes what it takes of the day; below 0 if it frees more than it takes
 * @param cost those minutes in words
 * @param move the move it makes
 * @param refused why it cannot be done now, as a sentence; empty if it can
 */
public record ActionView(
    String label, int minutes, String cost, Move move, Optional<String> refused) {

  /** Whether it can be done now. */
  public boolean possible() {
    return refused.isEmpty();
  }
}
