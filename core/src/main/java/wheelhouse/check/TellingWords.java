package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

  /** A word in the lines of an answer. */
  private record Tell(
      Question question,
      String answer,
      String word,
      int hits,
      int lines,
      double phi,
      String path) {}

  @Override
  public String code() {
    return "W842";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Question question : Question.values()) {
      List<Lines.Asked> asked = Lines.of(written, question);
      List<Tell> tells = new ArrayList<>();
      List<Double> chances = new ArrayList<>();
      for (String answer : question.answers()) {
        for (String word : words(asked)) {
          weigh(question, asked, answer, word, tells, chances);
        }
      }
      for (int i = 0; i < tells.size(); i++) {
        Tell tell = tells.get(i);
        if (chances.get(i) * tells.size() < UNLIKELY && tell.phi() >= LEAST) {
          say(notes, tell);
        }
      }
    }
  }

  private static Set<String> words(List<Lines.Asked> asked) {
    Set<String> words = new TreeSet<>();
    asked.forEach(sign -> sign.words().values().forEach(words::addAll));
    return words;
  }

  private static void weigh(
      Question question,
      List<Lines.Asked> asked,
      String answer,
      String word,
      List<Tell> tells,
      List<Double> unlikely) {
    List<Double> coins = new ArrayList<>();
    int hits = 0;
    int[][] lines = new int[2][2];
    String path = "";
    for (Lines.Asked sign : asked) {
      int with = sign.with(word);
      boolean hit = sign.says(answer, word);
      int own = sign.says(answer) ? 1 : 0;
      lines[1][1] += hit ? 1 : 0;
      lines[1][0] += own - (hit ? 1 : 0);
      lines[0][1] += with - (hit ? 1 : 0);
      lines[0][0] += sign.lines().size() - own - with + (hit ? 1 : 0);
      if (own == 1 && with > 0 && with < sign.lines().size()) {
        coins.add((double) with / sign.lines().size());
        hits += hit ? 1 : 0;
        path = path.isEmpty() && hit ? sign.path() : path;
      }
    }
    if (coins.size() >= FEWEST_SIGNS && hits > 0) {
      int has = lines[1][1];
      double phi = phi(lines);
      tells.add(
          new Tell(
              question,
              answer,
              word,
              has,
              has + lines[0][1],
              phi,
              Paths.of(path, "lines", answer)));
      unlikely.add(Lines.atLeast(hits, coins));
    }
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

  private static void say(Notes notes, Tell tell) {
    notes
        .at(tell.path())
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
