package wheelhouse.coach;

import java.util.List;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;

/** Moves of one run, said of the same slips as they are numbered in another. */
final class Renamed {

  private Renamed() {}

  /**
   * A move with its slips renumbered; slips that the other run does not have keep a number that no
   * slip has, so that the move is refused there.
   *
   * @param numbers for each slip its number in the other run, or {@link Facts#NONE}
   */
  static Move in(Move move, int[] numbers) {
    if (move instanceof Move.AskOwner ask) {
      return new Move.AskOwner(of(ask.incident(), numbers));
    } else if (move instanceof Move.AskCustomer ask) {
      return new Move.AskCustomer(of(ask.incident(), numbers));
    } else if (move instanceof Move.LookAtMonitor ask) {
      return new Move.LookAtMonitor(of(ask.incident(), numbers));
    } else if (move instanceof Move.AskQuestion ask) {
      return new Move.AskQuestion(of(ask.incident(), numbers));
    } else if (move instanceof Move.LayPick lay) {
      return new Move.LayPick(of(lay.incident(), numbers), lay.pick());
    } else if (move instanceof Move.Assign assign) {
      return new Move.Assign(of(assign.incident(), numbers), assign.member());
    } else if (move instanceof Move.AnswerCall call) {
      return new Move.AnswerCall(of(call.incident(), numbers));
    } else if (move instanceof Move.Order order) {
      return new Move.Order(order.member(), there(order.incidents(), numbers));
    } else if (move instanceof Move.Claim claim) {
      return new Move.Claim(there(claim.incidents(), numbers), claim.member());
    }
    return move;
  }

  private static List<Integer> there(List<Integer> incidents, int[] numbers) {
    return incidents.stream()
        .map(incident -> of(incident, numbers))
        .filter(incident -> incident != Facts.NONE)
        .toList();
  }

  private static int of(int incident, int[] numbers) {
    return incident < numbers.length ? numbers[incident] : Facts.NONE;
  }
}
