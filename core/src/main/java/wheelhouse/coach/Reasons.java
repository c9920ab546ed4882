package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;

/**
 * Finds what went wrong or right about a decision, from the board it was made on and its values.
 * What has stopped bleeding can break no more, so nothing about it is held that would not reverse;
 * and a wheel is kept only by who had it that morning.
 */
final class Reasons {

  private Reasons() {}

  /** What can be said of the naming of a pick, on the board at noon of its day. */
  static List<Reason> ofSlips(
      Facts board,
      int incident,
      List<Alternative> ways,
      int chosen,
      Judgement judgement,
      Optional<Trade> trade,
      Weighing weighing,
      Judge judge) {
    List<Reason> reasons = new ArrayList<>();
    Phase phase = board.phase(incident);
    int weight = Judge.weight(ways.get(chosen));
    boolean wheel = weight == Pick.TAKE_THE_WHEEL.weight();
    boolean good =
        judgement == Judgement.BEST || judgement == Judgement.TRADE && trade.orElseThrow().fair();
    boolean bad = judgement == Judgement.DOMINATED || judgement == Judgement.TRADE && !good;
    int better = Judge.weight(ways.get(judge.against(ways, chosen, judgement, trade)));
    if (!weighing.sufficient() && weighing.lightest().weight() > weight) {
      reasons.add(
          phase == Phase.CLOSE
              ? Reason.WITHHELD_WHAT_WAS_LACKING
              : Reason.HELD_WHAT_WOULD_NOT_REVERSE);
    } else if (bad && better > weight) {
      reasons.add(Reason.WITHHELD_WHAT_WAS_LACKING);
    } else if (bad && better < weight && wheel) {
      reasons.add(
          phase == Phase.CLOSE && board.atWheel(incident)
              ? Reason.KEPT_THE_WHEEL_PAST_THE_BLEEDING
              : Reason.TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED);
    } else if (bad && better < weight) {
      reasons.add(Reason.MEDDLED);
    } else if (good && weighing.sufficient()) {
      praise(board, incident, ways, chosen, weighing, judge).ifPresent(reasons::add);
    }
    return reasons;
  }

  private static Optional<Reason> praise(
      Facts board,
      int incident,
      List<Alternative> ways,
      int chosen,
      Weighing weighing,
      Judge judge) {
    int weight = Judge.weight(ways.get(chosen));
    Phase phase = board.phase(incident);
    if (board.atWheel(incident) && phase == Phase.CLOSE && weight < Pick.TAKE_THE_WHEEL.weight()) {
      return Optional.of(Reason.HANDED_IT_BACK);
    }
    if (phase == Phase.CLOSE) {
      return Optional.empty();
    }
    if (weight == Pick.HOLD.weight()) {
      return Optional.of(Reason.HELD_RIGHTLY);
    }
    boolean changes = judge.share(ways.get(0).difference()) >= Judge.SHARE_TO_SPEAK_OF;
    if (!changes || weighing.excess() > 0 && weight == Pick.TAKE_THE_WHEEL.weight()) {
      return Optional.empty();
    }
    return Optional.of(
        weight == Pick.TAKE_THE_WHEEL.weight()
            ? Reason.WENT_IN_RIGHTLY
            : Reason.LIGHTEST_THAT_CHANGED_THE_END);
  }

  /** What can be said of a move that is no pick, made or not. */
  static List<Reason> ofMove(Move move, Choice chosen, Judgement judgement, boolean good) {
    boolean made = chosen instanceof Choice.Made;
    if (judgement == Judgement.TOSS_UP) {
      return List.of();
    }
    Said said = Said.of(move);
    if (made) {
      return List.of(good ? said.made() : Reason.SPENT_HOURS_FOR_LITTLE);
    }
    return good ? List.of() : List.of(said.left());
  }

  /** What is said of a move that was right to make: made, and left. */
  private record Said(Reason made, Reason left) {

    static Said of(Move move) {
      if (move instanceof Move.Claim) {
        return new Said(Reason.WENT_UPSTREAM, Reason.CHASED_CASES_WHILE_THE_SOURCE_RAN);
      } else if (move instanceof Move.Inspect || move instanceof Move.Respond) {
        return new Said(Reason.ASKED_WHY, Reason.NEVER_ASKED_WHY);
      } else if (move instanceof Move.SetGuardrail) {
        return new Said(Reason.SET_A_GUARDRAIL, Reason.LEFT_IT_UNGUARDED);
      } else if (move instanceof Move.Assign) {
        return new Said(Reason.NAMED_AN_OWNER, Reason.LEFT_IT_UNOWNED);
      }
      return new Said(Reason.LOOKED_FIRST, Reason.DID_NOT_LOOK);
    }
  }
}
