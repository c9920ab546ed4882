package wheelhouse.cli;

/** A command cannot go on. The sentence is for a person; advice stands on a line with Maybe. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exit;

  private Problem(int exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  /** What was asked about has a problem. */
  static Problem found(String sentence) {
    return new Problem(Exit.FOUND, sentence);
  }

  /** The command was used wrongly. */
  static Problem usage(String sentence) {
    return new Problem(Exit.USAGE, sentence);
  }

  /** The command could not do its work. */
  static Problem failed(String sentence) {
    return new Problem(Exit.FAILED, sentence);
  }

  int exit() {
    return exit;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
