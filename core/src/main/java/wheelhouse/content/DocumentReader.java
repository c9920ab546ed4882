package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a JSON text into nodes that keep their places. Strict about what is right, patient about
 * what is wrong: after a missing or extra comma, a comment, a name without quotes or a number in a
 * foreign style it reports the slip and reads on, so that one slip does not hide the rest. After
 * anything it cannot make sense of, it stops and says only that.
 */
final class DocumentReader extends Cursor {

  /** The most levels of brackets and braces. */
  static final int DEEPEST = 64;

  /** Opening quotes of other styles, and under each what closes it. */
  private static final String OPENING_QUOTES = "'`\u201C\u201E\u201D\u2018\u00AB";

  private static final String CLOSING_QUOTES = "'`\u201D\u201C\u201D\u2019\u00BB";

  DocumentReader(Report report) {
    super(report);
  }

  /** The text as a node; nothing if it had to stop, after having reported why. */
  Optional<Node> read() {
    try {
      space();
      if (at == text.length()) {
        throw stop("W003", Span.at(0), "the file is empty", "");
      }
      Node root = value(0);
      space();
      if (at < text.length()) {
        slip(
            "W105",
            Span.at(at),
            "something follows after the end",
            "after the last bracket nothing may stand");
      }
      return Optional.of(root);
    } catch (Stop stopped) {
      return Optional.empty();
    }
  }

  private Node value(int depth) {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      if (depth == DEEPEST) {
        report.forget();
        throw stop(
            "W004",
            Span.at(at),
            "brackets are nested more than " + DEEPEST + " levels deep",
            "too deep to be a scenario");
      }
      return c == '{' ? members(depth) : values(depth);
    }
    if (c == '"') {
      return string();
    }
    if (OPENING_QUOTES.indexOf(c) >= 0) {
      return foreignString();
    }
    return word();
  }

  private Node members(int depth) {
    int start = at++;
    List<Node.Member> list = new ArrayList<>();
    Gap gap = new Gap(start, "}");
    while (gap.more()) {
      Node key = key(start);
      space();
      needMore(start);
      if (text.charAt(at) == ':') {
        at++;
      } else if (text.charAt(at) == '=') {
        slip("W110", Span.at(at), "a colon belongs here, not =", "write :");
        at++;
      } else if (",}]".indexOf(text.charAt(at)) >= 0) {
        throw stop("W110", key.span(), "a colon and a value are missing after this name", "name");
      } else {
        slip("W110", key.span(), "a colon is missing after this name", "write : after it");
      }
      space();
      needMore(start);
      if (",}]".indexOf(text.charAt(at)) >= 0) {
        throw stop("W109", Span.at(at), "a value is missing here", "before this");
      }
      Node value = pointed(value(depth + 1));
      if (key instanceof Node.Text name) {
        list.add(new Node.Member(name.span(), name.text(), value));
      }
      gap.valueEnds();
    }
    return new Node.Members(new Span(start, at), List.copyOf(list));
  }

  private Node values(int depth) {
    int start = at++;
    List<Node> list = new ArrayList<>();
    Gap gap = new Gap(start, "]");
    while (gap.more()) {
      list.add(value(depth + 1));
      gap.valueEnds();
    }
    return new Node.Values(new Span(start, at), List.copyOf(list));
  }

  /** What stands between values: commas, too few or too many, and the closing bracket. */
  private final class Gap {

    private final int opening;
    private final char closing;
    private int lastEnd = -1;

    Gap(int opening, String closing) {
      this.opening = opening;
      this.closing = closing.charAt(0);
    }

    void valueEnds() {
      lastEnd = at;
    }

    /** Whether another value begins; else the closing bracket has been passed. */
    boolean more() {
      int comma = -1;
      while (true) {
        space();
        needMore(opening);
        char c = text.charAt(at);
        if (c == ',') {
          if (comma >= 0 || lastEnd < 0) {
            slip("W102", Span.at(at), "this comma is one too many", "take it out");
          }
          comma = at++;
          continue;
        }
        boolean closes = c == ']' || c == '}';
        if (closes && comma >= 0 && lastEnd >= 0) {
          slip("W102", Span.at(comma), "this comma is one too many", "nothing follows it");
        }
        if (closes) {
          close(c);
          return false;
        }
        if (comma < 0 && lastEnd >= 0) {
          boolean value = "{[\"-".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
          if (!value) {
            return true;
          }
          slip("W101", Span.at(lastEnd), "a comma is missing here", "write , here");
        }
        return true;
      }
    }

    private void close(char c) {
      if (c == closing) {
        at++;
        return;
      }
      String open = String.valueOf(text.charAt(opening));
      report
          .at("W111", Span.at(at), "")
          .says("this " + c + " closes nothing: the last bracket to be opened was " + open)
          .label("a " + closing + " is missing before it, or belongs here")
          .and(Span.at(opening), "opened here")
          .add();
      throw new Stop();
    }
  }

  private Node key(int opening) {
    char c = text.charAt(at);
    if (c == '"') {
      return string();
    }
    if (OPENING_QUOTES.indexOf(c) >= 0) {
      return foreignString();
    }
    if (Character.isLetter(c) || c == '_' || c == '$') {
      int start = at;
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      String name = text.substring(start, at);
      slip(
          "W109",
          new Span(start, at),
          "names are written in double quotes",
          "write \"" + name + '"');
      return new Node.Text(new Span(start, at), name);
    }
    throw stop(
        "W109",
        Span.at(at),
        "a name in double quotes belongs here, not " + shown(c),
        "cannot be read");
  }

  private Node.Text string() {
    int start = at++;
    StringBuilder content = new StringBuilder();
    while (true) {
      if (at == text.length()) {
        throw stop(
            "W104", Span.at(start), "the file ends in the middle of this text", "begins here");
      }
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
          throw stop(
              "W106",
              new Span(start, at),
              "this text ends at a quote with a letter right after it",
              "a quote is missing, or one inside the text lacks its \\");
        }
        return new Node.Text(new Span(start, at), content.toString());
      }
      if (c == '\n' || c == '\r') {
        return unclosed(start, content);
      }
      if (c == '\\') {
        escape(content);
      } else {
        if (c < ' ') {
          slip(
              "W107",
              Span.at(at),
              "this invisible character may not stand in a text",
              "for a tab, write \\t");
        }
        content.append(c);
        at++;
      }
    }
  }

  /** A text that runs to the end of its line, where its closing quote was probably forgotten. */
  private Node.Text unclosed(int start, StringBuilder content) {
    int end = at;
    slip(
        "W106",
        new Span(start, end),
        "this text is not closed on its line",
        "a \" is missing; a line break inside a text is written \\n");
    int back = end;
    while (back > start + 1 && " \t,".indexOf(text.charAt(back - 1)) >= 0) {
      back--;
    }
    at = text.substring(back, end).contains(",") ? back : end;
    int resume = at;
    at = end;
    space();
    if (at < text.length() && "\"}],{".indexOf(text.charAt(at)) < 0) {
      throw new Stop();
    }
    at = resume;
    return new Node.Text(new Span(start, Math.max(start + 1, back)), content.toString());
  }

  private void escape(StringBuilder content) {
    int start = at++;
    char c = at < text.length() ? text.charAt(at) : ' ';
    int known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      content.append("\"\\/\b\f\n\r\t".charAt(known));
      at++;
      return;
    }
    if (c == 'u' && at + 5 <= text.length()) {
      String digits = text.substring(at + 1, at + 5);
      if (digits.chars().allMatch(d -> Character.digit(d, 16) >= 0 && d < 128)) {
        content.append((char) Integer.parseInt(digits, 16));
        at += 5;
        return;
      }
    }
    slip(
        "W107",
        new Span(start, Math.min(start + 2, text.length())),
        "a backslash in a text must be followed by one of \" \\ / b f n r t u",
        "for a backslash, write \\\\");
  }

  /** A text in quotes of another style, such as a word processor makes. */
  private Node foreignString() {
    char closing = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(text.charAt(at)));
    int start = at++;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != closing) {
      at++;
    }
    if (at == text.length() || text.charAt(at) == '\n') {
      throw stop(
          "W109",
          Span.at(start),
          "texts are written in plain double quotes",
          "not in this kind of quote");
    }
    at++;
    slip(
        "W109",
        new Span(start, at),
        "texts are written in plain double quotes",
        "not in this kind of quote");
    return new Node.Text(new Span(start, at), text.substring(start + 1, at - 1));
  }

  /** A number, true, false, null, or a word that is none of them. */
  private Node word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    Span span = new Span(start, at);
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw stop(
          "W109",
          Span.at(start),
          "a value belongs here, not " + shown(text.charAt(start)),
          "cannot be read");
    }
    switch (word) {
      case "true", "false":
        return new Node.Flag(span, word.equals("true"));
      case "null":
        return new Node.Nothing(span);
      default:
        break;
    }
    if (Json.isNumber(word)) {
      return new Node.Digits(span, word);
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (small.equals("true") || small.equals("false")) {
      slip("W109", span, "true and false are written in small letters", "write " + small);
      return new Node.Flag(span, small.equals("true"));
    }
    boolean number = "+-.0123456789".indexOf(word.charAt(0)) >= 0;
    slip(
        number ? "W108" : "W109",
        span,
        number
            ? Report.quote(word) + " is not how a number is written"
            : "texts are written in double quotes",
        number ? "write it like 12, 0.5 or -3" : "write \"" + SourceText.plain(word) + '"');
    return new Node.Unreadable(span);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "_$-+.".indexOf(c) >= 0;
  }

  private static String shown(char c) {
    return Character.isISOControl(c) || Character.isSurrogate(c) ? "this" : String.valueOf(c);
  }
}
