package wheelhouse.scenario;

/**
 * Why a member keeps needing help with one kind of work. Hidden until an inspection names it; slows
 * the pair until the right response removes it.
 */
public enum Cause implements Word {
  KNOWLEDGE("knowledge", Response.TEACH),
  CLARITY("clarity", Response.SET_EXPECTATIONS),
  PRIORITY("priority", Response.REPRIORITISE),
  DATE("date", Response.RENEGOTIATE),
  WAITS_FOR_YOU("waits-for-you", Response.HAND_OFF),
  PERFORMANCE("performance", Response.PERFORMANCE_TALK);

  private static final Cause[] ALL = values();
  private final String word;
  private final Response answeredBy;

  Cause(String word, Response answeredBy) {
    this.word = word;
    this.answeredBy = answeredBy;
  }

  /** The one response that removes this cause. */
  public Response answeredBy() {
    return answeredBy;
  }

  /** The cause of an ordinal, without copying the array of values. */
  public static Cause of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }
}
