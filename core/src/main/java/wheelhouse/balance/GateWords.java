package wheelhouse.balance;

import java.util.Comparator;
import java.util.List;
import wheelhouse.balance.Verdict.Figure;

/** Says what a gate means, how far the scenario is from it, and what to change. */
final class GateWords {

  private GateWords() {}

  /** One gate. */
  static Told of(Verdict verdict) {
    return switch (verdict.gate()) {
      case NO_RULE_WINS ->
          new Told(
              "No fixed rule and no trick does as well as somebody who reads each slip.",
              "",
              "Look at the rule named: give the incidents on which it wins a truth in which that"
                  + " pick is the wrong one.");
      case READING_PAYS ->
          new Told(
              "The more often the signs are right, the better the reader ends, at every step.",
              "",
              "If a step brings nothing, few decisions hang on the signs there: let what is lacking,"
                  + " or what cannot be taken back, differ between an incident’s truths.");
      case LOUDNESS_TELLS_NOTHING ->
          new Told(
              "Whether a slip is loud says nothing of what is behind it.",
              "",
              "Give loud and quiet incidents the same mixture of truths.");
      case EVERY_PICK_IS_USED ->
          new Told(
              "Good play uses every pick and every follow-up that the scenario offers.",
              "",
              "For one that is never used, add an incident that only it can help, or take it away.");
      case LUCK_IS_SMALL ->
          new Told(
              "Most of how a run ends was dealt or decided, not diced.",
              "",
              "Fewer chances that decide much alone: shorter odds of finding it alone, fewer"
                  + " comebacks, more and smaller incidents.");
      case TWO_AXES ->
          new Told(
              "One can choose between fewer harmed and a team that grows more; the two are not the"
                  + " same thing.",
              "",
              "Add incidents that heal by themselves and teach, beside those that must not wait.");
      case WORSE_BEFORE_BETTER ->
          new Told(
              "Taking the wheel every time looks good for some days, and is worse in the end.",
              "",
              "If it is never good, the first days are too hard to feel the pull; if it stays good,"
                  + " there are too few incidents for one pair of hands to fail at.");
    };
  }

  /** How it ended, in a word that stands out where something is to be done. */
  static String ruling(Verdict verdict) {
    return switch (verdict.ruling()) {
      case PASSES -> "passes";
      case OPEN -> "open";
      case FAILS -> "FAILS";
    };
  }

  /** What to do about a gate that is not passed: change the scenario, or first play more. */
  static String advice(Verdict verdict) {
    return verdict.fails()
        ? of(verdict).change()
        : "So few runs do not tell: it is inside three standard errors. Maybe "
            + Words.count(Verdict.ENOUGH)
            + " or more.";
  }

  /** Its name, and over how much play it was tried. */
  static String head(Balance balance, Gate gate) {
    Balance.Effort effort = balance.effort();
    String over =
        switch (gate) {
          case NO_RULE_WINS -> Words.count(effort.seeds()) + " runs";
          case READING_PAYS, LOUDNESS_TELLS_NOTHING, EVERY_PICK_IS_USED, WORSE_BEFORE_BETTER ->
              Words.count(effort.watched()) + " runs";
          case LUCK_IS_SMALL -> Words.count(effort.truths()) + " truths, each played several times";
          case TWO_AXES -> Words.count(balance.references().seeds()) + " runs";
        };
    return gate.label() + ", over " + over;
  }

  /** The figure or two on which a gate that is passed comes nearest to not being so. */
  static String nearest(Balance balance, Verdict verdict) {
    List<Figure> figures = verdict.figures();
    return switch (verdict.gate()) {
      case NO_RULE_WINS -> {
        Standing best =
            balance.standings().stream()
                .filter(each -> each.sort().ordinal() < Standing.Sort.READER.ordinal())
                .min(Comparator.comparingDouble(each -> each.lead().mean()))
                .orElseThrow();
        yield "nearest: “"
            + Words.policy(best.policy())
            + "”, "
            + Words.number(best.lead().mean(), 1)
            + " points behind the reader";
      }
      case READING_PAYS -> {
        double harm = 0;
        double growth = 0;
        for (int i = 0; i < figures.size(); i += 2) {
          harm += figures.get(i).value();
          growth += figures.get(i + 1).value();
        }
        yield "from signs right half of the time to always right: harm "
            + Words.signed(harm, 0)
            + ", growth "
            + Words.signed(growth, 1);
      }
      case LOUDNESS_TELLS_NOTHING ->
          "at most "
              + Words.number(Math.max(0, most(figures)), 4)
              + " bit, where 0.005 would be too much";
      case EVERY_PICK_IS_USED -> {
        Figure least =
            figures.stream().min(Comparator.comparingDouble(Figure::value)).orElseThrow();
        yield "least used: " + least.what() + " " + Words.number(least.value(), 2);
      }
      case LUCK_IS_SMALL ->
          "dice make "
              + Words.percent(balance.luck().dice().harm().mean())
              + " of the spread in harm and "
              + Words.percent(balance.luck().dice().growth().mean())
              + " of that in growth, where 35 % would be too much";
      case TWO_AXES ->
          "growth varies by "
              + Words.percent(figures.get(0).value())
              + " along the frontier, where less than 15 % would be too little";
      case WORSE_BEFORE_BETTER ->
          "always the wheel less the reader: harm "
              + Words.signed(figures.get(0).value(), 1)
              + " after the first days, "
              + Words.signed(figures.get(1).value(), 0)
              + " in the end";
    };
  }

  private static double most(List<Figure> figures) {
    return figures.stream().mapToDouble(Figure::value).max().orElse(0);
  }

  /** A figure, its error, and what it was to be. */
  static String said(Figure figure) {
    double size = Math.abs(figure.value());
    int places = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return figure.what()
        + " "
        + Words.number(figure.value(), places)
        + (figure.error() > 0 ? " ± " + Words.number(1.96 * figure.error(), places) : "")
        + " (asked: "
        + figure.asked()
        + ")";
  }
}
