package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.run.Verdict;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * A day's moves as bits, foretold from what is on the board. Writing and reading take the same
 * steps over a run that plays along; where a step has something to write, it is given it.
 *
 * <p>What was answered comes first, each behind a "one more" ({@link AnswerCode}). Then the plan in
 * its normal order: for every call, whether it is answered; for every guardrail on offer, whether
 * it is set up, and by whom; for every own slip, whether it is worked on, and how long; owners and
 * orders, each behind a "one more"; for every open slip, whether it has a pick, and which of those
 * that the day still affords. The odds of each are learned as the run goes on, apart for slips that
 * are new, untouched, touched, at the manager's wheel, asked about today, or had hands yesterday.
 */
final class DayCode {

  private static final int STATES = 7;

  private final Bits bits;
  private final AnswerCode answers;
  private final Odds oneMoreAnswer = new Odds(24, 8);
  private final Odds answersCall = new Odds(12, 6);
  private final Odds setsGuardrail = new Odds(30, 2);
  private final Odds doesOwnWork = new Odds(12, 8);
  private final Odds allOfIt = new Odds(8, 8);
  private final Odds inHalfHours = new Odds(2, 14);
  private final Odds oneMoreName = new Odds(30, 2);
  private final Odds isOrder = new Odds(8, 8);
  private final Odds[] picked = new Odds[STATES];
  private final Odds[][] which = new Odds[STATES][6];
  private final Map<Integer, Pick> lastPick = new TreeMap<>();
  private final Map<Integer, Integer> lastDay = new TreeMap<>();

  DayCode(Bits bits) {
    this.bits = bits;
    answers = new AnswerCode(bits);
    int[] likely = {10, 3, 4, 8, 20, 12, 24};
    for (int state = 0; state < STATES; state++) {
      picked[state] = new Odds(16, likely[state]);
      for (int weight = 0; weight < 6; weight++) {
        which[state][weight] = new Odds(4 * (5 - weight) + 4, 4);
      }
    }
  }

  /** Writes a day, and lays it out on a run that stands on its morning. */
  void write(Run run, Day day) {
    try {
      code(run, Optional.of(day));
    } catch (UnreadableRun impossible) {
      throw new IllegalStateException("a day that was played cannot be played", impossible);
    }
  }

  /** Reads a day, and lays it out on a run that stands on its morning. */
  void read(Run run) throws UnreadableRun {
    code(run, Optional.empty());
  }

  private void code(Run run, Optional<Day> day) throws UnreadableRun {
    List<Move> answered = day.map(Day::answered).orElse(List.of());
    for (int i = 0; oneMoreAnswer.bit(bits, i < answered.size() ? 1 : 0) == 1; i++) {
      Optional<Move> known = i < answered.size() ? Optional.of(answered.get(i)) : Optional.empty();
      require(run.settle(answers.code(run, known)));
    }
    Plan plan = new Plan(day.map(Day::plan).orElse(List.of()));
    calls(run, plan);
    guardrails(run, plan);
    ownWork(run, plan);
    names(run, plan);
    picks(run, plan);
  }

  private static void require(Verdict verdict) throws UnreadableRun {
    if (verdict.refused()) {
      throw new UnreadableRun(
          "this code asks for something that cannot be done: " + verdict.refusal().reason());
    }
  }

  /** What is to be written, looked up by what it is about. */
  private record Plan(List<Move.Plan> moves) {

    <M extends Move.Plan> Optional<M> find(Class<M> sort, java.util.function.Predicate<M> about) {
      return moves.stream().filter(sort::isInstance).map(sort::cast).filter(about).findFirst();
    }
  }

  private void calls(Run run, Plan plan) throws UnreadableRun {
    Observation seen = run.observation();
    for (int incident : open(seen)) {
      if (seen.calls(incident)) {
        var known = plan.find(Move.AnswerCall.class, call -> call.incident() == incident);
        if (answersCall.bit(bits, known.isPresent() ? 1 : 0) == 1) {
          require(run.move(new Move.AnswerCall(incident)));
        }
      }
    }
  }

  private void guardrails(Run run, Plan plan) throws UnreadableRun {
    Observation seen = run.observation();
    for (int g = 0; g < seen.guardrails(); g++) {
      int guardrail = g;
      if (seen.guardrailSet(guardrail) == 0) {
        var known = plan.find(Move.SetGuardrail.class, set -> set.guardrail() == guardrail);
        if (setsGuardrail.bit(bits, known.isPresent() ? 1 : 0) == 1) {
          int member = bits.among(seen.members(), known.map(set -> set.member()).orElse(0));
          require(run.move(new Move.SetGuardrail(guardrail, member)));
        }
      }
    }
  }

  private void ownWork(Run run, Plan plan) throws UnreadableRun {
    Observation seen = run.observation();
    for (int i = 0; i < seen.ownItems(); i++) {
      int item = i;
      int most = Math.min(seen.ownMinutesLeft(item), run.minutesLeft());
      if (seen.ownOpen(item) && most > 0) {
        var known = plan.find(Move.DoOwnWork.class, work -> work.item() == item);
        if (doesOwnWork.bit(bits, known.isPresent() ? 1 : 0) == 1) {
          int minutes = minutes(most, known.map(work -> work.minutes()).orElse(0));
          require(run.move(new Move.DoOwnWork(item, minutes)));
        }
      }
    }
  }

  private int minutes(int most, int known) {
    if (allOfIt.bit(bits, known == most ? 1 : 0) == 1) {
      return most;
    }
    int halfHours = (most - 1) / 30;
    if (halfHours > 0 && inHalfHours.bit(bits, known % 30 == 0 ? 1 : 0) == 1) {
      return 30 * (1 + bits.among(halfHours, known / 30 - 1));
    }
    return 1 + bits.among(most, known - 1);
  }

  private void names(Run run, Plan plan) throws UnreadableRun {
    List<Move.Plan> known =
        plan.moves().stream()
            .filter(move -> move instanceof Move.Assign || move instanceof Move.Order)
            .toList();
    for (int i = 0; oneMoreName.bit(bits, i < known.size() ? 1 : 0) == 1; i++) {
      Optional<Move.Plan> next = i < known.size() ? Optional.of(known.get(i)) : Optional.empty();
      boolean order = next.isPresent() && next.get() instanceof Move.Order;
      if (isOrder.bit(bits, order ? 1 : 0) == 1) {
        Move.Order said = order ? (Move.Order) next.orElseThrow() : new Move.Order(0, List.of());
        require(run.move(order(run, said)));
      } else {
        Optional<Move> assign = next.map(move -> move);
        require(run.move(answers.assign(run.observation(), assign)));
      }
    }
  }

  private Move order(Run run, Move.Order known) {
    int member = bits.among(run.observation().members(), known.member());
    List<Integer> left = new ArrayList<>();
    for (int incident : open(run.observation())) {
      if (run.observation().owner(incident) == member) {
        left.add(incident);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      int next = order.size();
      int place = next < known.incidents().size() ? left.indexOf(known.incidents().get(next)) : -1;
      int coded = bits.among(left.size() + 1, place + 1);
      if (coded == 0) {
        break;
      }
      order.add(left.remove(coded - 1));
    }
    return new Move.Order(member, order);
  }

  private void picks(Run run, Plan plan) throws UnreadableRun {
    Observation seen = run.observation();
    int today = seen.day();
    for (int incident : open(seen)) {
      var known = plan.find(Move.LayPick.class, lay -> lay.incident() == incident);
      int state = state(run, incident);
      if (picked[state].bit(bits, known.isPresent() ? 1 : 0) == 1) {
        Pick pick = pick(run, incident, state, known.map(lay -> lay.pick()));
        require(run.move(new Move.LayPick(incident, pick)));
        lastPick.put(incident, pick);
        lastDay.put(incident, today);
      }
    }
  }

  /**
   * What there is to foretell from: 0 new, 1 untouched, 2 touched, 3 yesterday, 4 wheel, 5 hands, 6
   * asked about today.
   */
  private int state(Run run, int incident) {
    Observation seen = run.observation();
    if (run.answered().contains(new Move.AskOwner(incident))) {
      return 6;
    } else if (seen.atWheel(incident)) {
      return 4;
    } else if (!lastDay.containsKey(incident)) {
      return seen.arrived(incident) == seen.day() || seen.phase(incident) == Phase.AHEAD ? 0 : 1;
    } else if (lastDay.get(incident) + 1 < seen.day()) {
      return 2;
    }
    return lastPick.get(incident) == Pick.ADD_HANDS ? 5 : 3;
  }

  private Pick pick(Run run, int incident, int state, Optional<Pick> known) {
    List<Pick> possible = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      boolean owned =
          run.observation().owner(incident) != Observation.NONE
              || pick == Pick.HOLD
              || pick == Pick.TAKE_THE_WHEEL;
      if (owned && run.cost(incident, pick) <= run.minutesLeft()) {
        possible.add(pick);
      }
    }
    for (Pick pick : possible.subList(0, possible.size() - 1)) {
      int isIt = known.isPresent() && known.get() == pick ? 1 : 0;
      if (which[state][pick.weight()].bit(bits, isIt) == 1) {
        return pick;
      }
    }
    return possible.get(possible.size() - 1);
  }

  static List<Integer> open(Observation seen) {
    List<Integer> open = new ArrayList<>();
    for (int place = 0; place < seen.openCount(); place++) {
      open.add(seen.open(place));
    }
    return open;
  }
}
