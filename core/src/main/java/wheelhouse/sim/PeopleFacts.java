package wheelhouse.sim;

import wheelhouse.scenario.ModelNumber;

/**
 * Everything that is so about the members, and about each of them and a kind of work, the hidden
 * included. A part of {@link Facts}, and as little for players.
 */
public final class PeopleFacts {

  /** No cause. */
  private static final int NONE = Board.NONE;

  private final Simulation simulation;
  private final Model model;
  private final Board board;

  PeopleFacts(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
  }

  /** A member's skill in a kind of work. Hidden. */
  public double skill(int member, int kind) {
    return board.real[board.pairReal(member, kind) + Board.SKILL];
  }

  /** Half the width of what is shown of a member's skill. */
  public double sight(int member, int kind) {
    return board.real[board.pairReal(member, kind) + Board.SIGHT];
  }

  /**
   * The middle of what is shown of a member's skill: the truth and a keyed error inside the width,
   * to a hundredth, so that nobody reads learning off its last digits. What the right response to a
   * cause brought shows only once they were seen at work: else the number would say that it was
   * right.
   */
  public double skillShown(int member, int kind) {
    double drawn =
        simulation.chance.draw(Purpose.SKILL_ERROR, model.memberKey[member], kind) * 2 - 1;
    double least = model.rules.of(ModelNumber.SIGHT_ERROR_LEAST);
    double most = model.rules.of(ModelNumber.SIGHT_ERROR_MOST);
    double off = Math.copySign(least + (most - least) * Math.abs(drawn), drawn);
    double unseen = board.real[board.pairReal(member, kind) + Board.SKILL_UNSEEN];
    double shown = skill(member, kind) - unseen + off * sight(member, kind);
    return Math.rint(shown * 100) / 100;
  }

  /** A member's autonomy. Hidden. */
  public double autonomy(int member) {
    return board.real[board.memberReal(member) + Board.AUTONOMY];
  }

  /** A member's trust in the manager. Hidden. */
  public double trust(int member) {
    return board.real[board.memberReal(member) + Board.TRUST];
  }

  /** Number of the hidden cause on a pair, or {@link #NONE}. Hidden until named. */
  public int cause(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.CAUSE] - 1;
  }

  /** Whether an inspection has named the cause that is on a pair now. */
  public boolean causeNamed(int member, int kind) {
    return pairFlag(member, kind, Board.CAUSE_NAMED) && cause(member, kind) != NONE;
  }

  /** Whether a cause of a pair was ever removed. */
  public boolean causeGone(int member, int kind) {
    return pairFlag(member, kind, Board.CAUSE_GONE);
  }

  /** Whether owner, outcome and date were ever set on a pair. */
  public boolean claritySet(int member, int kind) {
    return pairFlag(member, kind, Board.CLARITY_SET);
  }

  /** Whether a stated hand-off stands on a pair. */
  public boolean handOff(int member, int kind) {
    return pairFlag(member, kind, Board.HAND_OFF);
  }

  private boolean pairFlag(int member, int kind, int flag) {
    return (board.whole[board.pair(member, kind) + Board.PAIR_FLAGS] & flag) != 0;
  }

  /** The day of a dated follow-up on a pair, or 0. */
  public int talkDue(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.TALK_DUE];
  }

  /** How often a pair was inspected. */
  public int inspections(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.INSPECTIONS];
  }

  /** Days on which a pair was seen at own work. */
  public int seenDays(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.SEEN_DAYS];
  }

  /** How often work of a pair moved. */
  public int moves(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.MOVES];
  }

  /** How often work of a pair moved on a day on which the manager touched it. */
  public int touchedMoves(int member, int kind) {
    return board.whole[board.pair(member, kind) + Board.TOUCHED_MOVES];
  }

  /** The last day on which a member is tied up; 0 if never. */
  public int busyUntil(int member) {
    return board.whole[board.member(member) + Board.BUSY_UNTIL];
  }

  /** The last day on which a member brought one home; 0 if never. */
  public int homeDay(int member) {
    return board.whole[board.member(member) + Board.HOME_DAY];
  }
}
