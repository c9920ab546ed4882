package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.check.Onlooker;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.sim.Model;

/**
 * A quick look at how a scenario plays: the reader and the six constants on the same few seeds.
 *
 * @param reader what the reader came to, seed by seed
 * @param constants what each constant came to
 */
record Sampled(Outcomes reader, List<Outcomes> constants) {

  /** How many seeds: a second's worth, and enough to see a scenario tip. */
  static final int SEEDS = 256;

  private static final int PORTION = 32;

  Sampled {
    constants = List.copyOf(constants);
  }

  /**
   * Plays.
   *
   * @param onlooker hears how far it is
   * @return empty if the onlooker did not want to go on
   */
  static Optional<Sampled> of(Model model, Onlooker onlooker) {
    List<Entry> policies = new ArrayList<>(List.of(Roster.reader()));
    policies.addAll(Roster.constants());
    List<Outcomes> whole = new ArrayList<>();
    for (Entry policy : policies) {
      whole.add(new Outcomes(policy.name(), new double[Measure.values().length][SEEDS]));
    }
    for (int first = 0; first < SEEDS; first += PORTION) {
      List<Outcomes> portion = Comparison.play(model, policies, 1 + first, PORTION);
      for (int p = 0; p < policies.size(); p++) {
        for (Measure measure : Measure.values()) {
          System.arraycopy(portion.get(p).of(measure), 0, whole.get(p).of(measure), first, PORTION);
        }
      }
      if (!onlooker.goesOn((double) (first + PORTION) / SEEDS)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Sampled(whole.get(0), whole.subList(1, whole.size())));
  }

  /** By how much the reader is better than a constant on an axis, seed by seed. */
  double[] lead(Outcomes constant, Measure axis) {
    double[] mine = reader.of(axis);
    double[] theirs = constant.of(axis);
    double[] lead = new double[mine.length];
    for (int seed = 0; seed < lead.length; seed++) {
      lead[seed] = axis == Measure.HARM ? theirs[seed] - mine[seed] : mine[seed] - theirs[seed];
    }
    return lead;
  }

  /** The constant that comes nearest to the reader on an axis, or farthest before it. */
  Outcomes nearest(Measure axis) {
    Outcomes nearest = constants.get(0);
    for (Outcomes each : constants) {
      boolean nearer =
          axis == Measure.HARM
              ? each.mean(axis) < nearest.mean(axis)
              : each.mean(axis) > nearest.mean(axis);
      nearest = nearer ? each : nearest;
    }
    return nearest;
  }
}
