package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.debrief.SlipWords;
import wheelhouse.run.Observation;
import wheelhouse.run.Prices;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.run.Why;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;
import wheelhouse.words.Text;

/** A run and the words in which the window speaks of what is on its board. */
public final class Scene {

  private final Run run;
  private final Text text;
  private final SlipWords words;

  /** A run, to be told in some words. */
  public Scene(Run run, Text text) {
    this.run = run;
    this.text = text;
    words = new SlipWords(run.model().scenario(), run.observation());
  }

  Run run() {
    return run;
  }

  /** The words. */
  public Text text() {
    return text;
  }

  /** The scenario. */
  public Scenario scenario() {
    return run.model().scenario();
  }

  /** What the player may know now. */
  public Observation board() {
    return run.observation();
  }

  /** The redesign that a claim of today was right about, as {@link Run#redesignFor} tells it. */
  public OptionalInt redesignFor(Move.Claim claim) {
    return run.redesignFor(claim);
  }

  /** The author's words about slips. */
  public SlipWords words() {
    return words;
  }

  /** Minutes that a number of the scenario stands for. */
  int minutes(ModelNumber number) {
    return Prices.minutes(number, scenario().numbers());
  }

  /** Minutes that a move takes of the day, what it frees apart. */
  int listed(Move move) {
    return Prices.listed(move, scenario().numbers());
  }

  Trial trial() {
    return new Trial(run.state());
  }

  /** What could be seen at another moment of the run. */
  Observation boardAt(State state) {
    Simulation then = new Simulation(run.model());
    then.resume(state);
    return new Seat(then).observation();
  }

  /** The number of a slip, as players know it. */
  public static int number(int incident) {
    return incident + 1;
  }

  /** What players call a member, or nobody. */
  public String member(int member) {
    return member == Observation.NONE
        ? text.of("nobody")
        : called(scenario().team().get(member).name());
  }

  /** What players call somebody of a name: the first name, where no two share it. */
  String called(String name) {
    String first = name.split(" ")[0];
    long same =
        scenario().team().stream().filter(each -> each.name().split(" ")[0].equals(first)).count();
    return same > 1 ? name : first;
  }

  /** The name of a kind of work. */
  public String kind(int kind) {
    return scenario().kinds().get(kind).name();
  }

  /** The weekday of a day. */
  public String weekday(int day) {
    return text.of("weekday." + scenario().weekday(day).word());
  }

  String pick(Pick pick) {
    return text.of("pick." + pick.word());
  }

  /** How a follow-up with somebody about a kind of work ended. */
  String followedUp(int member, int kind, boolean changed) {
    return text.of(
        changed ? "morning.talk-changed" : "morning.talk-ended", member(member), kind(kind));
  }

  /**
   * How a follow-up on a day is spoken of: as one while the player is here or on leave, or as one
   * that comes too late to be promised.
   *
   * @param day from 1
   * @return the last part of the key of the words
   */
  public String followUp(int day) {
    int days = scenario().days();
    return day <= days ? "here" : day <= days + scenario().away() ? "away" : "late";
  }

  /** What a slip says, in quotation marks. */
  public String title(int incident) {
    return quoted(words.title(incident));
  }

  /** What somebody wrote, in quotation marks. */
  String quoted(String written) {
    return text.of("quoted", written);
  }

  /** Why the player picked so: by a ready-made reason, or in their own words; may be empty. */
  String why(Why why) {
    return why.reason().map(reason -> text.of("why." + reason.word())).orElseGet(why::text);
  }

  /** What something takes of the day, in words. */
  String cost(int minutes) {
    return minutes == 0
        ? text.of("cost.free")
        : minutes < 0 ? text.of("cost.frees", text.time(-minutes)) : text.time(minutes);
  }

  /** A sentence with a capital at its beginning. */
  public String capital(String words) {
    return words.substring(0, 1).toUpperCase(text.locale()) + words.substring(1);
  }

  /**
   * Why something is refused, as a sentence.
   *
   * @param minutes what it would have taken
   */
  public String refusal(Refusal refusal, int minutes) {
    int left = run.minutesLeft();
    if (refusal == Refusal.NOT_ENOUGH_TIME) {
      return left > 0
          ? text.of("refusal.NOT_ENOUGH_TIME", text.time(minutes), text.time(left))
          : text.of("refusal.day-full", text.time(minutes));
    }
    return text.of("refusal." + refusal.name(), board().claimSlips());
  }

  ActionView action(Trial trial, String label, Move move) {
    Trial.Outcome outcome = trial.of(move);
    boolean refused = outcome.refusal().refused();
    int minutes = refused ? listed(move) : outcome.minutes();
    return new ActionView(
        label,
        minutes,
        cost(minutes),
        move,
        refused ? Optional.of(refusal(outcome.refusal(), minutes)) : Optional.empty());
  }

  /** What was laid down in one gesture, in words. */
  public String laid(List<Move.Plan> moves) {
    if (moves.size() > 1 && moves.get(0) instanceof Move.LayPick first) {
      return text.of("plan.picks", moves.size(), pick(first.pick()));
    }
    return String.join(text.of("list.semi"), moves.stream().map(this::planned).toList());
  }

  /** A move of the plan, in words. */
  public String planned(Move.Plan move) {
    if (move instanceof Move.LayPick lay) {
      return text.of("plan.pick", title(lay.incident()), pick(lay.pick()));
    } else if (move instanceof Move.Order order) {
      List<String> titles = order.incidents().stream().map(this::title).toList();
      return text.of("plan.order", member(order.member()), text.list(titles));
    } else if (move instanceof Move.Assign assign) {
      return text.of("plan.assign", title(assign.incident()), member(assign.member()));
    } else if (move instanceof Move.AnswerCall call) {
      return text.of("plan.call", title(call.incident()));
    } else if (move instanceof Move.SetGuardrail set) {
      return text.of(
          "plan.guard",
          quoted(scenario().guardrails().get(set.guardrail()).title()),
          member(set.member()));
    } else if (move instanceof Move.DoOwnWork work) {
      return text.of(
          "plan.own",
          quoted(scenario().manager().ownWork().get(work.item()).title()),
          text.time(work.minutes()));
    }
    throw new IllegalArgumentException(move + " is answered at once, and never planned");
  }
}
