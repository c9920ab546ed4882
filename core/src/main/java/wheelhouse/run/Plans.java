package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.sim.Move;

/**
 * The normal form of a day's plan: what was laid over again is left out, own work of one item is
 * one move, and the rest stands in an order of its own, so that plans that mean the same are the
 * same.
 *
 * <p>Calls come first, since they free time; then guardrails and own work; then owners and their
 * orders, as laid; then picks. Within the other groups the order is that of their numbers. Nothing
 * in a later group can be needed by an earlier one, so what fitted the day as laid fits in this
 * order, and ends in the same state.
 */
final class Plans {

  private static final int GROUPS = 5;
  private static final int AS_LAID = 3;

  private Plans() {}

  static List<Move.Plan> normal(List<Move.Plan> laid) {
    List<Move.Plan> normal = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      List<Move.Plan> of = new ArrayList<>();
      for (int i = 0; i < laid.size(); i++) {
        Move.Plan move = laid.get(i);
        if (group(move) == group && !laidOver(move, laid.subList(i + 1, laid.size()))) {
          of.add(move instanceof Move.DoOwnWork work ? allOf(work, laid) : move);
        }
      }
      if (group != AS_LAID) {
        of.sort((a, b) -> Integer.compare(number(a), number(b)));
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
      return AS_LAID;
    } else if (move instanceof Move.LayPick) {
      return 4;
    }
    throw new IllegalArgumentException(move + " is answered at once, and never planned");
  }

  private static boolean laidOver(Move.Plan move, List<Move.Plan> later) {
    for (Move.Plan next : later) {
      boolean over =
          move instanceof Move.LayPick pick
                  && next instanceof Move.LayPick again
                  && again.incident() == pick.incident()
              || move instanceof Move.Order order
                  && next instanceof Move.Order instead
                  && instead.member() == order.member()
              || move instanceof Move.DoOwnWork work
                  && next instanceof Move.DoOwnWork more
                  && more.item() == work.item();
      if (over) {
        return true;
      }
    }
    return false;
  }

  private static Move.Plan allOf(Move.DoOwnWork last, List<Move.Plan> laid) {
    int minutes = 0;
    for (Move.Plan move : laid) {
      if (move instanceof Move.DoOwnWork work && work.item() == last.item()) {
        minutes += work.minutes();
      }
    }
    return new Move.DoOwnWork(last.item(), minutes);
  }

  private static int number(Move.Plan move) {
    if (move instanceof Move.LayPick pick) {
      return pick.incident();
    } else if (move instanceof Move.AnswerCall answer) {
      return answer.incident();
    } else if (move instanceof Move.SetGuardrail set) {
      return set.guardrail();
    } else if (move instanceof Move.DoOwnWork work) {
      return work.item();
    }
    return 0;
  }
}
