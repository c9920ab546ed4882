package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Event;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * One playing-through of a scenario by a person, or by a script of moves. It begins on the morning
 * of day 1; on each day things are asked and answered at once, a plan is laid and laid differently,
 * and the day is ended; after the last day the leave plays on without the manager, and the run is
 * over.
 *
 * <p>What was answered cannot be taken back. What was planned can, until the day ends. A move that
 * is refused changes nothing. Reads and words change no outcome. Given the same model, seed and
 * moves, a run is the same to the last bit.
 *
 * <p>Not for sharing between threads.
 */
public final class Run {

  private final Model model;
  private final long seed;
  private final Simulation simulation;
  private final Observation observation;
  private final Prices prices;
  private final List<Day> days = new ArrayList<>();
  private Today today;
  private String commitment = "";

  /** A morning to play on from. */
  private record Morning(Simulation simulation, List<Event> events) {

    static Morning first(Model model, long seed) {
      Simulation simulation = new Simulation(model);
      simulation.start(new Chance(seed));
      return next(simulation);
    }

    static Morning next(Simulation simulation) {
      Journal journal = new Journal();
      simulation.writeTo(journal);
      simulation.dawn();
      return new Morning(simulation, journal.events());
    }

    static Morning again(State dawn, List<Event> events) {
      Simulation simulation = new Simulation(dawn.model());
      simulation.resume(dawn);
      return new Morning(simulation, events);
    }
  }

  /**
   * A run on the morning of day 1.
   *
   * @param seed the luck of the run
   */
  public Run(Model model, long seed) {
    this(model, seed, List.of(), Morning.first(model, seed));
  }

  private Run(Model model, long seed, List<Day> before, Morning morning) {
    this.model = model;
    this.seed = seed;
    simulation = morning.simulation();
    observation = new Observation(simulation.facts(), model.scenario());
    prices = new Prices(simulation);
    days.addAll(before);
    today = new Today(simulation, prices, morning.events());
  }

  /** The model it plays. */
  public Model model() {
    return model;
  }

  /** The luck it plays under. */
  public long seed() {
    return seed;
  }

  /** What the player may know now, the plan included. */
  public Observation observation() {
    return observation;
  }

  /** The names of everything on the board now. */
  public Names names() {
    return new Names(model.scenario(), simulation.facts());
  }

  /** Whether the leave has been played to its end. */
  public boolean isOver() {
    return simulation.isOver();
  }

  /** The day, from 1; the last day of the leave once the run is over. */
  public int day() {
    return isOver() ? days.size() : simulation.facts().day();
  }

  /** Minutes of the day that the plan leaves. */
  public int minutesLeft() {
    return simulation.minutesLeft();
  }

  /** What a pick on an incident would cost today, in minutes, if nothing else lay on it. */
  public int cost(int incident, Pick pick) {
    return simulation.cost(incident, pick);
  }

  /** The days that have ended, in order; those of the leave included. */
  public List<Day> days() {
    return List.copyOf(days);
  }

  /** What this morning brought. */
  public List<Event> morningEvents() {
    return today.morning();
  }

  /** What was done today and answered at once, in order. */
  public List<Move> answered() {
    return today.answered();
  }

  /**
   * The slip of the redesign that ends what the slips of a claim share: the claim has brought it
   * up, or found it on the desk or home already. Told only of a claim that was made today and so is
   * paid; nothing if it was not, or if they share no source.
   */
  public OptionalInt redesignFor(Move.Claim claim) {
    return today.redesignFor(claim);
  }

  /** Today's plan, as it was laid. */
  public List<Laid> plan() {
    return today.plan();
  }

  /** What was read today. */
  public List<Read> reads() {
    return today.reads();
  }

  /** Why it was picked so today. */
  public List<Why> whys() {
    return today.whys();
  }

  /** What the player means to do from now on, in their own words; empty until said. */
  public String commitment() {
    return commitment;
  }

  /** Says what the player means to do from now on. */
  public void commit(String words) {
    commitment = words;
  }

  /**
   * Tries a move. Asks, responses and claims are answered at once and cannot be taken back, nor can
   * the naming of an owner once they were asked; all others join the plan.
   *
   * @throws IllegalArgumentException if it names a member, kind, guardrail or own work that does
   *     not exist
   */
  public Verdict move(Move move) {
    Moves.require(move, model.scenario());
    if (isOver()) {
      return new Verdict(Refusal.AWAY, 0, 0, List.of());
    }
    if (Today.isAnsweredAtOnce(move)) {
      return today.answer(move);
    }
    return today.lay(List.of((Move.Plan) move));
  }

  /**
   * Does a move at once and for good, whatever sort it is: for playing again what {@link
   * #answered()} says was done.
   *
   * @throws IllegalArgumentException as {@link #move}
   */
  public Verdict settle(Move move) {
    Moves.require(move, model.scenario());
    return isOver() ? new Verdict(Refusal.AWAY, 0, 0, List.of()) : today.answer(move);
  }

  /**
   * Lays the same pick on several slips as one, or on none of them.
   *
   * @param incidents at least one
   */
  public Verdict pickAll(List<Integer> incidents, Pick pick) {
    if (isOver()) {
      return new Verdict(Refusal.AWAY, 0, 0, List.of());
    }
    List<Move.Plan> picks = new ArrayList<>();
    for (int incident : incidents) {
      picks.add(new Move.LayPick(incident, pick));
    }
    return today.lay(picks);
  }

  /**
   * The stack that an open slip lies in, oldest first: all open slips of its kind of work, owner
   * and phase that broke or not as it did, and that their owner knows of or not as of it. A
   * redesign lies alone.
   */
  public List<Integer> stack(int incident) {
    List<Integer> stack = new ArrayList<>();
    for (int place = 0; place < observation.openCount(); place++) {
      int other = observation.open(place);
      if (other == incident || alike(other, incident)) {
        stack.add(other);
      }
    }
    return stack;
  }

  private boolean alike(int one, int other) {
    return observation.kind(one) == observation.kind(other)
        && observation.owner(one) == observation.owner(other)
        && observation.phase(one) == observation.phase(other)
        && observation.broke(one) == observation.broke(other)
        && observation.ownerUnaware(one) == observation.ownerUnaware(other)
        && !observation.redesign(one)
        && !observation.redesign(other);
  }

  /** Takes back what was laid down last, and returns it; nothing if nothing is planned. */
  public Optional<Laid> undo() {
    return today.undo();
  }

  /**
   * Notes what the player takes to be so, in place of what they said of it before today. Refused
   * for slips that are not on the board.
   */
  public Refusal read(int incident, ReadQuestion question, int answer, Confidence confidence) {
    Refusal refusal = onBoard(incident);
    if (!refusal.refused()) {
      today.add(new Read(incident, question, answer, confidence, today.answered().size()));
    }
    return refusal;
  }

  /** Notes why a slip is picked as it is, in place of what was said of it before today. */
  public Refusal say(Why why) {
    Refusal refusal = onBoard(why.incident());
    if (!refusal.refused()) {
      today.add(why);
    }
    return refusal;
  }

  private Refusal onBoard(int incident) {
    if (isOver()) {
      return Refusal.AWAY;
    }
    if (incident < 0 || incident >= observation.incidents()) {
      return Refusal.NO_SUCH_INCIDENT;
    }
    return observation.phase(incident) == Phase.DONE ? Refusal.NOT_OPEN : Refusal.NONE;
  }

  /**
   * Ends the day: the night passes and the next morning comes; after the last day, the whole leave.
   *
   * @return the day that has ended
   * @throws IllegalStateException if the run is over
   */
  public Day endDay() {
    if (isOver()) {
      throw new IllegalStateException("the run is over; there is no day to end");
    }
    Day ended = today.end(Simulation.Stage.PRESENT);
    days.add(ended);
    while (!simulation.isOver()) {
      today = new Today(simulation, prices, Morning.next(simulation).events());
      if (simulation.stage() == Simulation.Stage.PRESENT) {
        return ended;
      }
      days.add(today.end(Simulation.Stage.AWAY));
    }
    return ended;
  }

  /** The last day on whose morning this run can be forked, from 1: today, or the last one there. */
  public int lastMorning() {
    return Math.min(model.scenario().days(), isOver() ? days.size() : days.size() + 1);
  }

  /**
   * Another run that was the same up to the morning of a day, to be played on differently.
   *
   * @param day from 1 to {@link #lastMorning()}
   * @throws IllegalArgumentException if that morning has not come, or the manager was away
   */
  public Run fork(int day) {
    int latest = lastMorning();
    if (day < 1 || day > latest) {
      throw new IllegalArgumentException(
          "there is no morning of day " + day + " to go back to. Maybe one from 1 to " + latest);
    }
    boolean ended = day <= days.size();
    Morning morning =
        ended
            ? Morning.again(days.get(day - 1).dawn(), days.get(day - 1).morning())
            : Morning.again(today.dawn(), today.morning());
    return new Run(model, seed, days.subList(0, day - 1), morning);
  }

  /** The state now, the hidden and the plan included. Not for players. */
  public State state() {
    return simulation.snapshot();
  }

  /** How it ended, or how it stands. */
  public Result result() {
    return Result.of(simulation);
  }
}
