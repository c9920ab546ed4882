package wheelhouse.content;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a file as it is shown by itself: in whole lines, which begin at the left. */
final class Excerpt {

  private Excerpt() {}

  /**
   * The lines of a text in which a piece was replaced.
   *
   * @param text that holds the piece
   * @param where the piece, as it stands there first
   * @param instead what stands there in its place
   * @return every line that what was put there touches, without the indent that they share
   */
  static String lines(String text, String where, String instead) {
    int at = text.indexOf(where);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + where);
    }
    int begins = text.lastIndexOf('\n', at - 1) + 1;
    int ends = text.indexOf('\n', at + where.length());
    String rest = text.substring(at + where.length(), ends < 0 ? text.length() : ends);
    return toTheLeft((text.substring(begins, at) + instead + rest).lines().toList());
  }

  private static String toTheLeft(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream()
        .map(line -> line.substring(Math.min(indent, line.length())))
        .collect(Collectors.joining("\n"));
  }
}
