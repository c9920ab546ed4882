package wheelhouse.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words an unknown one was probably meant to be. */
public final class Nearness {

  private static final int LONGEST = 40;
  private static final int FARTHEST = 3;

  private Nearness() {}

  /** The nearest known word, if it is near enough to be a slip of the finger. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int best = Integer.MAX_VALUE;
    Optional<String> found = Optional.empty();
    for (String each : known) {
      if (Math.abs(lower.length() - each.length()) > FARTHEST) {
        continue;
      }
      int steps = distance(lower, each.toLowerCase(Locale.ROOT));
      int allowed = Math.min(lower.length(), each.length()) <= 4 ? 1 : each.length() <= 8 ? 2 : 3;
      if (steps <= allowed && steps < best) {
        best = steps;
        found = Optional.of(each);
      }
    }
    return found;
  }

  /**
   * The nearest word, else all of them if they are few enough to read, else none. A single one that
   * is not near is no list to choose from, and was not meant.
   */
  static List<String> suggestions(String word, Collection<String> known) {
    Optional<String> near = nearest(word, known);
    if (near.isPresent()) {
      return List.of(near.get());
    }
    boolean readable = known.size() > 1 && known.size() <= Finding.MOST_SUGGESTIONS;
    return readable ? List.copyOf(known) : List.of();
  }

  /** Steps from one word to another: letters added, left out, changed, or two swapped. */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[one.length()][other.length()];
  }
}
