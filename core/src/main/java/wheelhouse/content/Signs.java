package wheelhouse.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Sign;

/**
 * Whether the signs of an incident can say what there is to say about its truths. Of what comes up
 * in the leave alone nobody asks them to: there is nobody to choose by them.
 */
final class Signs {

  private final Report report;

  Signs(Report report) {
    this.report = report;
  }

  void check(Item scenario) {
    int days = scenario.get("days").map(Item::whole).orElse(Shapes.MOST_DAYS);
    for (Item incident : scenario.list("incidents")) {
      lines(incident);
      if (firstDay(incident, scenario.list("sources")) <= days) {
        toldApart(incident);
      }
    }
    for (Item source : scenario.list("sources")) {
      Optional<Item> redesign = source.get("redesign");
      redesign.ifPresent(this::lines);
      redesign.filter(any -> first(source) <= days).ifPresent(this::toldApart);
    }
  }

  /** The first day on which an incident may come up, by itself or as the case of a source. */
  private static int firstDay(Item incident, List<Item> sources) {
    Optional<Item> arrives = incident.get("arrives");
    return arrives.isPresent()
        ? arrives.get().get("day").map(Item::whole).orElseGet(() -> first(arrives.get()))
        : sources.stream()
            .filter(source -> isCase(incident, source))
            .mapToInt(Signs::first)
            .min()
            .orElse(1);
  }

  private static boolean isCase(Item incident, Item source) {
    return source.list("cases").stream()
        .anyMatch(each -> incident.word("id").filter(each.text()::equals).isPresent());
  }

  private static int first(Item item) {
    return item.get("from").map(Item::whole).orElse(1);
  }

  private void lines(Item incident) {
    for (Item sign : incident.list("signs")) {
      Optional<Question> asks = question(sign);
      if (asks.isPresent() && sign.has("lines")) {
        lines(sign, asks.get(), incident.list("truths"));
        reliability(sign);
      }
    }
  }

  private void lines(Item sign, Question asks, List<Item> truths) {
    Item lines = sign.get("lines").orElseThrow();
    if (lines.fields().size() < 2) {
      return;
    }
    for (String answer : asks.answers()) {
      Optional<Item> giver =
          truths.stream().filter(truth -> answers(truth, asks).contains(answer)).findFirst();
      if (giver.isPresent() && !lines.has(answer)) {
        report
            .at("W401", lines.key(), lines.path())
            .says("this sign has no line for " + Report.quote(answer) + ", which may be the truth")
            .label("a line for " + Report.quote(answer) + " is missing")
            .and(giver.get().node().span(), "with this truth")
            .add();
      }
    }
  }

  private void reliability(Item sign) {
    int lines = sign.get("lines").orElseThrow().fields().size();
    double reliability = sign.number("reliability").orElse(Sign.USUAL_RELIABILITY);
    if (lines >= 2 && reliability > 0 && reliability * lines <= 1) {
      Item at = sign.get("reliability").orElse(sign);
      report
          .at("W403", at)
          .says(
              "with "
                  + lines
                  + " lines a reliability of "
                  + Shapes.plain(reliability)
                  + " is no better than chance")
          .label("must be above 1 in " + lines)
          .add();
    }
  }

  /** Warns of each truth that no sign could tell from an earlier one. */
  private void toldApart(Item incident) {
    List<Item> truths = incident.list("truths");
    for (int j = 1; j < truths.size(); j++) {
      for (int i = 0; i < j; i++) {
        List<Question> differ = differences(truths.get(i), truths.get(j));
        if (differ.isEmpty() || shown(incident, truths.get(i), truths.get(j), differ)) {
          continue;
        }
        report
            .at("W404", truths.get(j))
            .says(
                "no sign could tell this truth from another: none shows a difference in what it "
                    + words(differ))
            .label("looks the same")
            .and(truths.get(i).node().span(), "as this one")
            .add();
        break;
      }
    }
  }

  private static String words(List<Question> questions) {
    List<String> words = new ArrayList<>();
    for (Question question : questions) {
      words.add(Report.quote(question.word()));
    }
    return String.join(" or ", words);
  }

  private static List<Question> differences(Item one, Item other) {
    return Arrays.stream(Question.values())
        .filter(question -> !answers(one, question).equals(answers(other, question)))
        .toList();
  }

  private static boolean shown(Item incident, Item one, Item other, List<Question> differ) {
    for (Item sign : incident.list("signs")) {
      Optional<Question> asks = question(sign).filter(differ::contains);
      if (asks.isPresent()
          && !linesFor(sign, answers(one, asks.get()))
              .equals(linesFor(sign, answers(other, asks.get())))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> linesFor(Item sign, Set<String> answers) {
    Set<String> lines = new TreeSet<>();
    for (String answer : answers) {
      sign.get("lines").flatMap(all -> all.word(answer)).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Question> question(Item sign) {
    return sign.word("asks")
        .flatMap(
            word ->
                Arrays.stream(Question.values())
                    .filter(each -> each.word().equals(word))
                    .findFirst());
  }

  /** The answers that a truth can give to a question; none where it is not written. */
  private static Set<String> answers(Item truth, Question question) {
    Set<String> answers = new LinkedHashSet<>();
    if (question != Question.BREAKS) {
      truth
          .get(question.word())
          .ifPresent(
              said ->
                  answers.add(
                      question == Question.LACKS ? said.text() : said.isTrue() ? "yes" : "no"));
    } else if (truth.get("reverses").filter(Item::isTrue).isPresent()) {
      answers.add("never");
    } else if (truth.sound("breaks").isPresent()) {
      double[] days = truth.get("breaks").orElseThrow().spread();
      if (days[0] <= Question.SOON_DAYS) {
        answers.add("soon");
      }
      if (days[1] > Question.SOON_DAYS) {
        answers.add("later");
      }
    }
    return answers;
  }
}
