package wheelhouse.sim;

import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;

/**
 * Everything that is so in a simulation, the hidden included, without copying. Not for players:
 * what they may know is worked out from this by {@code run.Observation} alone. Numbers of incidents
 * are in order of birth, those of members, kinds, guardrails and own work in the scenario's order.
 *
 * <p>Here is what is so of the whole and of each incident; anything else has a part of its own.
 */
public final class Facts {

  /** No owner, source, parent or pick. */
  public static final int NONE = Board.NONE;

  private final Simulation simulation;
  private final Model model;
  private final Board board;
  private final PeopleFacts people;
  private final TruthFacts truth;
  private final SignFacts signs;
  private final SourceFacts sources;
  private final GuardrailFacts guardrails;
  private final DeskFacts desk;

  Facts(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
    people = new PeopleFacts(simulation);
    truth = new TruthFacts(simulation);
    signs = new SignFacts(simulation, truth);
    sources = new SourceFacts(simulation);
    guardrails = new GuardrailFacts(simulation);
    desk = new DeskFacts(simulation);
  }

  /** Everything that is so about the members, and about them and their kinds of work. */
  public PeopleFacts people() {
    return people;
  }

  /** What is true of each incident by the truth that was drawn for it. Hidden. */
  public TruthFacts truth() {
    return truth;
  }

  /** Everything that is so about the signs of incidents. */
  public SignFacts signs() {
    return signs;
  }

  /** Everything that is so about the sources, and about claims. */
  public SourceFacts sources() {
    return sources;
  }

  /** Everything that is so about the guardrails. */
  public GuardrailFacts guardrails() {
    return guardrails;
  }

  /** Everything that is so on the manager's desk. */
  public DeskFacts desk() {
    return desk;
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

  /** Whether its lack was met for good. Hidden. */
  public boolean met(int incident) {
    return board.has(incident, Board.MET);
  }

  /** Whether its owner found alone what was lacking. Hidden. */
  public boolean foundAlone(int incident) {
    return board.has(incident, Board.FOUND_ALONE);
  }

  /** Its breaking day, or 0. Hidden. */
  public int breaks(int incident) {
    return board.get(incident, Board.BREAKS);
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
}
