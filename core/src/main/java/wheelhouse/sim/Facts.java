package wheelhouse.sim;

import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;

/**
 * Everything that is so in a simulation, the hidden included, without copying. Not for players:
 * what they may know is worked out from this by {@code run.Observation} alone. Numbers of incidents
 * are in order of birth, those of members, kinds, guardrails and own work in the scenario's order.
 */
public final class Facts {

  /** No owner, source, parent or pick. */
  public static final int NONE = Board.NONE;

  private final Simulation simulation;
  private final Model model;
  private final Board board;
  private final PeopleFacts people;

  Facts(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
    people = new PeopleFacts(simulation);
  }

  /** Everything that is so about the members, and about them and their kinds of work. */
  public PeopleFacts people() {
    return people;
  }

  /** The day, from 1. */
  public int day() {
    return board.whole[Board.DAY];
  }

  /** How many members there are. */
  public int members() {
    return model.members;
  }

  /** How many kinds of work there are. */
  public int kinds() {
    return model.kinds;
  }

  /** The kind in which the manager was good before managing. */
  public int oldCraft() {
    return model.oldCraft;
  }

  /** How many incidents were ever born. */
  public int incidents() {
    return board.incidents;
  }

  /** How many incidents are open. */
  public int openCount() {
    return board.openCount;
  }

  /** The number of an open incident, by its place among the open in order of birth. */
  public int open(int place) {
    return board.open[place];
  }

  /** Number of the incident's template: its place in the scenario, or behind all for a redesign. */
  public int template(int incident) {
    return board.get(incident, Board.TEMPLATE);
  }

  /** Which of several of its template, or of its source, it is, from 0. */
  public int ordinal(int incident) {
    return board.get(incident, Board.ORDINAL);
  }

  /**
   * What it was born of, as one number: its template and which of several it is; the source, the
   * day and which of that day's cases; or the incident it came back from. So the same incident has
   * the same birth in every run, whatever else there is in the scenario.
   */
  public long birth(int incident) {
    return board.keys[incident];
  }

  /** The source whose redesign this is, or {@link #NONE}. */
  public int redesignOf(int incident) {
    return model.redesignOf[template(incident)];
  }

  /** Number of its kind of work. */
  public int kind(int incident) {
    return model.kindOf[template(incident)];
  }

  /** Number of its customer, or {@link #NONE} for a redesign. */
  public int customer(int incident) {
    return model.template[template(incident)].customer();
  }

  /** Number of its owner, or {@link #NONE}. */
  public int owner(int incident) {
    return board.get(incident, Board.OWNER);
  }

  /** Where it stands. */
  public Phase phase(int incident) {
    return Phase.of(board.get(incident, Board.PHASE));
  }

  /** The day its slip appeared. */
  public int arrived(int incident) {
    return board.get(incident, Board.ARRIVED);
  }

  /** The first day on which it bleeds. */
  public int bleeds(int incident) {
    return board.get(incident, Board.BLEEDS);
  }

  /** The day its bleeding ended, or 0. */
  public int stoppedDay(int incident) {
    return board.get(incident, Board.STOPPED_DAY);
  }

  /** The day it was brought home, or 0. */
  public int doneDay(int incident) {
    return board.get(incident, Board.DONE_DAY);
  }

  /** The day it came back as a slip of its own, or 0. */
  public int cameBackDay(int incident) {
    int day = board.get(incident, Board.COMES_BACK);
    return day <= Math.min(board.whole[Board.DAY], model.lastDay) ? day : 0;
  }

  /** Whether it was loud when it arrived. */
  public boolean loud(int incident) {
    return board.has(incident, Board.LOUD);
  }

  /** Whether somebody calls about it and nobody has answered. */
  public boolean calls(int incident) {
    return simulation.calls(incident);
  }

  /** Whether it is a comeback, and its customer asks for the manager. */
  public boolean comeback(int incident) {
    return board.has(incident, Board.COMEBACK);
  }

  /** The incident it came back from, or {@link #NONE}. */
  public int parent(int incident) {
    return board.get(incident, Board.PARENT);
  }

  /** Whether it was foreseen. */
  public boolean foreseen(int incident) {
    return board.has(incident, Board.FORESEEN);
  }

  /** Whether its owner knows of it. */
  public boolean told(int incident) {
    return board.has(incident, Board.TOLD);
  }

  /** Whether its owner saw it coming after a question. */
  public boolean sawIt(int incident) {
    return board.has(incident, Board.SAW_IT);
  }

  /** Whether the question about it was asked. */
  public boolean questioned(int incident) {
    return board.has(incident, Board.QUESTIONED);
  }

  /** Whether it was stopped ahead and never bled. */
  public boolean prevented(int incident) {
    return board.has(incident, Board.PREVENTED);
  }

  /** Whether it broke. */
  public boolean broke(int incident) {
    return board.has(incident, Board.BROKE);
  }

  /** Whether the manager has its wheel. */
  public boolean atWheel(int incident) {
    return board.has(incident, Board.AT_WHEEL);
  }

  /** Whether the manager ever had its wheel. */
  public boolean wheelEver(int incident) {
    return board.has(incident, Board.WHEEL_EVER);
  }

  /** Whether it was asked about, by channel; the board cannot be asked. */
  public boolean asked(int incident, Channel channel) {
    return switch (channel) {
      case BOARD -> false;
      case OWNER -> board.has(incident, Board.ASKED_OWNER);
      case CUSTOMER -> board.has(incident, Board.ASKED_CUSTOMER);
      case MONITOR -> board.has(incident, Board.ASKED_MONITOR);
    };
  }

  /** Whether a once-paid pick of a weight from 1 to 3 was ever laid on it. */
  public boolean given(int incident, int weight) {
    return board.has(incident, Desk.oncePaid(weight));
  }

  /** Weight of today's pick, or {@link #NONE}. */
  public int pick(int incident) {
    return board.get(incident, Board.PICK);
  }

  /** Weight of the heaviest pick it ever had. */
  public int heaviest(int incident) {
    return board.get(incident, Board.HEAVIEST);
  }

  /** Its place in the order its owner was told, or a large number. */
  public int rank(int incident) {
    return board.get(incident, Board.RANK);
  }

  /** What its owner lacks, met or not. Hidden. */
  public Lack lack(int incident) {
    return Lack.of(truth(incident).lack());
  }

  /** Whether its lack was met for good. Hidden. */
  public boolean met(int incident) {
    return board.has(incident, Board.MET);
  }

  /** Whether its owner found alone what was lacking. Hidden. */
  public boolean foundAlone(int incident) {
    return board.has(incident, Board.FOUND_ALONE);
  }

  /** Whether its harm compounds. Hidden. */
  public boolean compounds(int incident) {
    return truth(incident).compounds();
  }

  /** Whether most of its harm heals. Hidden. */
  public boolean reverses(int incident) {
    return truth(incident).reverses();
  }

  /** Its breaking day, or 0. Hidden. */
  public int breaks(int incident) {
    return board.get(incident, Board.BREAKS);
  }

  /** Which of its template's truths was drawn. Hidden. */
  public int truthNumber(int incident) {
    return board.get(incident, Board.TRUTH);
  }

  /** The source it comes from, or {@link #NONE}. Hidden. */
  public int source(int incident) {
    return board.get(incident, Board.SOURCE);
  }

  /** Work left to stop the bleeding, in days of fully competent work. Hidden. */
  public double stopLeft(int incident) {
    return board.real(incident, Board.STOP_LEFT);
  }

  /** Work left to close the wound, in days of fully competent work. Hidden. */
  public double closeLeft(int incident) {
    return board.real(incident, Board.CLOSE_LEFT);
  }

  /** Harm it accrued while it bled, before healing. Hidden. */
  public double accrued(int incident) {
    return board.real(incident, Board.ACCRUED);
  }

  /** The lump of permanent harm on breaking. Hidden. */
  public double lump(int incident) {
    return board.real(incident, Board.LUMP);
  }

  /** Harm it left behind for good or unhealed, or bleeds now. Hidden. */
  public double harm(int incident) {
    Phase phase = phase(incident);
    double left =
        phase == Phase.STOP
            ? board.real(incident, Board.ACCRUED)
            : board.real(incident, Board.UNHEALED_OF);
    return left + (broke(incident) ? board.real(incident, Board.LUMP) : 0);
  }

  /** What last night's pick needed at least, as a weight. Hidden. */
  public int need(int incident) {
    return board.get(incident, Board.NEED);
  }

  /** How much was done on it last night: 2 moved, 1 slow, 0 stood still, {@link #NONE} new. */
  public int moved(int incident) {
    return board.get(incident, Board.MOVED);
  }

  /** The band of last night's harm, 0 to 3. */
  public int band(int incident) {
    return board.get(incident, Board.BAND);
  }

  /** How many signs its template has. */
  public int signs(int incident) {
    return model.template[template(incident)].signs().length;
  }

  /** Whether a sign has appeared. */
  public boolean signShown(int incident, int sign) {
    return (board.get(incident, Board.SIGNS) & 1 << sign) != 0;
  }

  /** The signs that have appeared, as a set of bits by number. */
  public int signsShown(int incident) {
    return board.get(incident, Board.SIGNS);
  }

  /** What a sign asks. */
  public Question signAsks(int incident, int sign) {
    return model.template[template(incident)].signs()[sign].asks();
  }

  /** Where a sign is to be had. */
  public Channel signChannel(int incident, int sign) {
    return Channel.of(model.template[template(incident)].signs()[sign].channel());
  }

  /** How likely a sign's answer is the true one. */
  public double signReliability(int incident, int sign) {
    return model.template[template(incident)].signs()[sign].reliability();
  }

  /** How many answers a sign may show. */
  public int signAnswers(int incident, int sign) {
    return model.template[template(incident)].signs()[sign].answers().length;
  }

  /** The answer a sign shows, true or not, as its number in {@link Question#answers()}. */
  public int signAnswer(int incident, int sign) {
    Model.SignRow row = model.template[template(incident)].signs()[sign];
    long key = board.keys[incident];
    int truth = trueAnswer(incident, row.asks());
    int[] answers = row.answers();
    if (simulation.chance.draw(Purpose.SIGN_IS_TRUE, key, sign) < row.reliability()) {
      return truth;
    }
    int others = 0;
    for (int answer : answers) {
      others += answer == truth ? 0 : 1;
    }
    int nth = (int) (simulation.chance.draw(Purpose.SIGN_ANSWER, key, sign) * others);
    for (int answer : answers) {
      if (answer != truth && nth-- == 0) {
        return answer;
      }
    }
    return truth;
  }

  /**
   * How likely a shown answer would be under another of its template's truths, for weighing truths
   * by what was observed.
   *
   * @param breaksAfter days from its first bleeding day to the breaking day under that truth
   */
  public double signLikelihood(int incident, int sign, int answer, int truth, int breaksAfter) {
    Model.Template template = model.template[template(incident)];
    Model.SignRow row = template.signs()[sign];
    int so = template.truths()[truth].answer(row.asks(), breaksAfter);
    return answer == so
        ? row.reliability()
        : (1 - row.reliability()) / Math.max(1, row.answers().length - 1);
  }

  /**
   * The day a sign about breaking speaks of: the true day if its answer is, else a plausible one.
   */
  public int signDay(int incident, int sign) {
    int answer = signAnswer(incident, sign);
    int bleeds = board.get(incident, Board.BLEEDS);
    if (breaks(incident) > 0 && answer == trueAnswer(incident, Question.BREAKS)) {
      return breaks(incident);
    }
    double drawn = simulation.chance.draw(Purpose.SIGN_DAY, board.keys[incident], sign);
    return answer == 0 ? bleeds + 2 + (int) (drawn * 2) : bleeds + 4 + (int) (drawn * 4);
  }

  /** The true answer to a question, as its number. Hidden. */
  public int trueAnswer(int incident, Question question) {
    int breaksAfter = board.get(incident, Board.BREAKS) - board.get(incident, Board.BLEEDS);
    return truth(incident).answer(question, breaksAfter);
  }

  /** From which day a kind of work is guarded; 0 if never. */
  public int guardedFrom(int kind) {
    return board.whole[board.kind(kind) + Board.GUARDED_FROM];
  }

  /** How many guardrails are on offer. */
  public int guardrails() {
    return model.guardrailKind.length;
  }

  /** The kind of work a guardrail protects. */
  public int guardrailKind(int guardrail) {
    return model.guardrailKind[guardrail];
  }

  /** The day a guardrail was set up; 0 if never. */
  public int guardrailSet(int guardrail) {
    return board.whole[board.guardrailAt + guardrail];
  }

  /** How many sources there are. Hidden. */
  public int sources() {
    return model.source.length;
  }

  /** How many cases a source has made. Hidden. */
  public int born(int source) {
    return board.whole[board.source(source) + Board.BORN];
  }

  /** The day a source was stopped; 0 if never. */
  public int sourceStopped(int source) {
    return board.whole[board.source(source) + Board.STOPPED];
  }

  /** The day a source was rightly claimed; 0 if never. */
  public int sourceClaimed(int source) {
    return board.whole[board.source(source) + Board.CLAIMED];
  }

  /** How many items of own work there are. */
  public int ownItems() {
    return model.ownWork.length;
  }

  /** Minutes of own work still to do. */
  public int ownMinutesLeft(int item) {
    return model.ownWork[item].minutes() - board.whole[board.own(item) + Board.MINUTES_DONE];
  }

  /** Whether own work was missed. */
  public boolean ownMissed(int item) {
    return board.whole[board.own(item) + Board.OWN_STATE] != 0;
  }

  /** Minutes a day that unanswered calls take now. */
  public int interruption() {
    return simulation.interruption(board.whole[Board.LOUD_UNANSWERED]);
  }

  /** Thank-you cards on the manager's desk. */
  public int thanks() {
    return board.whole[Board.THANKS];
  }

  /** How many incidents broke. */
  public int broken() {
    return board.whole[Board.BROKEN];
  }

  /** How many incidents broke while the manager was away. */
  public int brokenAway() {
    return board.whole[Board.BROKEN_AWAY];
  }

  /** How many incidents were brought home while the manager was away. */
  public int closedAway() {
    return board.whole[Board.CLOSED_AWAY];
  }

  /** Harm up to the day the manager left. */
  public double harmAtLeave() {
    return board.real[Board.HARM_AT_LEAVE];
  }

  /** How many slips a claim needs. */
  public int claimSlips() {
    return model.rules.days(ModelNumber.CLAIM_SLIPS);
  }

  private Model.TruthRow truth(int incident) {
    int row = board.row(incident);
    return model
        .template[board.whole[row + Board.TEMPLATE]]
        .truths()[board.whole[row + Board.TRUTH]];
  }
}
