package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import wheelhouse.scenario.FalseDays;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Truth;

/**
 * How likely each truth and breaking day of an incident is by what its own slip has shown by a
 * moment: the author's weights, the signs, whether it has broken, and the bands of its harm. What
 * its owner's work says of it is weighed elsewhere, since that hangs on people too.
 */
final class Readings {

  /** A truth and the days from its first bleeding day to its breaking day; 0 if it never breaks. */
  record Way(int truth, int breaksAfter) {}

  /**
   * The ways in which one incident may be.
   *
   * @param sums running sum of the weights
   */
  record Table(List<Way> ways, double[] sums) {

    Way draw(double share) {
      double at = share * sums[sums.length - 1];
      int i = 0;
      while (i < sums.length - 1 && at >= sums[i]) {
        i++;
      }
      return ways.get(i);
    }

    boolean allows(int truth, int breaksAfter) {
      for (int i = 0; i < sums.length; i++) {
        Way way = ways.get(i);
        if (way.truth() == truth && way.breaksAfter() == breaksAfter) {
          return sums[i] > (i == 0 ? 0 : sums[i - 1]);
        }
      }
      return false;
    }
  }

  private final Shown shown;
  private final double[] bandFrom;
  private final double flat;
  private final double steep;
  private final double ceiling;
  private final double shield;
  private final double comebackSize;

  Readings(Shown shown) {
    this.shown = shown;
    bandFrom =
        new double[] {
          0,
          shown.numbers.get(ModelNumber.BAND_SOME),
          shown.numbers.get(ModelNumber.BAND_MUCH),
          shown.numbers.get(ModelNumber.BAND_SEVERE),
          Double.POSITIVE_INFINITY
        };
    flat = shown.numbers.get(ModelNumber.GROWTH_FLAT);
    steep = shown.numbers.get(ModelNumber.GROWTH_COMPOUNDING);
    ceiling = shown.numbers.get(ModelNumber.GROWTH_CEILING);
    shield = shown.numbers.get(ModelNumber.GUARDRAIL_HARM);
    comebackSize = shown.numbers.get(ModelNumber.COMEBACK_SIZE);
  }

  /** The ways in which an incident may be, as far as its slip has told by a moment. */
  Table at(int incident, int moment) {
    List<Truth> truths = shown.births.truths(incident);
    boolean[] growth = {bandsAllow(incident, moment, flat), bandsAllow(incident, moment, steep)};
    boolean neither = !growth[0] && !growth[1];
    int bled = bledThrough(incident, moment);
    boolean broke = shown.brokeDay[incident] <= moment / 2;
    List<Way> ways = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int truth = 0; truth < truths.size(); truth++) {
      Truth so = truths.get(truth);
      Range breaks = so.breaks();
      int first = so.reverses() ? 0 : (int) breaks.from();
      int last = so.reverses() ? 0 : (int) breaks.to();
      for (int after = first; after <= last; after++) {
        double weight = so.weight() / (last - first + 1);
        int day = shown.births.bleeds[incident] + after + shown.delayed[incident];
        boolean fits =
            so.reverses() ? !broke : broke ? day == shown.brokeDay[incident] : day > bled;
        if (!neither && !growth[so.compounds() ? 1 : 0]) {
          fits = false;
        }
        ways.add(new Way(truth, after));
        weights.add(fits ? weight * signs(incident, moment, truth, after) : 0);
      }
    }
    return table(ways, weights);
  }

  private static Table table(List<Way> ways, List<Double> weights) {
    double[] sums = new double[weights.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weights.get(i);
      sums[i] = sum;
    }
    if (sum == 0) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = i + 1;
      }
    }
    return new Table(ways, sums);
  }

  private double signs(int incident, int moment, int truth, int after) {
    List<Sign> signs = shown.births.signsOf(incident);
    double likelihood = 1;
    for (int s = 0; s < signs.size(); s++) {
      if (shown.signMoment[incident][s] <= moment) {
        Sign sign = signs.get(s);
        int so = shown.answer(incident, s, truth, after);
        int answer = shown.signAnswer[incident][s];
        likelihood *=
            answer == so
                ? sign.reliability()
                : (1 - sign.reliability()) / Math.max(1, sign.lines().size() - 1);
        if (sign.asks() == Question.BREAKS && answer != 2) {
          likelihood *= dated(incident, s, answer, answer == so, after);
        }
      }
    }
    return likelihood;
  }

  /** How likely a sign about breaking speaks of the day of which it spoke. */
  private double dated(int incident, int sign, int answer, boolean isTrue, int after) {
    int said = shown.signDay[incident][sign] - shown.births.bleeds[incident];
    if (isTrue) {
      return said == after + shown.delayed[incident] ? 1 : 0;
    }
    return FalseDays.of(shown.numbers, answer).likelihood(said);
  }

  /** The last morning by a moment on which it was seen to bleed unbroken; 0 if none. */
  private int bledThrough(int incident, int moment) {
    int last = 0;
    for (int day = shown.births.arrived[incident]; day <= Math.min(moment / 2, shown.days); day++) {
      int place = shown.place(day, incident);
      if (place != Shown.NONE && shown.phaseAtDawn[day][place] == Phase.STOP.ordinal()) {
        last = day;
      }
    }
    return last;
  }

  /** Whether the bands of harm on days that it bled through are those of a rate of growth. */
  private boolean bandsAllow(int incident, int moment, double growth) {
    double rate = harm(incident);
    double most = rate * ceiling;
    for (int day = shown.births.bleeds[incident]; day < moment / 2 || day * 2 < moment - 1; day++) {
      int place = day > shown.days ? Shown.NONE : shown.place(day, incident);
      if (place == Shown.NONE
          || shown.phaseAtDawn[day][place] != Phase.STOP.ordinal()
          || shown.phaseAtDusk[day][place] != Phase.STOP.ordinal()) {
        return true;
      }
      double charged = rate * (shown.guarded(incident, day) ? shield : 1);
      int band = shown.band[day][place];
      if (charged < bandFrom[band] - 1e-9 || charged >= bandFrom[band + 1] + 1e-9) {
        return false;
      }
      rate = Math.min(rate * growth, most);
    }
    return true;
  }

  private double harm(int incident) {
    if (shown.births.redesignOf[incident] != Shown.NONE) {
      return 0;
    }
    double harm = shown.model.scenario().incidents().get(shown.births.template[incident]).harm();
    return shown.births.parent[incident] == Shown.NONE ? harm : harm * comebackSize;
  }

  /** Draws a way for an incident of a particle. */
  static void draw(Table table, Particle into, int incident, SplittableRandom random) {
    Way way = table.draw(random.nextDouble());
    into.truth[incident] = way.truth();
    into.breaksAfter[incident] = way.breaksAfter();
  }
}
