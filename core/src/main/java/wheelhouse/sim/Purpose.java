package wheelhouse.sim;

/** What a draw is for. Two purposes never share a draw. */
public enum Purpose {
  ARRIVES(true),
  ARRIVAL_DAY(true),
  SOURCE_PHASE(true),
  SOURCE_CASE(true),
  LOUD(true),
  SKILL(false),
  AUTONOMY(false),
  TRUST(false),
  SKILL_ERROR(false),
  CAUSE(false),
  CAUSE_BEARER(false),
  TRUTH(false),
  BREAKING_DAY(false),
  SELF_FINDING(false),
  QUESTION(false),
  SIGN_IS_TRUE(false),
  SIGN_ANSWER(false),
  SIGN_DAY(false),
  INSPECTION(false),
  TALK(false),
  COMEBACK(false);

  private final boolean shown;

  Purpose(boolean shown) {
    this.shown = shown;
  }

  /** Whether what it decides is on the board for everyone to see, once it has happened. */
  public boolean isShown() {
    return shown;
  }
}
