package wheelhouse.cli;

import java.io.PrintWriter;

/** Prints paragraphs, wrapped at a width that reads well and never wider than a small terminal. */
final class Page {

  static final int WIDTH = 78;

  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  /** A line or paragraph from the left edge. */
  void say(String text) {
    say(0, text);
  }

  /** A paragraph indented by some blanks. */
  void say(int indent, String text) {
    say(" ".repeat(indent), " ".repeat(indent), text);
  }

  /** A paragraph whose first line begins in one way, and the others in another. */
  void say(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split(" +")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }

  /** A line as it is, blanks and all. */
  void verbatim(String line) {
    out.println(line);
  }

  /** A headline with air above it. */
  void head(String text) {
    gap();
    out.println(text);
    out.println("-".repeat(Math.min(WIDTH, text.length())));
  }

  /** An empty line. */
  void gap() {
    out.println();
  }

  /** Asks for a line. */
  void prompt(String text) {
    out.print(text);
    out.flush();
  }
}
