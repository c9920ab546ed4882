package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Move;

/**
 * One way in which a decision could have gone, the way it went included: this choice, everything
 * else of the day as it was, and the careful reader from the next morning on.
 *
 * @param choice what is chosen
 * @param minutes what it takes of the day
 * @param displaced moves of the day that no longer fit beside it; empty for the choice that was
 *     made
 * @param alike place in the list of alternatives of the first that this one cannot be told from, on
 *     either axis: its own place if there is none before it
 * @param futures how many futures were played for it; fewer for a choice that was soon settled
 * @param fair its fair value: that of the choice that was made, and the difference to it
 * @param difference its fair value less that of the choice that was made, under the same truths and
 *     luck; nothing for that choice itself
 * @param felt what it leaves in the owner concerned
 * @param curve how it plays out against the choice that was made, in the fair view
 */
public record Alternative(
    Choice choice,
    int minutes,
    List<Move> displaced,
    int alike,
    int futures,
    Estimate fair,
    Estimate difference,
    Felt felt,
    Curve curve) {

  public Alternative {
    displaced = List.copyOf(displaced);
  }
}
