package wheelhouse.replay;

import java.util.List;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;

/**
 * What came of telling a run again in a scenario that has changed. Every decision of the run before
 * is kept, lost or untold.
 *
 * @param run the run in the scenario as it is now; it stands on the day up to which it was told
 * @param kept how many decisions were made again
 * @param lost those that were not, up to that day, in the order in which they had been made; they
 *     speak of things by the numbers of the run before
 * @param notes how many reads and reasons went with slips that are not there
 * @param until how far it was told
 * @param untold how many decisions had been made on later days
 */
public record Retold(Run run, int kept, List<Lost> lost, int notes, Until until, int untold) {

  public Retold {
    lost = List.copyOf(lost);
  }

  /** How far a run was told. */
  public enum Until {
    /** To where it had stood. */
    ITS_END,
    /** To a day on which something can no longer be done that there would be to decide anew. */
    A_DECISION,
    /** To the last day there is now. */
    THE_LAST_DAY
  }

  /** Whether every decision is as it was. */
  public boolean whole() {
    return lost.isEmpty() && notes == 0 && until == Until.ITS_END;
  }

  /**
   * A decision that could not be made again.
   *
   * @param day on which it had been made, from 1
   * @param move as it was made in the run before
   * @param reason why it cannot
   */
  public record Lost(int day, Move move, Reason reason) {}

  /** Why a decision could not be made again. */
  public sealed interface Reason {}

  /** What it was about is not there. */
  public record Gone(Thing thing) implements Reason {}

  /** What a decision may be about. */
  public enum Thing {
    SLIP,
    MEMBER,
    KIND,
    GUARDRAIL,
    OWN_WORK
  }

  /**
   * It is refused.
   *
   * @param refusal why
   * @param minutes what it would have cost
   * @param left minutes of the day that were left for it
   */
  public record Refused(Refusal refusal, int minutes, int left) implements Reason {

    /**
     * Whether there was nothing left to decide: what it was for is so already, or past. What is
     * refused otherwise somebody would have decided differently.
     */
    public boolean isNeedless() {
      return switch (refusal) {
        case NOT_OPEN,
            ALREADY_ASKED,
            NOTHING_TO_LEARN,
            NOT_AHEAD,
            ALREADY_KNOWN,
            ALREADY_OWNED,
            NOT_LOUD,
            GUARDRAIL_STANDS,
            TALK_PENDING,
            HAND_OFF_STANDS,
            NOTHING_LEFT ->
            true;
        case NONE,
            NOT_ENOUGH_TIME,
            NO_SUCH_INCIDENT,
            NO_OWNER,
            NOT_THEIRS,
            UNKNOWN_TO_OWNER,
            MEMBER_BUSY,
            TOO_FEW_SLIPS,
            NOT_ONE_KIND,
            TALK_TOO_EARLY,
            NOT_UP_YET,
            AWAY ->
            false;
      };
    }
  }
}
