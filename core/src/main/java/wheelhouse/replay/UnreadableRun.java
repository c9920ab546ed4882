package wheelhouse.replay;

/** A run, or what it is measured against, could not be read. The message is for people. */
public final class UnreadableRun extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableRun(String sentence) {
    super(sentence);
  }

  /** What was wrong, as a sentence; what to do about it, on a line that begins with Maybe. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
