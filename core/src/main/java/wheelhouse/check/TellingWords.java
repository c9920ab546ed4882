package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import wheelhouse.scenario.Question;

/**
 * A word that gives the answer of signs away: across the scenario it stands in the lines of one
 * answer, and hardly in those of others, so that a player need not think about what is said.
 *
 * <p>For each word the signs count in which some lines have it and some have not. If wording told
 * nothing, it would fall on each line alike; the finding needs this to be as unlikely as one in
 * twenty for all words together (Bonferroni), and a correlation (phi) of {@value #LEAST} over
 * lines.
 */
final class TellingWords implements Check<Written> {

  private static final double LEAST = 0.5;
  private static final double UNLIKELY = 0.05;
  private static final int FEWEST_SIGNS = 4;

  /**
   * A word in the lines of an answer.
   *
   * @param hits lines of that answer that have it
   * @param lines lines of any answer that have it
   * @param phi how strongly the two go together
   * @param chance how likely so many would be if wording told nothing
   * @param paths of the lines that have it and another of their sign has not
   */
  private record Tell(
      Question question,
      String answer,
      String word,
      int hits,
      int lines,
      double phi,
      double chance,
      List<String> paths) {}

  @Override
  public String code() {
    return "W842";
  }

  @Override
  public void look(Written written, Notes notes) {
    Set<String> named = new TreeSet<>();
    for (Question question : Question.values()) {
      List<Lines.Asked> asked = Lines.of(written, question);
      List<String> words = words(asked);
      List<Tell> tells =
          question.answers().stream()
              .flatMap(
                  answer -> words.stream().flatMap(word -> weigh(question, asked, answer, word)))
              .toList();
      tells.stream()
          .filter(tell -> tell.chance() * tells.size() < UNLIKELY && tell.phi() >= LEAST)
          .forEach(tell -> say(notes, tell, named));
    }
  }

  /** The words that stand in signs enough. */
  private static List<String> words(List<Lines.Asked> asked) {
    Map<String, Integer> signs = new TreeMap<>();
    for (Lines.Asked sign : asked) {
      Set<String> words = new TreeSet<>();
      sign.words().values().forEach(words::addAll);
      words.forEach(word -> signs.merge(word, 1, Integer::sum));
    }
    return signs.entrySet().stream()
        .filter(word -> word.getValue() >= FEWEST_SIGNS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a word tells of an answer; nothing if too few signs have it in some lines only. */
  private static Stream<Tell> weigh(
      Question question, List<Lines.Asked> asked, String answer, String word) {
    List<Double> coins = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    int[][] lines = new int[2][2];
    for (Lines.Asked sign : asked) {
      int with = sign.with(word);
      int own = sign.says(answer) ? 1 : 0;
      int hit = sign.says(answer, word) ? 1 : 0;
      lines[1][1] += hit;
      lines[1][0] += own - hit;
      lines[0][1] += with - hit;
      lines[0][0] += sign.lines().size() - own - with + hit;
      if (own == 1 && with > 0 && with < sign.lines().size()) {
        coins.add((double) with / sign.lines().size());
        if (hit == 1) {
          paths.add(Paths.of(sign.path(), "lines", answer));
        }
      }
    }
    int all = lines[1][1] + lines[0][1];
    double chance = Lines.atLeast(paths.size(), coins);
    return coins.size() < FEWEST_SIGNS || paths.isEmpty()
        ? Stream.empty()
        : Stream.of(new Tell(question, answer, word, lines[1][1], all, phi(lines), chance, paths));
  }

  /** The correlation of two things that are so or not. */
  private static double phi(int[][] counts) {
    double yes = counts[1][0] + counts[1][1];
    double no = counts[0][0] + counts[0][1];
    double with = counts[0][1] + counts[1][1];
    double without = counts[0][0] + counts[1][0];
    double scale = Math.sqrt(yes * no * with * without);
    return scale == 0
        ? 0
        : ((double) counts[1][1] * counts[0][0] - (double) counts[1][0] * counts[0][1]) / scale;
  }

  /** At the first of its lines at which no other word has been named. */
  private static void say(Notes notes, Tell tell, Set<String> named) {
    String path = tell.paths().stream().filter(named::add).findFirst().orElse(tell.paths().get(0));
    notes
        .at(path)
        .says(
            String.format(
                Locale.ROOT,
                "the word %s gives the answer away: of %d lines on %s that have it, %d mean %s"
                    + " (correlation %.2f)",
                Notes.quote(tell.word()),
                tell.lines(),
                Notes.quote(tell.question().word()),
                tell.hits(),
                Notes.quote(tell.answer()),
                tell.phi()))
        .label("one of " + tell.hits())
        .add();
  }
}
