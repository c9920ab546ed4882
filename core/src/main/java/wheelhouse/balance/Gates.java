package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.balance.Standing.Sort;
import wheelhouse.balance.Verdict.Figure;
import wheelhouse.balance.Verdict.Says;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Frontier;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Yardstick;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * The gates: when a scenario teaches what it claims. Each is worked out by restricted play, over
 * many seeds; what is called clear is so by three standard errors.
 */
public final class Gates {

  private static final long FIRST = 1;
  private static final double[] ACCURACIES = {0.5, 0.6, 0.75, 0.85, 1};
  private static final double WORSE_WHO_NEVER_GO_IN = 1.5;
  private static final double EDGE_ON_SEEDS = 1.0 / 6;
  private static final double LEAST_RANGE = 0.15;
  private static final int FIRST_DAYS = 3;
  private static final int REFERENCE_SEEDS = 24;
  private static final int LUCK_PART = 5;
  private static final int FRONTIER_PART = 10;
  private static final int LEAST_SEEDS = 20;

  private Gates() {}

  /**
   * Tries one gate by itself.
   *
   * @param seeds over how many; gates that play each seed often need but a part of them
   */
  public static Verdict of(Gate gate, Scenario scenario, int seeds) {
    Model model = Model.of(scenario);
    return switch (gate) {
      case NO_RULE_WINS -> noRuleWins(model, seeds);
      case READING_PAYS -> readingPays(scenario, seeds);
      case LOUDNESS_TELLS_NOTHING -> Loudness.of(model, seeds);
      case EVERY_PICK_IS_USED ->
          Uses.of(model, Careful.watch(model, FIRST, part(seeds, LUCK_PART)));
      case LUCK_IS_SMALL -> luckIsSmall(Luck.of(model, FIRST, part(seeds, LUCK_PART)));
      case TWO_AXES -> {
        int searched = part(seeds, FRONTIER_PART);
        yield twoAxes(Frontier.search(model, FIRST, searched), searched);
      }
      case WORSE_BEFORE_BETTER -> worseBeforeBetter(scenario, Curve.of(model, FIRST, seeds));
    };
  }

  private static int part(int seeds, int part) {
    return Math.max(LEAST_SEEDS, seeds / part);
  }

  private static Verdict noRuleWins(Model model, int seeds) {
    List<Entry> entries = new ArrayList<>(Roster.constants());
    entries.addAll(Roster.rules());
    entries.addAll(Roster.tricks());
    entries.add(Roster.reader());
    References references = Yardstick.of(model, "", Math.min(seeds, REFERENCE_SEEDS));
    return noRuleWins(
        model.scenario(),
        Standings.play(model, entries, references, FIRST, seeds, Progress.UNHEARD),
        references);
  }

  /**
   * Gate 1: every constant, loudest-first, oldest-first, random, and the tricks: dominated by the
   * reader, or beaten on the headline for the tricks and in scenarios about letting things break;
   * harm at least 1.5 times the reader's for those that never go in; and none keeps an edge on
   * either axis on more than one seed in six.
   */
  static Verdict noRuleWins(Scenario scenario, List<Standing> standings, References references) {
    boolean lets = scenario.teaches().contains(Habit.LETS_IT_COME);
    Estimate reader = Standings.of(Roster.READER, standings).of(Measure.HARM);
    double tenth = (references.harmWorst() - references.harmBest()) / 10;
    List<Figure> figures = new ArrayList<>();
    for (Standing rule : standings) {
      String name = rule.policy() + ": ";
      boolean trick = rule.sort() == Sort.TRICK;
      if (!trick && rule.sort() != Sort.CONSTANT && rule.sort() != Sort.RULE) {
        continue;
      }
      if (trick || lets) {
        figures.add(Figure.above(name + "points behind the reader", rule.lead(), "above 0", 0));
      }
      if (!trick) {
        double floor = lets ? -tenth : 0;
        String asked = lets ? "not a tenth of the range below the reader's" : "above 0";
        figures.add(Figure.above(name + "harm beyond the reader's", rule.harmMore(), asked, floor));
        figures.add(Figure.below(name + "growth beyond the reader's", rule.growthMore()));
      }
      if (!trick && !lets) {
        if (neverGoesIn(rule)) {
          figures.add(
              Figure.atLeast(
                  name + "times the reader's harm", times(rule, reader), WORSE_WHO_NEVER_GO_IN));
        }
        figures.add(
            edge(name + "runs with less harm than the reader", rule.harmEdge(), reader.values()));
        figures.add(
            edge(
                name + "runs with more growth than the reader",
                rule.growthEdge(),
                reader.values()));
      }
    }
    return new Verdict(Gate.NO_RULE_WINS, reader.values(), figures);
  }

  /** A share of runs, with its binomial error. */
  private static Figure edge(String what, double share, int runs) {
    Estimate edge = new Estimate(share, Math.sqrt(share * (1 - share) / runs), runs);
    return Figure.of(what, edge, "at most one in six", Figure.atMost(edge, EDGE_ON_SEEDS));
  }

  /**
   * How many times the reader's harm a rule does; the error is that of their difference on the same
   * luck, in units of the reader's harm, together with what the reader's own error adds.
   */
  private static Estimate times(Standing rule, Estimate reader) {
    double more = rule.harmMore().mean() / reader.mean();
    double error = Math.hypot(rule.harmMore().error(), more * reader.error()) / reader.mean();
    return new Estimate(1 + more, error, reader.values());
  }

  private static boolean neverGoesIn(Standing rule) {
    return Roster.constants().subList(0, Pick.ADD_HANDS.weight()).stream()
        .anyMatch(entry -> entry.name().equals(rule.policy()));
  }

  /**
   * Gate 2: value rises strictly with reading accuracy 0.5, 0.6, 0.75, 0.85, 1: one axis clearly
   * better at each step, and none clearly worse.
   */
  static Verdict readingPays(Scenario scenario, int seeds) {
    List<Figure> figures = new ArrayList<>();
    List<Outcomes> steps = new ArrayList<>();
    for (double accuracy : ACCURACIES) {
      Model model = Model.of(Retold.reliability(scenario, accuracy));
      steps.add(Comparison.play(model, List.of(Roster.reader()), FIRST, seeds).get(0));
    }
    for (int step = 1; step < ACCURACIES.length; step++) {
      Outcomes now = steps.get(step);
      Outcomes before = steps.get(step - 1);
      Estimate harm = Estimate.ofDifference(now.of(Measure.HARM), before.of(Measure.HARM));
      Estimate growth = Estimate.ofDifference(now.of(Measure.GROWTH), before.of(Measure.GROWTH));
      boolean better = harm.isBelow(0) || growth.isAbove(0);
      boolean worse = harm.isAbove(0) || growth.isBelow(0);
      String up =
          "signs right "
              + Words.percent(ACCURACIES[step])
              + " of the time, not "
              + Words.percent(ACCURACIES[step - 1])
              + ": ";
      String asked = "one clearly better, neither worse";
      Says says = Figure.says(better && !worse, worse);
      figures.add(Figure.of(up + "harm", harm, asked, says));
      figures.add(Figure.of(up + "growth", growth, asked, says));
    }
    return new Verdict(Gate.READING_PAYS, seeds, figures);
  }

  /**
   * Gate 5: chance's share of the reader's variance, truths held, at most 0.35 on either axis.
   * Signs that mislead are no dice: their share is said beside it.
   */
  static Verdict luckIsSmall(Luck luck) {
    return new Verdict(
        Gate.LUCK_IS_SMALL,
        luck.runs(),
        List.of(
            Figure.atMost("dice's share of harm", luck.dice().harm(), Luck.MOST_DICE),
            Figure.atMost("dice's share of growth", luck.dice().growth(), Luck.MOST_DICE),
            below("misleading signs' share of harm", luck.signs().harm()),
            below("misleading signs' share of growth", luck.signs().growth())));
  }

  private static Figure below(String what, Estimate share) {
    return Figure.of(what, share, "below 1", Figure.says(share.mean() < 1, share.isAbove(1)));
  }

  /**
   * Gate 6: the frontier is two-dimensional: its range of growth is at least 15 % of its level. A
   * search has no error to go by, so this is never left open.
   *
   * @param seeds on how many the frontier was searched
   */
  static Verdict twoAxes(List<Frontier.Point> frontier, int seeds) {
    double least = frontier.stream().mapToDouble(Frontier.Point::growth).min().orElseThrow();
    double most = frontier.stream().mapToDouble(Frontier.Point::growth).max().orElseThrow();
    double level = frontier.stream().mapToDouble(Frontier.Point::growth).average().orElseThrow();
    double range = level == 0 ? 0 : (most - least) / Math.abs(level);
    Says says = range >= LEAST_RANGE ? Says.SO : Says.NOT_SO;
    String what = "range of growth along the frontier, of its level";
    return new Verdict(
        Gate.TWO_AXES, seeds, List.of(new Figure(what, range, 0, "at least " + LEAST_RANGE, says)));
  }

  /**
   * Gate 7: worse before better: over the first days "always take the wheel" looks good, over the
   * whole run it does not.
   */
  static Verdict worseBeforeBetter(Scenario scenario, Curve curve) {
    int soon = Math.max(1, Math.min(FIRST_DAYS, scenario.days() / 2));
    Estimate early = curve.wheelLessReader().get(soon - 1).harm();
    Curve.Apart end = curve.wheelLessReader().get(curve.wheelLessReader().size() - 1);
    return new Verdict(
        Gate.WORSE_BEFORE_BETTER,
        early.values(),
        List.of(
            Figure.of(
                "always the wheel less the reader, harm by day " + soon,
                early,
                "not above 0",
                early.isAbove(0) ? Says.NOT_SO : Says.SO),
            Figure.above(
                "always the wheel less the reader, harm in the end", end.harm(), "above 0", 0),
            Figure.below("always the wheel less the reader, growth in the end", end.growth())));
  }
}
