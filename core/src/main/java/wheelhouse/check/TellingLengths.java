package wheelhouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wheelhouse.scenario.Question;

/**
 * An answer whose line is the longest, or the shortest, far more often than chance would have it.
 * When a line names a day it is longer for that reason, so the question of breaking is left out.
 */
final class TellingLengths implements Check<Written> {

  private static final double UNLIKELY = 0.05;

  /** Whether the line of an answer stands out, and how. */
  private enum Extreme {
    LONGEST("longest"),
    SHORTEST("shortest");

    private final String words;

    Extreme(String words) {
      this.words = words;
    }

    boolean is(Map<String, String> lines, String answer) {
      Comparator<String> byLength = Comparator.comparingInt(String::length);
      Comparator<String> order = this == LONGEST ? byLength : byLength.reversed();
      return lines.entrySet().stream()
          .filter(line -> !line.getKey().equals(answer))
          .allMatch(line -> order.compare(lines.get(answer), line.getValue()) > 0);
    }
  }

  @Override
  public String code() {
    return "W843";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<Question> questions = List.of(Question.LACKS, Question.COMPOUNDS, Question.REVERSES);
    int tests = 2 * questions.stream().mapToInt(question -> question.answers().size()).sum();
    for (Question question : questions) {
      List<Lines.Asked> asked = Lines.of(written, question);
      for (String answer : question.answers()) {
        for (Extreme extreme : Extreme.values()) {
          weigh(asked, question, answer, extreme, tests, notes);
        }
      }
    }
  }

  private static void weigh(
      List<Lines.Asked> asked,
      Question question,
      String answer,
      Extreme extreme,
      int tests,
      Notes notes) {
    List<Lines.Asked> signs = asked.stream().filter(sign -> sign.says(answer)).toList();
    List<Lines.Asked> hits =
        signs.stream().filter(sign -> extreme.is(sign.lines(), answer)).toList();
    List<Double> coins = new ArrayList<>();
    signs.forEach(sign -> coins.add(1.0 / sign.lines().size()));
    if (Lines.atLeast(hits.size(), coins) * tests >= UNLIKELY) {
      return;
    }
    double expected = coins.stream().mapToDouble(Double::doubleValue).sum();
    notes
        .at(Paths.of(hits.get(0).path(), "lines", answer))
        .says(
            "the "
                + extreme.words
                + " line gives the answer away: on "
                + hits.size()
                + " of "
                + signs.size()
                + " signs it is that of "
                + Notes.quote(answer)
                + ", and by chance it would be on about "
                + Math.round(expected))
        .label("one of " + hits.size())
        .add();
  }
}
