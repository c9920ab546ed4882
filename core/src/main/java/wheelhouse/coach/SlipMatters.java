package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.State;

/** Decisions on what to lay on slips; like cases are one. */
final class SlipMatters {

  private final Docket docket;
  private final Replayed again;

  /** Decisions of a run, whose ways are put on a docket. */
  SlipMatters(Run run, Docket docket) {
    this.docket = docket;
    again = new Replayed(run);
  }

  /** What to lay on each slip, or on those that looked alike and were picked alike. */
  List<Matter> of(Conduct of) {
    List<Matter> found = new ArrayList<>();
    List<Move> rest = of.rest();
    again.toNoon(of);
    State noon = again.simulation.snapshot();
    Map<String, List<Integer>> stacks = new TreeMap<>();
    for (int place = 0; place < again.facts.openCount(); place++) {
      int incident = again.facts.open(place);
      String looks = looks(incident) + " " + choice(incident, rest);
      stacks.computeIfAbsent(looks, key -> new ArrayList<>()).add(incident);
    }
    List<List<Integer>> inOrder = new ArrayList<>(stacks.values());
    inOrder.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    for (List<Integer> stack : inOrder) {
      again.simulation.resume(noon);
      found.add(slips(of.day().number(), stack, rest, noon));
    }
    return found;
  }

  private String looks(int incident) {
    StringBuilder looks = new StringBuilder();
    looks
        .append(again.facts.kind(incident))
        .append('/')
        .append(again.facts.owner(incident))
        .append('/')
        .append(again.facts.phase(incident))
        .append('/')
        .append(again.facts.told(incident))
        .append(again.facts.atWheel(incident))
        .append(again.facts.redesignOf(incident) == Facts.NONE ? "" : "/redesign" + incident);
    for (int sign = 0; sign < again.facts.signs().count(incident); sign++) {
      if (again.facts.signs().shown(incident, sign)) {
        looks
            .append('/')
            .append(again.facts.signs().asks(incident, sign))
            .append(again.facts.signs().answer(incident, sign));
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
    return again.facts.atWheel(incident) ? new Choice.Left() : new Choice.Laid(Pick.HOLD);
  }

  private Matter slips(int day, List<Integer> stack, List<Move> rest, State noon) {
    int played = docket.yardsticks(day).played();
    int owner = again.facts.owner(stack.get(0));
    for (Move move : rest) {
      if (move instanceof Move.Assign assign && assign.incident() == stack.get(0)) {
        owner = assign.member();
      }
    }
    boolean atWheel = again.facts.atWheel(stack.get(0));
    Choice made = choice(stack.get(0), rest);
    List<Matter.Way> ways = new ArrayList<>();
    int chosen = 0;
    for (Pick pick : Pick.values()) {
      Choice choice = new Choice.Laid(pick);
      again.simulation.resume(noon);
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
    return new Matter(day, new Subject.Slips(stack), ways, chosen, owner);
  }

  private int minutes(List<Integer> stack, Pick pick) {
    int minutes = 0;
    for (int incident : stack) {
      minutes += again.simulation.cost(incident, pick);
    }
    return minutes;
  }

  /** Adds a way to lay another pick first, and then whatever of the day still fits. */
  private void lay(
      int day,
      List<Matter.Way> ways,
      List<Integer> stack,
      Choice choice,
      int minutes,
      List<Move> rest,
      State noon) {
    List<Move> moves = Conduct.front(rest);
    List<Move> laid = new ArrayList<>();
    if (choice instanceof Choice.Laid pick) {
      stack.forEach(incident -> laid.add(new Move.LayPick(incident, pick.pick())));
    }
    moves.addAll(laid);
    for (Move move : Conduct.back(rest)) {
      if (!(move instanceof Move.LayPick lay && stack.contains(lay.incident()))) {
        moves.add(move);
      }
    }
    again.simulation.resume(noon);
    List<Move> refused = again.refused(moves);
    if (laid.isEmpty() || !refused.containsAll(laid)) {
      refused.removeAll(laid);
      int arm = docket.arm(day, Arm.Since.NOON, Arm.Who.NOBODY, moves);
      ways.add(new Matter.Way(choice, minutes, refused, arm));
    }
  }
}
