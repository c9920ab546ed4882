package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.balance.Evidence.Slip;
import wheelhouse.scenario.FalseDays;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Truth;

/**
 * How likely an incident is so or so, by what its signs have shown and by when it has not broken:
 * Bayes' rule over the author's weights, signs independent given the truth.
 */
final class Odds {

  private final List<Case> cases = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();
  private double sum;

  /**
   * A way an incident may be.
   *
   * @param truth which of its truths
   * @param after days from its first bleeding day to the breaking day; 0 if it has none
   */
  record Case(int truth, int after) {}

  private Odds() {}

  /** The odds of an incident, by what was shown of it. */
  static Odds of(Scenario scenario, Slip slip) {
    Odds odds = weighed(scenario, slip, true);
    return odds.sum > 0 ? odds : weighed(scenario, slip, false);
  }

  private static Odds weighed(Scenario scenario, Slip slip, boolean byEvidence) {
    Odds odds = new Odds();
    List<Truth> truths = truths(scenario, slip);
    for (int t = 0; t < truths.size(); t++) {
      Truth truth = truths.get(t);
      int from = (int) truth.breaks().from();
      int to = truth.reverses() ? from : (int) truth.breaks().to();
      for (int after = from; after <= to; after++) {
        double prior = truth.weight() / (to - from + 1);
        double weight = byEvidence ? prior * likelihood(scenario, slip, truth, after) : prior;
        if (weight > 0) {
          odds.sum += weight;
          odds.cases.add(new Case(t, after));
          odds.sums.add(odds.sum);
        }
      }
    }
    return odds;
  }

  /** The truths an incident may have. */
  static List<Truth> truths(Scenario scenario, Slip slip) {
    int incidents = scenario.incidents().size();
    return slip.template() < incidents
        ? scenario.incidents().get(slip.template()).truths()
        : scenario.sources().get(slip.template() - incidents).redesign().truths();
  }

  /** The signs an incident may show. */
  static List<Sign> signs(Scenario scenario, Slip slip) {
    int incidents = scenario.incidents().size();
    return slip.template() < incidents
        ? scenario.incidents().get(slip.template()).signs()
        : scenario.sources().get(slip.template() - incidents).redesign().signs();
  }

  /** The breaking day of a case; 0 if it has none. */
  static int breaks(Scenario scenario, Slip slip, Truth truth, int after) {
    int later = slip.guarded() ? (int) scenario.numbers().get(ModelNumber.GUARDRAIL_BREAKS) : 0;
    return truth.reverses() ? 0 : slip.begins() + after + later;
  }

  /** The answer that is true of a case, as its number in {@link Question#answers()}. */
  static int answer(Slip slip, Truth truth, int breaks, Question question) {
    return switch (question) {
      case LACKS -> truth.lacks().ordinal();
      case COMPOUNDS -> truth.compounds() ? 0 : 1;
      case REVERSES -> truth.reverses() ? 0 : 1;
      case BREAKS -> truth.reverses() ? 2 : breaks - slip.begins() <= Question.SOON_DAYS ? 0 : 1;
    };
  }

  private static double likelihood(Scenario scenario, Slip slip, Truth truth, int after) {
    int breaks = breaks(scenario, slip, truth, after);
    if (slip.broke() > 0 ? breaks != slip.broke() : breaks > 0 && breaks <= slip.bledUntil()) {
      return 0;
    }
    double likelihood = 1;
    List<Sign> signs = signs(scenario, slip);
    for (int left = slip.signs(); left != 0; left &= left - 1) {
      int s = Integer.numberOfTrailingZeros(left);
      Sign sign = signs.get(s);
      boolean said = slip.answer(s) == answer(slip, truth, breaks, sign.asks());
      likelihood *=
          said ? sign.reliability() : (1 - sign.reliability()) / (sign.lines().size() - 1);
      if (sign.asks() == Question.BREAKS && slip.answer(s) < 2) {
        likelihood *= said ? slip.day(s) == breaks ? 1 : 0 : ofFalseDay(scenario, slip, s);
      }
    }
    return likelihood;
  }

  private static double ofFalseDay(Scenario scenario, Slip slip, int sign) {
    return falseDays(scenario, slip, sign).likelihood(slip.day(sign) - slip.begins());
  }

  private static FalseDays falseDays(Scenario scenario, Slip slip, int sign) {
    return FalseDays.of(scenario.numbers(), slip.answer(sign));
  }

  /** The share of the draw that makes a false sign about breaking speak of a day. */
  static double drawOfDay(Scenario scenario, Slip slip, int sign) {
    return falseDays(scenario, slip, sign).shareOf(slip.day(sign) - slip.begins());
  }

  /** How likely a truth is, 0 to 1. */
  double of(int truth) {
    double likely = 0;
    double before = 0;
    for (int c = 0; c < cases.size(); c++) {
      likely += cases.get(c).truth() == truth ? sums.get(c) - before : 0;
      before = sums.get(c);
    }
    return likely / sum;
  }

  /** The case at a share of the way from the first to the last, 1 excluded. */
  Case drawn(double share) {
    double at = share * sum;
    int c = 0;
    while (c < cases.size() - 1 && at >= sums.get(c)) {
      c++;
    }
    return cases.get(c);
  }
}
