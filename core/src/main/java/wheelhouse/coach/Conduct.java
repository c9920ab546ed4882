package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.sim.Move;

/** What a player did on a day, in the parts in which a review plays it again. */
record Conduct(Day day) {

  /** What they asked, in order. */
  List<Move> asked() {
    return day.answered().stream().filter(Shown::isAsked).toList();
  }

  /** What they did once everything was asked. */
  List<Move> rest() {
    List<Move> rest = new ArrayList<>();
    day.answered().stream().filter(move -> !Shown.isAsked(move)).forEach(rest::add);
    rest.addAll(day.plan());
    return rest;
  }

  /** What of a day comes before its picks: what frees time, and who owns what. */
  static List<Move> front(List<Move> rest) {
    List<Move> front = new ArrayList<>();
    for (Move move : rest) {
      if (isFront(move)) {
        front.add(move);
      }
    }
    return front;
  }

  private static boolean isFront(Move move) {
    return move instanceof Move.AnswerCall
        || move instanceof Move.Assign
        || move instanceof Move.Order
        || move instanceof Move.Respond
        || move instanceof Move.Claim;
  }

  /** What of a day comes after. */
  static List<Move> back(List<Move> rest) {
    return rest.stream().filter(move -> !isFront(move)).toList();
  }
}
