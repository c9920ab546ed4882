package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.sim.Move;

/**
 * The normal form of a day's plan: what was laid over again is left out, and the rest stands in an
 * order of its own, so that plans that mean the same are the same.
 *
 * <p>Calls come first, since they free time; then guardrails and own work; then owners and their
 * orders, as laid; then picks, oldest slip first. Nothing in a later group can be needed by an
 * earlier one, so what fitted the day as laid fits in this order, and ends in the same state.
 */
final class Plans {

  private static final int GROUPS = 5;

  private Plans() {}

  static List<Move.Plan> normal(List<Move.Plan> laid) {
    List<Move.Plan> normal = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      List<Move.Plan> of = new ArrayList<>();
      for (int i = 0; i < laid.size(); i++) {
        Move.Plan move = laid.get(i);
        if (group(move) == group && !laidOver(move, laid.subList(i + 1, laid.size()))) {
          of.add(move);
        }
      }
      if (group == GROUPS - 1) {
        of.sort((a, b) -> Integer.compare(pickedOn(a), pickedOn(b)));
      }
      normal.addAll(of);
    }
    return normal;
  }

  private static int group(Move.Plan move) {
    if (move instanceof Move.AnswerCall) {
      return 0;
    } else if (move instanceof Move.SetGuardrail) {
      return 1;
    } else if (move instanceof Move.DoOwnWork) {
      return 2;
    } else if (move instanceof Move.Assign || move instanceof Move.Order) {
      return 3;
    } else if (move instanceof Move.LayPick) {
      return 4;
    }
    throw new IllegalArgumentException(move + " is answered at once, and never planned");
  }

  private static boolean laidOver(Move.Plan move, List<Move.Plan> later) {
    if (move instanceof Move.LayPick pick) {
      return later.stream()
          .anyMatch(
              next -> next instanceof Move.LayPick over && over.incident() == pick.incident());
    }
    return move instanceof Move.Order order
        && later.stream()
            .anyMatch(next -> next instanceof Move.Order over && over.member() == order.member());
  }

  private static int pickedOn(Move.Plan move) {
    return move instanceof Move.LayPick pick ? pick.incident() : -1;
  }
}
