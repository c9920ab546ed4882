package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * Everything that a review looks into: the decisions of each day, and every way to play that day
 * which has to be played for them. Which they are hangs on what the player was shown and did alone.
 */
final class Docket {

  /**
   * The ways to play a day by which its luck is told, as numbers of arms.
   *
   * @param readers the reader from dawn
   * @param asked what the player asked, and then the reader's plan
   * @param planned from noon, the reader's plan
   * @param played from noon, the day as the player played it
   */
  record Yardsticks(int readers, int asked, int planned, int played) {}

  /** What was left unmade for so many days in a row was decided once. */
  private static final int SAME_DECISION_DAYS = 4;

  private final Run run;
  private final Memories memories;
  private final Simulation simulation;
  private final Facts facts;
  private final List<Arm> arms = new ArrayList<>();
  private final List<List<Integer>> armsOfDay = new ArrayList<>();
  private final List<Yardsticks> days = new ArrayList<>();
  private final List<List<Matter>> matters = new ArrayList<>();
  private final Map<String, Integer> leftUnmade = new TreeMap<>();

  /** The docket of a run, with nothing on it yet but the days. */
  Docket(Run run, Memories memories) {
    this.run = run;
    this.memories = memories;
    simulation = new Simulation(run.model());
    facts = simulation.facts();
    for (int day = 1; day <= run.model().scenario().days(); day++) {
      armsOfDay.add(new ArrayList<>());
      matters.add(List.of());
      Day of = run.days().get(day - 1);
      int readers = arm(day, Arm.Since.DAWN, Arm.Who.READER_ASKS, List.of());
      int ask = arm(day, Arm.Since.DAWN, Arm.Who.READER_PLANS, asked(of));
      int planned = arm(day, Arm.Since.NOON, Arm.Who.READER_PLANS, List.of());
      int played = arm(day, Arm.Since.NOON, Arm.Who.NOBODY, rest(of));
      days.add(new Yardsticks(readers, ask, planned, played));
    }
  }

  /**
   * Puts every decision of the run on it.
   *
   * @param belief suppositions before the first morning, by one of which it is told what the reader
   *     would do
   */
  void fill(Belief belief) {
    for (int day = 1; day <= days.size(); day++) {
      belief.advance(Shown.dawn(day), 1);
      State dawn = belief.state(0);
      belief.advance(Shown.noon(day), 1);
      add(run.days().get(day - 1), dawn, belief.state(0));
    }
  }

  /** All arms, by number. */
  List<Arm> arms() {
    return arms;
  }

  /** The arms of a day, in order of number. */
  List<Integer> arms(int day) {
    return armsOfDay.get(day - 1);
  }

  /** The yardsticks of a day. */
  Yardsticks yardsticks(int day) {
    return days.get(day - 1);
  }

  /** Whether an arm is one of a day's yardsticks. */
  boolean isYardstick(int day, int arm) {
    Yardsticks of = yardsticks(day);
    return arm == of.readers() || arm == of.asked() || arm == of.planned() || arm == of.played();
  }

  /** The decisions of a day. */
  List<Matter> matters(int day) {
    return matters.get(day - 1);
  }

  private int arm(int day, Arm.Since since, Arm.Who who, List<Move> moves) {
    arms.add(new Arm(since, who, moves));
    armsOfDay.get(day - 1).add(arms.size() - 1);
    return arms.size() - 1;
  }

  private static List<Move> asked(Day day) {
    return day.answered().stream().filter(Shown::isAsked).toList();
  }

  /** What a player did of a day once everything was asked. */
  private static List<Move> rest(Day day) {
    List<Move> rest = new ArrayList<>();
    day.answered().stream().filter(move -> !Shown.isAsked(move)).forEach(rest::add);
    rest.addAll(day.plan());
    return rest;
  }

  private void add(Day day, State dawn, State noon) {
    List<Move> asked = asked(day);
    List<Move> rest = rest(day);
    Yardsticks of = yardsticks(day.number());
    List<Matter> found = new ArrayList<>();
    asks(day, asked, of.asked(), dawn, found);
    moves(day, asked, rest, of.played(), noon, found);
    slips(day, asked, rest, of.played(), found);
    matters.set(day.number() - 1, found);
  }

  /** Whether a move that was left unmade comes up again so soon that it is the same decision. */
  private boolean isOldNews(Move move, int day) {
    String said =
        move instanceof Move.Claim claim
            ? "claim" + facts.kind(claim.incidents().get(0))
            : move.toString();
    Integer last = leftUnmade.get(said);
    if (last != null && day - last < SAME_DECISION_DAYS) {
      return true;
    }
    leftUnmade.put(said, day);
    return false;
  }

  /** What was asked, and what the reader would have asked. */
  private void asks(Day day, List<Move> asked, int baseline, State dawn, List<Matter> of) {
    for (Move move : asked) {
      if (move instanceof Move.Ask) {
        List<Move> without = new ArrayList<>(asked);
        without.remove(move);
        int left = arm(day.number(), Arm.Since.DAWN, Arm.Who.READER_PLANS, without);
        of.add(oneMove(day, move, left, baseline, 1, List.of()));
      }
    }
    atDawn(day);
    asked.forEach(simulation::apply);
    State after = simulation.snapshot();
    for (Move move : readersMoves(dawn, Arm.Who.READER_ASKS, day.number())) {
      simulation.resume(after);
      if (move instanceof Move.Ask && !asked.contains(move) && !simulation.apply(move).refused()) {
        List<Move> with = new ArrayList<>(asked);
        with.add(move);
        int made = arm(day.number(), Arm.Since.DAWN, Arm.Who.READER_PLANS, with);
        of.add(oneMove(day, move, baseline, made, 0, List.of()));
      }
    }
  }

  /** Responses, claims, guardrails and owners named, made and unmade. */
  private void moves(
      Day day, List<Move> asked, List<Move> rest, int baseline, State noon, List<Matter> of) {
    for (Move move : rest) {
      if (isPlanned(move)) {
        List<Move> without = new ArrayList<>(rest);
        without.remove(move);
        int left = arm(day.number(), Arm.Since.NOON, Arm.Who.NOBODY, without);
        of.add(oneMove(day, move, left, baseline, 1, List.of()));
      }
    }
    for (Move move : readersMoves(noon, Arm.Who.READER_PLANS, day.number())) {
      if (isPlanned(move) && rest.stream().noneMatch(made -> alike(made, move))) {
        List<Move> with = front(rest);
        with.add(move);
        with.addAll(back(rest));
        atNoon(day, asked);
        List<Move> refused = refused(with);
        if (!refused.contains(move) && !isOldNews(move, day.number())) {
          int made = arm(day.number(), Arm.Since.NOON, Arm.Who.NOBODY, with);
          of.add(oneMove(day, move, baseline, made, 0, refused));
        }
      }
    }
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
            && facts.kind(a.incidents().get(0)) == facts.kind(b.incidents().get(0))
        || one instanceof Move.Assign a
            && other instanceof Move.Assign b
            && a.incident() == b.incident()
        || one instanceof Move.SetGuardrail a
            && other instanceof Move.SetGuardrail b
            && a.guardrail() == b.guardrail();
  }

  private Matter oneMove(Day day, Move move, int left, int made, int chosen, List<Move> displaced) {
    atDawn(day);
    int before = simulation.minutesLeft();
    simulation.apply(move);
    int minutes = Math.max(0, before - simulation.minutesLeft());
    List<Matter.Way> ways =
        List.of(
            new Matter.Way(new Choice.Left(), 0, List.of(), left),
            new Matter.Way(new Choice.Made(), minutes, displaced, made));
    return new Matter(day.number(), new Subject.OneMove(move), ways, chosen, whom(move));
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
      return facts.owner(ask.incident());
    } else if (move instanceof Move.AskQuestion ask) {
      return facts.owner(ask.incident());
    }
    return Shown.NONE;
  }

  /**
   * What the reader does on a board, with the memory of having sat beside the player; nothing on
   * one where slips are other slips.
   */
  private List<Move> readersMoves(State board, Arm.Who who, int day) {
    List<Move> moves = new ArrayList<>();
    Simulation reading = new Simulation(run.model());
    reading.resume(board);
    atDawn(run.days().get(day - 1));
    if (reading.facts().incidents() != facts.incidents()) {
      return moves;
    }
    Seat seat = new Seat(reading, moves::add);
    Policy reader = Roster.reader().maker().apply(reading);
    Arm.Since since = who == Arm.Who.READER_ASKS ? Arm.Since.DAWN : Arm.Since.NOON;
    reader.recall(memories.of(day, new Arm(since, who, List.of())));
    if (who == Arm.Who.READER_ASKS) {
      reader.ask(seat);
    } else {
      reader.plan(seat);
    }
    return moves;
  }

  private void atDawn(Day day) {
    simulation.resume(day.dawn());
  }

  private void atNoon(Day day, List<Move> asked) {
    atDawn(day);
    asked.forEach(simulation::apply);
  }

  /** Makes moves where the simulation stands, and returns those that are refused. */
  private List<Move> refused(List<Move> moves) {
    List<Move> refused = new ArrayList<>();
    for (Move move : moves) {
      Refusal refusal = simulation.apply(move);
      if (refusal.refused()) {
        refused.add(move);
      }
    }
    return refused;
  }

  /** What of a day comes before its picks: what frees time, and who owns what. */
  private static List<Move> front(List<Move> rest) {
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

  private static List<Move> back(List<Move> rest) {
    return rest.stream().filter(move -> !isFront(move)).toList();
  }

  /** What to lay on each slip, or on those that looked alike and were picked alike. */
  private void slips(Day day, List<Move> asked, List<Move> rest, int played, List<Matter> of) {
    atNoon(day, asked);
    State noon = simulation.snapshot();
    Map<String, List<Integer>> stacks = new TreeMap<>();
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      String looks = looks(incident) + " " + choice(incident, rest);
      stacks.computeIfAbsent(looks, key -> new ArrayList<>()).add(incident);
    }
    List<List<Integer>> inOrder = new ArrayList<>(stacks.values());
    inOrder.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    for (List<Integer> stack : inOrder) {
      simulation.resume(noon);
      of.add(slips(day, stack, rest, played, noon));
    }
  }

  private String looks(int incident) {
    StringBuilder looks = new StringBuilder();
    looks
        .append(facts.kind(incident))
        .append('/')
        .append(facts.owner(incident))
        .append('/')
        .append(facts.phase(incident))
        .append('/')
        .append(facts.told(incident))
        .append(facts.atWheel(incident))
        .append(facts.redesignOf(incident) == Facts.NONE ? "" : "/redesign" + incident);
    for (int sign = 0; sign < facts.signs(incident); sign++) {
      if (facts.signShown(incident, sign)) {
        looks
            .append('/')
            .append(facts.signAsks(incident, sign))
            .append(facts.signAnswer(incident, sign));
      }
    }
    return looks.toString();
  }

  private Choice choice(int incident, List<Move> rest) {
    for (Move move : rest) {
      if (move instanceof Move.LayPick lay && lay.incident() == incident) {
        return new Choice.Laid(lay.pick());
      }
    }
    return facts.atWheel(incident) ? new Choice.Left() : new Choice.Laid(Pick.HOLD);
  }

  private Matter slips(Day day, List<Integer> stack, List<Move> rest, int played, State noon) {
    int owner = facts.owner(stack.get(0));
    for (Move move : rest) {
      if (move instanceof Move.Assign assign && assign.incident() == stack.get(0)) {
        owner = assign.member();
      }
    }
    boolean atWheel = facts.atWheel(stack.get(0));
    Choice made = choice(stack.get(0), rest);
    List<Matter.Way> ways = new ArrayList<>();
    int chosen = 0;
    for (Pick pick : Pick.values()) {
      Choice choice = new Choice.Laid(pick);
      simulation.resume(noon);
      int minutes = minutes(stack, pick);
      if (choice.equals(made)) {
        chosen = ways.size();
        ways.add(new Matter.Way(choice, minutes, List.of(), played));
      } else {
        lay(day, ways, stack, choice, minutes, rest, noon);
      }
    }
    if (atWheel) {
      Choice left = new Choice.Left();
      if (left.equals(made)) {
        chosen = ways.size();
        ways.add(new Matter.Way(left, 0, List.of(), played));
      } else {
        lay(day, ways, stack, left, 0, rest, noon);
      }
    }
    return new Matter(day.number(), new Subject.Slips(stack), ways, chosen, owner);
  }

  private int minutes(List<Integer> stack, Pick pick) {
    int minutes = 0;
    for (int incident : stack) {
      minutes += simulation.cost(incident, pick);
    }
    return minutes;
  }

  /** Adds a way to lay another pick first, and then whatever of the day still fits. */
  private void lay(
      Day day,
      List<Matter.Way> ways,
      List<Integer> stack,
      Choice choice,
      int minutes,
      List<Move> rest,
      State noon) {
    List<Move> moves = front(rest);
    List<Move> laid = new ArrayList<>();
    if (choice instanceof Choice.Laid pick) {
      stack.forEach(incident -> laid.add(new Move.LayPick(incident, pick.pick())));
    }
    moves.addAll(laid);
    for (Move move : back(rest)) {
      if (!(move instanceof Move.LayPick lay && stack.contains(lay.incident()))) {
        moves.add(move);
      }
    }
    simulation.resume(noon);
    List<Move> refused = refused(moves);
    if (laid.isEmpty() || !refused.containsAll(laid)) {
      refused.removeAll(laid);
      int arm = arm(day.number(), Arm.Since.NOON, Arm.Who.NOBODY, moves);
      ways.add(new Matter.Way(choice, minutes, refused, arm));
    }
  }
}
