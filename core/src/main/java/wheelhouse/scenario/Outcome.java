package wheelhouse.scenario;

/** What became of an incident, as voices, post and letters speak of it. */
public enum Outcome implements Word {
  /** Stopped ahead: it never bled. */
  PREVENTED("prevented"),
  /** The bleeding was stopped and the wound closed. */
  HOME("home"),
  /** The breaking day came first: permanent harm. */
  BROKE("broke"),
  /** It came back after it had been left open, or closed at the manager's wheel. */
  CAME_BACK("came-back"),
  /**
   * Still open, and nothing worse: to voices when the leave is over, to the post when it begins.
   */
  OPEN("open");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
