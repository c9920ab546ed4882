package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * The day that is being planned. What is answered at once is done for good on the base; the plan is
 * done again on top of it whenever either changes, so that the simulation always shows both.
 *
 * <p>Asks are answered at once, and so are responses and claims: the engine tells what came of
 * them, and an answer that could be taken back would be an answer for nothing.
 */
final class Today {

  private final Simulation simulation;
  private final Prices prices;
  private final State dawn;
  private final List<Event> morning;
  private final List<Event> answers = new ArrayList<>();
  private final List<Move> answered = new ArrayList<>();
  private final List<Laid> plan = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final List<Why> whys = new ArrayList<>();
  private State base;
  private Journal journal;

  /** The morning that the simulation is at. */
  Today(Simulation simulation, Prices prices, List<Event> morning) {
    this.simulation = simulation;
    this.prices = prices;
    this.morning = morning;
    dawn = simulation.snapshot();
    base = dawn;
    journal = new Journal();
    simulation.writeTo(journal);
  }

  static boolean isAnsweredAtOnce(Move move) {
    return move instanceof Move.Ask || move instanceof Move.Respond || move instanceof Move.Claim;
  }

  State dawn() {
    return dawn;
  }

  List<Event> morning() {
    return morning;
  }

  List<Event> sinceMorning() {
    List<Event> all = new ArrayList<>(answers);
    all.addAll(journal.events());
    return all;
  }

  List<Move> answered() {
    return List.copyOf(answered);
  }

  List<Laid> plan() {
    return List.copyOf(plan);
  }

  List<Read> reads() {
    return List.copyOf(reads);
  }

  List<Why> whys() {
    return List.copyOf(whys);
  }

  void add(Read read) {
    reads.removeIf(
        made -> made.incident() == read.incident() && made.question() == read.question());
    reads.add(read);
  }

  void add(Why why) {
    whys.removeIf(said -> said.incident() == why.incident());
    whys.add(why);
  }

  /** Does a move for good. Which slips a claim pins is said in the order of their birth. */
  Verdict answer(Move said) {
    Move move = said instanceof Move.Claim claim ? inOrder(claim) : said;
    int price = prices.of(move);
    int before = simulation.minutesLeft();
    State working = simulation.snapshot();
    Refusal refusal = simulation.apply(move);
    if (refusal.refused()) {
      return verdict(refusal, price);
    }
    List<Move.Plan> settled = settledBy(move, false);
    if (onBase(settled, move).refused()) {
      settled = settledBy(move, true);
      refusal = onBase(settled, move);
    }
    if (refusal.refused()) {
      rewind(working);
      return verdict(refusal, price);
    }
    answered.addAll(settled);
    answered.add(move);
    answers.addAll(journal.events());
    base = simulation.snapshot();
    take(settled);
    List<Move.Plan> dropped = planAgain();
    return new Verdict(
        Refusal.NONE, before - simulation.minutesLeft(), simulation.minutesLeft(), dropped);
  }

  private static Move.Claim inOrder(Move.Claim claim) {
    return new Move.Claim(claim.incidents().stream().sorted().toList(), claim.member());
  }

  /** The redesign of the source that a claim of today was right about, if it was. */
  OptionalInt redesignFor(Move.Claim claim) {
    Facts facts = simulation.facts();
    List<Integer> sources = claim.incidents().stream().map(facts::source).distinct().toList();
    boolean right = sources.size() == 1 && sources.get(0) != Facts.NONE;
    if (!right || !answered.contains(inOrder(claim))) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, facts.incidents())
        .filter(incident -> facts.redesignOf(incident) == sources.get(0))
        .findFirst();
  }

  /**
   * What of the plan an answer settles for good: who owns the slip that it is about, and, where the
   * answer needs the time they free, the calls.
   */
  private List<Move.Plan> settledBy(Move move, boolean calls) {
    List<Move.Plan> settled = new ArrayList<>();
    for (Laid laid : plan) {
      for (Move.Plan planned : laid.moves()) {
        boolean named =
            planned instanceof Move.Assign assign
                && (move instanceof Move.AskOwner ask && ask.incident() == assign.incident()
                    || move instanceof Move.AskQuestion question
                        && question.incident() == assign.incident());
        if (named || calls && planned instanceof Move.AnswerCall) {
          settled.add(planned);
        }
      }
    }
    return settled;
  }

  private Refusal onBase(List<Move.Plan> settled, Move move) {
    rewind(base);
    for (Move first : settled) {
      Refusal refusal = simulation.apply(first);
      if (refusal.refused()) {
        return refusal;
      }
    }
    return simulation.apply(move);
  }

  private void rewind(State to) {
    simulation.resume(to);
    journal = new Journal();
    simulation.writeTo(journal);
  }

  private void take(List<Move.Plan> settled) {
    List<Laid> rest = new ArrayList<>();
    for (Laid laid : plan) {
      List<Move.Plan> moves = new ArrayList<>(laid.moves());
      moves.removeAll(settled);
      if (!moves.isEmpty()) {
        rest.add(new Laid(moves));
      }
    }
    plan.clear();
    plan.addAll(rest);
  }

  /** Does the plan again on the base, and returns what of it fell away. */
  private List<Move.Plan> planAgain() {
    rewind(base);
    List<Move.Plan> dropped = new ArrayList<>();
    List<Laid> kept = new ArrayList<>();
    for (Laid laid : plan) {
      List<Move.Plan> moves = new ArrayList<>();
      for (Move.Plan move : laid.moves()) {
        (simulation.apply(move).refused() ? dropped : moves).add(move);
      }
      if (!moves.isEmpty()) {
        kept.add(new Laid(moves));
      }
    }
    plan.clear();
    plan.addAll(kept);
    return dropped;
  }

  /** Lays moves down together, or none of them. */
  Verdict lay(List<Move.Plan> moves) {
    int price = 0;
    for (Move.Plan move : moves) {
      price += prices.of(move);
    }
    int before = simulation.minutesLeft();
    List<Move.Plan> exact = new ArrayList<>();
    for (Move.Plan move : moves) {
      Move.Plan said = exactly(move);
      Refusal refusal = simulation.apply(said);
      if (refusal.refused()) {
        planAgain();
        return verdict(refusal, price);
      }
      exact.add(said);
    }
    plan.add(new Laid(exact));
    return new Verdict(
        Refusal.NONE, before - simulation.minutesLeft(), simulation.minutesLeft(), List.of());
  }

  /**
   * Own work never takes more than is left of it, and is written down as what it takes; in an
   * order, what is named twice stands where it was named last.
   */
  private Move.Plan exactly(Move.Plan move) {
    if (move instanceof Move.DoOwnWork work) {
      int left = simulation.facts().desk().ownMinutesLeft(work.item());
      return left > 0 && work.minutes() > left ? new Move.DoOwnWork(work.item(), left) : work;
    } else if (move instanceof Move.Order order) {
      List<Integer> once = new ArrayList<>();
      for (int incident : order.incidents()) {
        once.remove((Integer) incident);
        once.add(incident);
      }
      return new Move.Order(order.member(), once);
    }
    return move;
  }

  private Verdict verdict(Refusal refusal, int price) {
    return new Verdict(refusal, price, simulation.minutesLeft(), List.of());
  }

  Optional<Laid> undo() {
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    Laid last = plan.remove(plan.size() - 1);
    planAgain();
    return Optional.of(last);
  }

  /** Lets the night pass. */
  Day end(Simulation.Stage stage) {
    int number = simulation.facts().day();
    List<Move.Plan> laid = plan.stream().flatMap(each -> each.moves().stream()).toList();
    List<Move.Plan> normal = Plans.normal(laid);
    rewind(base);
    for (Move move : normal) {
      Refusal refusal = simulation.apply(move);
      if (refusal.refused()) {
        throw new IllegalStateException(move + " was planned, and then refused: " + refusal);
      }
    }
    simulation.night();
    return new Day(
        number,
        stage,
        dawn,
        morning,
        answered,
        normal,
        reads,
        whys,
        sinceMorning(),
        simulation.snapshot());
  }
}
