package wheelhouse.sim;

/**
 * Something that happened, for the log and the debrief.
 *
 * @param day from 1
 * @param type what happened
 * @param incident number of the incident, or {@link #NOBODY}
 * @param member number of the member, or {@link #NOBODY}
 * @param detail what the type says of it; 0 if nothing
 * @param amount what the type says of it; 0 if nothing
 */
public record Event(int day, Type type, int incident, int member, int detail, double amount) {

  /** No incident, or no member. */
  public static final int NOBODY = -1;

  /** What can happen. */
  public enum Type {
    /** A slip appeared. */
    ARRIVED,
    /** A foreseen incident began to bleed. */
    BEGAN,
    /** It broke; the amount is the permanent harm. */
    BROKE,
    /** A sign appeared; the detail is its number. */
    SIGN,
    /** The owner saw it coming after a question. */
    SAW_IT,
    /** The owner did not see what the question was about. */
    DID_NOT_SEE_IT,
    /** An inspection named a cause, which is the detail. */
    CAUSE_NAMED,
    /** An inspection named nothing. */
    NOTHING_NAMED,
    /** A response removed a cause; the detail is the kind. */
    CAUSE_REMOVED,
    /** A response was the wrong one; the detail is the kind. */
    WRONG_RESPONSE,
    /** A follow-up ended without a change; the detail is the kind. */
    TALK_ENDED,
    /** A stated hand-off was broken by touching the work; the detail is the kind. */
    HAND_OFF_BROKEN,
    /** A pick was laid that met the lack; the detail is the pick's weight. */
    MET,
    /** A pick was heavier than needed; the detail is by how many weights. */
    MEDDLED,
    /** The owner found what was lacking alone. */
    FOUND_ALONE,
    /** The owner was left with an unmet lack for another day. */
    LEFT_ALONE,
    /** The bleeding stopped; the amount is the share of the day before that. */
    STOPPED,
    /** Stopped ahead: it never bled. */
    PREVENTED,
    /** The wound was closed. */
    CLOSED,
    /** It will come back; the incident that returns is the detail. */
    CAME_BACK,
    /** A source stopped, for good; the detail is its number. */
    SOURCE_STOPPED,
    /** A claim was right; the detail is the source. */
    CLAIM_RIGHT,
    /** A claim was wrong. */
    CLAIM_WRONG,
    /** A guardrail stands; the detail is its number. */
    GUARDRAIL_STANDS,
    /** Own work was missed; the detail is its number. */
    OWN_WORK_MISSED,
    /** Own work was finished; the detail is its number. */
    OWN_WORK_DONE,
    /** A member learned to wait for the manager; the detail is the kind. */
    LEARNED_TO_WAIT,
    /** The manager left on leave. */
    LEFT
  }
}
