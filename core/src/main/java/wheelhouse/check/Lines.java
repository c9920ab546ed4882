package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Sign;

/** The lines of all signs of a scenario that bear on one question. */
final class Lines {

  private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  /**
   * One sign.
   *
   * @param lines its line for each answer
   * @param words the words of each of these lines
   */
  record Asked(String path, Map<String, String> lines, Map<String, Set<String>> words) {

    /** Whether it has a line for an answer. */
    boolean says(String answer) {
      return lines.containsKey(answer);
    }

    /** Whether the line of an answer has a word. */
    boolean says(String answer, String word) {
      return says(answer) && words.get(answer).contains(word);
    }

    /** How many of its lines have a word. */
    int with(String word) {
      int with = 0;
      for (Set<String> line : words.values()) {
        with += line.contains(word) ? 1 : 0;
      }
      return with;
    }
  }

  private Lines() {}

  /** The signs that ask a question. */
  static List<Asked> of(Written written, Question question) {
    List<Asked> asked = new ArrayList<>();
    for (Written.Slip slip : written.slips()) {
      List<Sign> signs = slip.incident().signs();
      for (int i = 0; i < signs.size(); i++) {
        if (signs.get(i).asks() == question) {
          Map<String, Set<String>> words = new TreeMap<>();
          signs.get(i).lines().forEach((answer, line) -> words.put(answer, words(line)));
          asked.add(new Asked(slip.sign(i), signs.get(i).lines(), words));
        }
      }
    }
    return asked;
  }

  /** The words of a line in lower case, without its slots. */
  private static Set<String> words(String line) {
    Set<String> words = new TreeSet<>();
    String plain = SLOT.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT);
    BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).forEach(words::add);
    return words;
  }

  /**
   * How likely it is that of independent coins at least so many fall on one side.
   *
   * @param chances how likely each of them falls there
   */
  static double atLeast(int hits, List<Double> chances) {
    double[] exactly = new double[chances.size() + 1];
    exactly[0] = 1;
    for (int coin = 0; coin < chances.size(); coin++) {
      double chance = chances.get(coin);
      for (int k = coin + 1; k > 0; k--) {
        exactly[k] = exactly[k] * (1 - chance) + exactly[k - 1] * chance;
      }
      exactly[0] *= 1 - chance;
    }
    double sum = 0;
    for (int k = hits; k < exactly.length; k++) {
      sum += exactly[k];
    }
    return sum;
  }
}
