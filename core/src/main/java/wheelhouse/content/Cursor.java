package wheelhouse.content;

/** A place in a JSON text that moves on over blanks, and says what it stumbled over. */
abstract class Cursor {

  private static final int MOST_SLIPS = 20;

  final Report report;
  final String text;
  int at;
  private int slips;

  Cursor(Report report) {
    this.report = report;
    this.text = report.source().text();
  }

  /** Passes blanks, and comments with a word about them. */
  final void space() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
        continue;
      }
      boolean line = c == '#' || text.startsWith("//", at);
      boolean block = text.startsWith("/*", at);
      if (!line && !block) {
        return;
      }
      int start = at;
      int end = block ? text.indexOf("*/", at + 2) + 2 : endOfLine(at);
      at = end < 2 && block ? text.length() : end;
      slip("W103", new Span(start, at), "comments have no place in JSON", "take it out");
    }
  }

  /**
   * The value of a name, where it is a number with a comma for a point, with a word about that. A
   * digit right after such a comma can be nothing else: the next name would stand in quotes.
   */
  final Node pointed(Node value) {
    int end = at + 1;
    while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    boolean comma = at < text.length() && text.charAt(at) == ',' && end > at + 1;
    if (!comma || !(value instanceof Node.Digits whole)) {
      return value;
    }
    String number = whole.literal() + '.' + text.substring(at + 1, end);
    if (!Json.isNumber(number)) {
      return value;
    }
    Span span = new Span(whole.span().start(), end);
    at = end;
    slip("W108", span, "a number has a point, not a comma", "write " + number + ", with a point");
    return new Node.Digits(span, number);
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  final void needMore(int opening) {
    if (at >= text.length()) {
      Span last = Span.at(Math.max(0, text.stripTrailing().length() - 1));
      report
          .at("W104", last, "")
          .says("the file ends before " + text.charAt(opening) + " is closed")
          .label("the last that is there")
          .and(Span.at(opening), "opened here")
          .add();
      throw new Stop();
    }
  }

  final void slip(String code, Span span, String message, String label) {
    report.at(code, span, "").says(message).label(label).add();
    countSlip();
  }

  private void countSlip() {
    slips++;
    if (slips == MOST_SLIPS) {
      throw new Stop();
    }
  }

  final Stop stop(String code, Span span, String message, String label) {
    report.at(code, span, "").says(message).label(label).add();
    return new Stop();
  }

  /** Ends the reading; everything worth saying has been reported. */
  static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }
}
