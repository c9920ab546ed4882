package wheelhouse.coach;

import java.util.List;

/**
 * What would have come of a decision in this very run, with its truth and its luck: to be looked at
 * beside the fair view, and never to judge by.
 *
 * @param ways of each alternative, in their order
 * @param withoutYou the untouched twin of each slip that the pick lay on; empty for hold and for
 *     moves
 */
public record Hindsight(List<Seen> ways, List<Twin> withoutYou) {

  /**
   * What would have come of one way.
   *
   * @param value where the run would have ended
   * @param curve how it would have played out against the choice that was made; without spread
   */
  public record Seen(Value value, Curve curve) {}

  public Hindsight {
    ways = List.copyOf(ways);
    withoutYou = List.copyOf(withoutYou);
  }
}
