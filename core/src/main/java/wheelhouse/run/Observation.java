package wheelhouse.run;

import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.DeskFacts;
import wheelhouse.sim.Facts;
import wheelhouse.sim.GuardrailFacts;
import wheelhouse.sim.PeopleFacts;
import wheelhouse.sim.SignFacts;

/**
 * What a player may know of a run, and nothing else. A view: it shows the simulation as it is now.
 *
 * <p>Never shown: work left, how fast harm grows, what is lacking, the breaking day (unless a sign
 * says it), sources, causes that no inspection has named, exact harm, and whether a sign is true.
 *
 * <p>Numbers are those of {@link Facts}.
 */
public final class Observation {

  /** No owner, or no customer. */
  public static final int NONE = Facts.NONE;

  private static final int NEVER = Question.BREAKS.answers().indexOf("never");

  private final Facts facts;
  private final PeopleFacts people;
  private final SignFacts signs;
  private final GuardrailFacts guardrails;
  private final DeskFacts desk;
  private final Scenario scenario;

  Observation(Facts facts, Scenario scenario) {
    this.facts = facts;
    people = facts.people();
    signs = facts.signs();
    guardrails = facts.guardrails();
    desk = facts.desk();
    this.scenario = scenario;
  }

  /** The day, from 1. */
  public int day() {
    return facts.day();
  }

  /** The last day before the leave. */
  public int days() {
    return scenario.days();
  }

  /** How many members there are. */
  public int members() {
    return facts.members();
  }

  /** How many kinds of work there are. */
  public int kinds() {
    return facts.kinds();
  }

  /** The kind in which the manager was good before managing. */
  public int oldCraft() {
    return facts.oldCraft();
  }

  /** How many incidents have ever been on the board. */
  public int incidents() {
    return facts.incidents();
  }

  /** How many slips are open. */
  public int openCount() {
    return facts.openCount();
  }

  /** The number of an open slip, oldest first. */
  public int open(int place) {
    return facts.open(place);
  }

  /** Number of its template, which tells its words. */
  public int template(int incident) {
    return facts.template(incident);
  }

  /** Whether it is the redesign that a claim brought up. */
  public boolean redesign(int incident) {
    return facts.redesignOf(incident) != NONE;
  }

  /** Its kind of work. */
  public int kind(int incident) {
    return facts.kind(incident);
  }

  /** Its customer, or {@link #NONE}. */
  public int customer(int incident) {
    return facts.customer(incident);
  }

  /** Its owner, or {@link #NONE}. */
  public int owner(int incident) {
    return facts.owner(incident);
  }

  /** Where it stands. */
  public Phase phase(int incident) {
    return facts.phase(incident);
  }

  /** The day its slip appeared. */
  public int arrived(int incident) {
    return facts.arrived(incident);
  }

  /** The day on which a foreseen incident begins to bleed. */
  public int begins(int incident) {
    return facts.bleeds(incident);
  }

  /** Whether it arrived loudly. */
  public boolean loud(int incident) {
    return facts.loud(incident);
  }

  /** Whether somebody calls about it and nobody has answered. */
  public boolean calls(int incident) {
    return facts.calls(incident);
  }

  /** Whether its customer came back, and asks for the manager. */
  public boolean comeback(int incident) {
    return facts.comeback(incident);
  }

  /** Whether it is foreseen and its owner does not know of it. */
  public boolean ownerUnaware(int incident) {
    return !facts.told(incident);
  }

  /** Whether its owner saw it coming after a question. */
  public boolean ownerSawIt(int incident) {
    return facts.sawIt(incident);
  }

  /** Whether the question about it was asked. */
  public boolean questioned(int incident) {
    return facts.questioned(incident);
  }

  /** Whether it broke. */
  public boolean broke(int incident) {
    return facts.broke(incident);
  }

  /** Whether it was stopped before it bled. */
  public boolean prevented(int incident) {
    return facts.prevented(incident);
  }

  /** Whether the manager has its wheel. */
  public boolean atWheel(int incident) {
    return facts.atWheel(incident);
  }

  /** Whether it was asked about, by channel. */
  public boolean asked(int incident, Channel channel) {
    return facts.asked(incident, channel);
  }

  /** Whether a once-paid pick of a weight from 1 to 3 was ever laid on it. */
  public boolean given(int incident, int weight) {
    return facts.given(incident, weight);
  }

  /** Weight of the heaviest pick it ever had. */
  public int heaviest(int incident) {
    return facts.heaviest(incident);
  }

  /** Weight of today's pick, or {@link #NONE}. */
  public int pick(int incident) {
    return facts.pick(incident);
  }

  /** Its place in the order its owner was told, from 0; a large number if they were told none. */
  public int rank(int incident) {
    return facts.rank(incident);
  }

  /** The word on yesterday's work. */
  public Progress progress(int incident) {
    return Progress.of(facts.moved(incident));
  }

  /** The band of yesterday's harm. */
  public Band band(int incident) {
    return Band.of(facts.band(incident));
  }

  /** How many signs its slip may come to show. */
  public int signs(int incident) {
    return signs.count(incident);
  }

  /** Whether a sign has appeared. */
  public boolean signShown(int incident, int sign) {
    return signs.shown(incident, sign);
  }

  /** The signs that have appeared, as a set of bits by number. */
  public int signsShown(int incident) {
    return signs.shownSet(incident);
  }

  /** What a sign asks. */
  public Question signAsks(int incident, int sign) {
    return signs.asks(incident, sign);
  }

  /** Where a sign is to be had. */
  public Channel signChannel(int incident, int sign) {
    return signs.channel(incident, sign);
  }

  /** How likely a sign tells the truth. */
  public double signReliability(int incident, int sign) {
    return signs.reliability(incident, sign);
  }

  /** How many answers a sign may give. */
  public int signAnswers(int incident, int sign) {
    return signs.answers(incident, sign);
  }

  /**
   * The answer of a sign that has appeared, as its number in {@link Question#answers()}.
   *
   * @throws IllegalArgumentException if it has not appeared
   */
  public int signAnswer(int incident, int sign) {
    requireShown(incident, sign);
    return signs.answer(incident, sign);
  }

  /**
   * The day of which a sign about breaking speaks; 0 for a sign that speaks of none.
   *
   * @throws IllegalArgumentException if it has not appeared
   */
  public int signDay(int incident, int sign) {
    int answer = signAnswer(incident, sign);
    boolean dated = signAsks(incident, sign) == Question.BREAKS && answer != NEVER;
    return dated ? signs.day(incident, sign) : 0;
  }

  private void requireShown(int incident, int sign) {
    if (!signs.shown(incident, sign)) {
      throw new IllegalArgumentException(
          "sign " + sign + " of incident " + incident + " has not appeared");
    }
  }

  /** The middle of what is shown of a member's skill; never quite the truth. */
  public double skillShown(int member, int kind) {
    return people.skillShown(member, kind);
  }

  /** Half the width of what is shown of a member's skill. */
  public double skillBlur(int member, int kind) {
    return people.sight(member, kind);
  }

  /** What a member's face shows. */
  public Expression expression(int member) {
    int yesterday = facts.day() - 1;
    if (people.busyUntil(member) >= facts.day()) {
      return Expression.TIED_UP;
    }
    if (people.homeDay(member) > 0 && people.homeDay(member) == yesterday) {
      return Expression.BROUGHT_ONE_HOME;
    }
    boolean carries = false;
    boolean anyMoved = false;
    int kind = NONE;
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.owner(incident) == member
          && facts.told(incident)
          && facts.moved(incident) != Facts.NONE) {
        carries = true;
        kind = facts.kind(incident);
        anyMoved |= facts.moved(incident) > 0;
      }
    }
    if (!carries || anyMoved) {
      return Expression.WORKS;
    }
    int moves = people.moves(member, kind);
    return moves >= 2 && people.touchedMoves(member, kind) * 2 > moves
        ? Expression.WAITS_FOR_YOU
        : Expression.STUCK;
  }

  /** Whether a member is tied up today. */
  public boolean tiedUp(int member) {
    return people.busyUntil(member) >= facts.day();
  }

  /** How often work of a member and kind moved. */
  public int moves(int member, int kind) {
    return people.moves(member, kind);
  }

  /** How often it moved on a day on which the manager touched it. */
  public int touchedMoves(int member, int kind) {
    return people.touchedMoves(member, kind);
  }

  /** Days on which a member was seen at own work of a kind. */
  public int seenDays(int member, int kind) {
    return people.seenDays(member, kind);
  }

  /** Whether an inspection has named a cause that still is on a member and kind. */
  public boolean causeNamed(int member, int kind) {
    return people.causeNamed(member, kind);
  }

  /**
   * The cause that an inspection has named.
   *
   * @throws IllegalArgumentException if none has been named
   */
  public Cause cause(int member, int kind) {
    if (!people.causeNamed(member, kind)) {
      throw new IllegalArgumentException("nothing was named for member " + member);
    }
    return Cause.of(people.cause(member, kind));
  }

  /** Whether owner, outcome and date were ever set for a member and kind. */
  public boolean claritySet(int member, int kind) {
    return people.claritySet(member, kind);
  }

  /** Whether a stated hand-off stands. */
  public boolean handOff(int member, int kind) {
    return people.handOff(member, kind);
  }

  /** The day of a dated follow-up, or 0. */
  public int talkDue(int member, int kind) {
    return people.talkDue(member, kind);
  }

  /** How often a member and kind were inspected. */
  public int inspections(int member, int kind) {
    return people.inspections(member, kind);
  }

  /** How many guardrails are on offer. */
  public int guardrails() {
    return guardrails.count();
  }

  /** The kind of work a guardrail protects. */
  public int guardrailKind(int guardrail) {
    return guardrails.kind(guardrail);
  }

  /** The day a guardrail was set up; 0 if never. */
  public int guardrailSet(int guardrail) {
    return guardrails.since(guardrail);
  }

  /** From which day a kind is guarded; 0 if never. */
  public int guardedFrom(int kind) {
    return guardrails.guardedFrom(kind);
  }

  /** How many slips of the manager's own there are. */
  public int ownItems() {
    return desk.ownItems();
  }

  /** Whether own work has come up, is unfinished and can still be done. */
  public boolean ownOpen(int item) {
    return scenario.manager().ownWork().get(item).from() <= facts.day()
        && desk.ownMinutesLeft(item) > 0
        && !desk.ownMissed(item);
  }

  /** Minutes of own work still to do. */
  public int ownMinutesLeft(int item) {
    return desk.ownMinutesLeft(item);
  }

  /** The last day on which own work can be finished. */
  public int ownDue(int item) {
    return scenario.manager().ownWork().get(item).due();
  }

  /** Whether own work was missed. */
  public boolean ownMissed(int item) {
    return desk.ownMissed(item);
  }

  /** Minutes a day that unanswered calls take now. */
  public int interruption() {
    return desk.interruption();
  }

  /** Thank-you cards on the desk. */
  public int thanks() {
    return desk.thanks();
  }

  /** How many slips a claim needs. */
  public int claimSlips() {
    return facts.sources().claimSlips();
  }
}
