package wheelhouse.sim;

/** Why something could not be done. What is refused changes nothing and costs nothing. */
public enum Refusal {
  /** Nothing was refused. */
  NONE("done"),
  NOT_ENOUGH_TIME("there is not enough of the day left for that"),
  NO_SUCH_INCIDENT("there is no such slip on the board"),
  NOT_OPEN("that slip is closed"),
  NO_OWNER("nobody owns it yet; name an owner first"),
  NOT_THEIRS("that slip is somebody else's"),
  UNKNOWN_TO_OWNER("its owner has not seen it coming; a question may open their eyes"),
  ALREADY_ASKED("that was asked already, and the answer stands on the slip"),
  NOTHING_TO_LEARN("nobody there knows more than the slip says"),
  NOT_AHEAD("it is already here; a question cannot be the first to see it"),
  ALREADY_KNOWN("its owner knows of it already"),
  ALREADY_OWNED("that member owns it already"),
  NOT_LOUD("nobody is calling about it"),
  MEMBER_BUSY("that member is tied up elsewhere"),
  GUARDRAIL_STANDS("that guardrail stands already, or is being set up"),
  TOO_FEW_SLIPS("a claim needs at least three slips"),
  NOT_ONE_KIND("those slips are not of one kind of work"),
  TALK_TOO_EARLY(
      "not before expectations were set and three days of that work were seen; it is a grave word"),
  TALK_PENDING("a follow-up is dated already"),
  HAND_OFF_STANDS("it was handed off already; keep off it until it is home"),
  NOT_UP_YET("that work has not come up yet"),
  NOTHING_LEFT("there is nothing left to do on it"),
  AWAY("you are on leave");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /** Whether anything was refused. */
  public boolean refused() {
    return this != NONE;
  }

  /** The reason, as half a sentence for a person. */
  public String reason() {
    return reason;
  }
}
