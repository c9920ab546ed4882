package wheelhouse.coach;

/**
 * What went wrong or right about a decision, in the terms of the lessons. Taken from the record and
 * the values, never from the size of a loss alone.
 */
public enum Reason {
  /** Held, or gave too little, where harm for good was fairly to be expected. */
  HELD_WHAT_WOULD_NOT_REVERSE(Tone.WENT_WRONG),
  /** Took a wheel that something lighter would have turned as well. */
  TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED(Tone.WENT_WRONG),
  /** Kept the wheel though the bleeding had stopped. */
  KEPT_THE_WHEEL_PAST_THE_BLEEDING(Tone.WENT_WRONG),
  /** Laid something that was not what the owner lacked, and was felt. */
  MEDDLED(Tone.WENT_WRONG),
  /** Gave the hours to a loud slip, while a quiet one needed them more. */
  FOLLOWED_THE_LOUD_ONE(Tone.WENT_WRONG),
  /** Worked on the cases while the source ran on, unclaimed. */
  CHASED_CASES_WHILE_THE_SOURCE_RAN(Tone.WENT_WRONG),
  /** Never asked why the same member and kind of work kept needing help. */
  NEVER_ASKED_WHY(Tone.WENT_WRONG),
  /** Went in where the owner only lacked what could have been given. */
  WITHHELD_WHAT_WAS_LACKING(Tone.WENT_WRONG),
  /** Left unasked what would have changed the choice. */
  DID_NOT_LOOK(Tone.WENT_WRONG),
  /** Left a kind of work without the guardrail that was on offer. */
  LEFT_IT_UNGUARDED(Tone.WENT_WRONG),
  /** Left a slip that was nobody's without an owner. */
  LEFT_IT_UNOWNED(Tone.WENT_WRONG),
  /** Claimed, responded or set something up that was not worth its hours. */
  SPENT_HOURS_FOR_LITTLE(Tone.WENT_WRONG),
  /** Held, and that was the best that could be done. */
  HELD_RIGHTLY(Tone.WENT_RIGHT),
  /** Laid the lightest thing that changed how it ends. */
  LIGHTEST_THAT_CHANGED_THE_END(Tone.WENT_RIGHT),
  /** Went in where only that kept harm from becoming permanent. */
  WENT_IN_RIGHTLY(Tone.WENT_RIGHT),
  /** Handed the wound back once the bleeding had stopped. */
  HANDED_IT_BACK(Tone.WENT_RIGHT),
  /** Went upstream. */
  WENT_UPSTREAM(Tone.WENT_RIGHT),
  /** Asked why, or answered the cause. */
  ASKED_WHY(Tone.WENT_RIGHT),
  /** Looked before deciding, and that was worth its minutes. */
  LOOKED_FIRST(Tone.WENT_RIGHT),
  /** Set up a guardrail in time. */
  SET_A_GUARDRAIL(Tone.WENT_RIGHT),
  /** Named an owner where there was none. */
  NAMED_AN_OWNER(Tone.WENT_RIGHT);

  /** Whether a reason speaks for a choice or against it. */
  public enum Tone {
    WENT_RIGHT,
    WENT_WRONG
  }

  private final Tone tone;

  Reason(Tone tone) {
    this.tone = tone;
  }

  /** Whether it speaks for the choice or against it. */
  public Tone tone() {
    return tone;
  }
}
