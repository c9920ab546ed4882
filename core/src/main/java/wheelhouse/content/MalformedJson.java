package wheelhouse.content;

/** A text is not JSON. The message is one sentence for people, without the place. */
public final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedJson(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the first problem, from 1. */
  public int line() {
    return line;
  }

  /** The column of the first problem, from 1. */
  public int column() {
    return column;
  }
}
