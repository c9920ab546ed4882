package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Score;
import wheelhouse.scenario.Habit;
import wheelhouse.sim.Model;

/** What came of playing a scenario. */
final class Played {

  private static final double DEVIATIONS = 1.96;

  private final Written written;
  private final Budget budget;
  private final Sightings sightings;
  private final Sightings arrivals;
  private final Map<String, Outcomes> rules = new TreeMap<>();
  private final Map<String, Outcomes> habits = new TreeMap<>();

  private Played(Written written, Budget budget, Sightings sightings, Sightings arrivals) {
    this.written = written;
    this.budget = budget;
    this.sightings = sightings;
    this.arrivals = arrivals;
  }

  /** A number with the half-width of its 95 % interval. */
  record Difference(double mean, double within, int runs) {

    private static Difference of(double[] left, double[] right) {
      double[] differences = Statistics.differences(left, right);
      return new Difference(
          Statistics.mean(differences),
          DEVIATIONS * Statistics.error(differences),
          differences.length);
    }
  }

  /**
   * Plays.
   *
   * @throws Stopped if the onlooker does not want to go on
   */
  static Played play(Written written, Onlooker onlooker) {
    Model model = Model.of(written.scenario());
    Budget budget = Budget.of(written);
    List<Entry> measured = measured();
    List<Entry> careful = new ArrayList<>(List.of(Roster.reader()));
    written.scenario().teaches().forEach(habit -> careful.add(Roster.readerWithout(habit)));
    List<Entry> watched = watched();
    List<Entry> reader = List.of(Roster.reader());
    int steps =
        Portions.count(budget.watched(), watched.size())
            + Portions.count(budget.arrivals(), reader.size())
            + Portions.count(budget.rules(), measured.size())
            + Portions.count(budget.habits(), careful.size());
    int[] done = {0};
    Runnable step =
        () -> {
          done[0]++;
          if (!onlooker.goesOn((double) done[0] / steps)) {
            throw new Stopped();
          }
        };
    Sightings sightings = Watch.of(model, watched, budget.watched(), step);
    Sightings arrivals = Watch.of(model, reader, budget.arrivals(), step);
    Played played = new Played(written, budget, sightings, arrivals);
    Measured.of(model, measured, budget.rules(), step)
        .forEach(each -> played.rules.put(each.policy(), each));
    Measured.of(model, careful, budget.habits(), step)
        .forEach(each -> played.habits.put(each.policy(), each));
    return played;
  }

  private static List<Entry> watched() {
    List<Entry> watched = new ArrayList<>(Roster.constants());
    Roster.tricks().stream()
        .filter(trick -> !trick.name().equals("upstream-on-everything"))
        .forEach(watched::add);
    watched.add(Roster.reader());
    watched.add(Roster.readerWithout(Habit.LETS_IT_COME));
    return watched;
  }

  private static List<Entry> measured() {
    List<Entry> measured = new ArrayList<>(Roster.constants());
    measured.addAll(Roster.tricks());
    measured.add(Roster.reader());
    measured.add(Roster.seesTheTruth());
    return measured;
  }

  Written written() {
    return written;
  }

  Budget budget() {
    return budget;
  }

  /** What was seen in runs of every rule. */
  Sightings sightings() {
    return sightings;
  }

  /** What was seen in runs of the reader alone, on more seeds. */
  Sightings arrivals() {
    return arrivals;
  }

  /** How many policies were watched. */
  int watchers() {
    return watched().size();
  }

  /** The mean of a measure over a rule's runs. */
  double mean(String policy, Measure measure) {
    return rules.get(policy).mean(measure);
  }

  /** How much more of a measure a rule has than the reader, on the same seeds. */
  Difference less(String policy, Measure measure) {
    return Difference.of(rules.get(policy).of(measure), rules.get(Roster.READER).of(measure));
  }

  /** By how much the reader's score is above a rule's, on the same seeds. */
  Difference lead(String policy) {
    return Difference.of(scores(rules.get(Roster.READER)), scores(rules.get(policy)));
  }

  /** By how much the reader's score is above its own without a habit, on the same seeds. */
  Difference lead(Habit without) {
    return Difference.of(
        scores(habits.get(Roster.READER)),
        scores(habits.get(Roster.readerWithout(without).name())));
  }

  /** The constant rule with the worst mean of a measure. */
  String worst(Measure measure) {
    String worst = "";
    for (Entry constant : Roster.constants()) {
      double mean = mean(constant.name(), measure);
      boolean worse =
          worst.isEmpty()
              || (measure == Measure.GROWTH
                  ? mean < mean(worst, measure)
                  : mean > mean(worst, measure));
      worst = worse ? constant.name() : worst;
    }
    return worst;
  }

  /** Scores from the worst constant rule to the reader who sees the truth. */
  private double[] scores(Outcomes outcomes) {
    References between =
        new References(
            written.scenario().id(),
            "",
            RulesVersion.CURRENT,
            budget.rules(),
            mean(worst(Measure.HARM), Measure.HARM),
            mean(Roster.SEES_THE_TRUTH, Measure.HARM),
            mean(worst(Measure.GROWTH), Measure.GROWTH),
            mean(Roster.SEES_THE_TRUTH, Measure.GROWTH),
            List.of(),
            List.of());
    double[] harm = outcomes.of(Measure.HARM);
    double[] growth = outcomes.of(Measure.GROWTH);
    double[] scores = new double[harm.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Score.of(harm[i], growth[i], between).headline();
    }
    return scores;
  }
}
