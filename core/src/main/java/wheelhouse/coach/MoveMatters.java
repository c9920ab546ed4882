package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * Decisions on single moves: those that the player made, each against the day without it, and those
 * that the reader would have made and the player did not, each against the day with it.
 */
final class MoveMatters {

  /** What was left unmade for so many days in a row was decided once. */
  private static final int SAME_DECISION_DAYS = 4;

  private final Run run;
  private final Memories memories;
  private final Docket docket;
  private final Replayed again;
  private final Map<String, Integer> leftUnmade = new TreeMap<>();

  /** Decisions of a run, whose ways are put on a docket. */
  MoveMatters(Run run, Memories memories, Docket docket) {
    this.run = run;
    this.memories = memories;
    this.docket = docket;
    again = new Replayed(run);
  }

  /** Whether a move that was left unmade comes up again so soon that it is the same decision. */
  private boolean isOldNews(Move move, int day) {
    String said =
        move instanceof Move.Claim claim
            ? "claim" + again.facts.kind(claim.incidents().get(0))
            : move.toString();
    Integer last = leftUnmade.get(said);
    if (last != null && day - last < SAME_DECISION_DAYS) {
      return true;
    }
    leftUnmade.put(said, day);
    return false;
  }

  /**
   * What was asked, and what the reader would have asked.
   *
   * @param dawn a board that could be so that morning
   */
  List<Matter> asks(Conduct of, State dawn) {
    List<Matter> found = new ArrayList<>();
    List<Move> asked = of.asked();
    int day = of.day().number();
    int baseline = docket.yardsticks(day).asked();
    for (Move move : asked) {
      if (move instanceof Move.Ask) {
        List<Move> without = new ArrayList<>(asked);
        without.remove(move);
        int left = docket.arm(day, Arm.Since.DAWN, Arm.Who.READER_PLANS, without);
        found.add(oneMove(of, move, left, baseline, 1, List.of()));
      }
    }
    again.toNoon(of);
    State after = again.simulation.snapshot();
    for (Move move : readersMoves(dawn, Arm.Who.READER_ASKS, of)) {
      again.simulation.resume(after);
      if (move instanceof Move.Ask
          && !asked.contains(move)
          && !again.simulation.apply(move).refused()) {
        List<Move> with = new ArrayList<>(asked);
        with.add(move);
        int made = docket.arm(day, Arm.Since.DAWN, Arm.Who.READER_PLANS, with);
        found.add(oneMove(of, move, baseline, made, 0, List.of()));
      }
    }
    return found;
  }

  /**
   * Responses, claims, guardrails and owners named, made and unmade.
   *
   * @param noon a board that could be so once everything was asked
   */
  List<Matter> plans(Conduct of, State noon) {
    List<Matter> found = new ArrayList<>();
    List<Move> rest = of.rest();
    int day = of.day().number();
    int baseline = docket.yardsticks(day).played();
    for (Move move : rest) {
      if (isPlanned(move)) {
        List<Move> without = new ArrayList<>(rest);
        without.remove(move);
        int left = docket.arm(day, Arm.Since.NOON, Arm.Who.NOBODY, without);
        found.add(oneMove(of, move, left, baseline, 1, List.of()));
      }
    }
    for (Move move : readersMoves(noon, Arm.Who.READER_PLANS, of)) {
      if (isPlanned(move) && rest.stream().noneMatch(made -> alike(made, move))) {
        List<Move> with = Conduct.front(rest);
        with.add(move);
        with.addAll(Conduct.back(rest));
        again.toNoon(of);
        List<Move> refused = again.refused(with);
        if (!refused.contains(move) && !isOldNews(move, day)) {
          int made = docket.arm(day, Arm.Since.NOON, Arm.Who.NOBODY, with);
          found.add(oneMove(of, move, baseline, made, 0, refused));
        }
      }
    }
    return found;
  }

  private static boolean isPlanned(Move move) {
    return move instanceof Move.Respond
        || move instanceof Move.Claim
        || move instanceof Move.SetGuardrail
        || move instanceof Move.Assign;
  }

  private boolean alike(Move one, Move other) {
    return one.equals(other)
        || one instanceof Move.Claim a
            && other instanceof Move.Claim b
            && again.facts.kind(a.incidents().get(0)) == again.facts.kind(b.incidents().get(0))
        || one instanceof Move.Assign a
            && other instanceof Move.Assign b
            && a.incident() == b.incident()
        || one instanceof Move.SetGuardrail a
            && other instanceof Move.SetGuardrail b
            && a.guardrail() == b.guardrail();
  }

  private Matter oneMove(
      Conduct of, Move move, int left, int made, int chosen, List<Move> displaced) {
    again.toDawn(of);
    int before = again.simulation.minutesLeft();
    again.simulation.apply(move);
    int minutes = Math.max(0, before - again.simulation.minutesLeft());
    List<Matter.Way> ways =
        List.of(
            new Matter.Way(new Choice.Left(), 0, List.of(), left),
            new Matter.Way(new Choice.Made(), minutes, displaced, made));
    return new Matter(of.day().number(), new Subject.OneMove(move), ways, chosen, whom(move));
  }

  /** The member whom a move concerns. */
  private int whom(Move move) {
    if (move instanceof Move.Inspect inspect) {
      return inspect.member();
    } else if (move instanceof Move.Respond respond) {
      return respond.member();
    } else if (move instanceof Move.Assign assign) {
      return assign.member();
    } else if (move instanceof Move.AskOwner ask) {
      return again.facts.owner(ask.incident());
    } else if (move instanceof Move.AskQuestion ask) {
      return again.facts.owner(ask.incident());
    }
    return Shown.NONE;
  }

  /**
   * What the reader does on a board, with the memory of having sat beside the player; nothing on
   * one where slips are other slips.
   */
  private List<Move> readersMoves(State board, Arm.Who who, Conduct of) {
    List<Move> moves = new ArrayList<>();
    Simulation reading = new Simulation(run.model());
    reading.resume(board);
    again.toDawn(of);
    if (reading.facts().incidents() != again.facts.incidents()) {
      return moves;
    }
    Seat seat = new Seat(reading, moves::add);
    Policy reader = Roster.reader().maker().apply(reading);
    Arm.Since since = who == Arm.Who.READER_ASKS ? Arm.Since.DAWN : Arm.Since.NOON;
    reader.recall(memories.of(of.day().number(), new Arm(since, who, List.of())));
    if (who == Arm.Who.READER_ASKS) {
      reader.ask(seat);
    } else {
      reader.plan(seat);
    }
    return moves;
  }
}
