package wheelhouse.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a file, with its lines: turns offsets into places. */
final class SourceText {

  private static final int EXCERPT = 110;
  private static final int BEFORE = 50;

  private final String file;
  private final String text;
  private final int[] lines;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = lineStarts(this.text);
  }

  String file() {
    return file;
  }

  /** The text without a byte-order mark. */
  String text() {
    return text;
  }

  /** The line of an offset, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The place of a stretch; a stretch over several lines ends with its first. */
  Place place(Span span) {
    int start = Math.min(span.start(), text.length());
    int line = lineOf(start);
    int lineStart = lines[line - 1];
    int lineEnd = lineEnd(line);
    int column = start - lineStart;
    int from = 0;
    String before = "";
    if (lineEnd - lineStart > EXCERPT && column > BEFORE) {
      from = column - BEFORE;
      before = "…";
    }
    int to = Math.min(lineEnd - lineStart, from + EXCERPT);
    String shown = text.substring(lineStart + from, lineStart + to);
    String after = lineStart + to < lineEnd ? "…" : "";
    int length = Math.max(1, Math.min(Math.min(span.end(), lineEnd) - start, to - column));
    return new Place(
        file,
        line,
        column + 1,
        length,
        before + plain(shown).stripTrailing() + after,
        before.length() + column - from);
  }

  private int lineEnd(int line) {
    int end = line < lines.length ? lines[line] : text.length();
    while (end > lines[line - 1]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** A text in which every control character is one blank, so that it is safe to print. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
    }
    return plain.toString();
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
