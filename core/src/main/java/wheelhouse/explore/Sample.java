package wheelhouse.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * What random play met: how often each thing happened, how the results lie, and the promises that
 * the engine did not keep.
 *
 * @param runs how many runs were played
 * @param decisions on how many open slips and days there was something to pick, over all runs
 * @param rates of each obligation, in the order of the scenario
 * @param harm what customers took, one value a run, least first
 * @param growth how far capability grew, one value a run, least first
 * @param failed in how many runs a promise was broken
 * @param failures the first of them, each with the shortest run that still shows it
 */
public record Sample(
    int runs,
    long decisions,
    List<Happened> rates,
    double[] harm,
    double[] growth,
    int failed,
    List<Failure> failures) {

  /** So many players play side by side, whatever the threads: a player remembers its runs. */
  private static final int LANES = 8;

  /** In how many runs post, which needs what each day brought, is read. */
  private static final int READ = 64;

  /** How often an obligation was met. */
  public record Happened(Obligation obligation, Rate rate) {}

  /** Who plays. */
  public enum Player {
    /** Every option as often as every other. */
    UNIFORM,
    /** The option that was used least in the runs before. */
    LEAST_USED;

    Entry entry() {
      return Roster.explorers().get(ordinal());
    }
  }

  public Sample {
    rates = List.copyOf(rates);
    failures = List.copyOf(failures);
  }

  /**
   * Plays seeds {@code first} to {@code first + runs - 1}, in parallel; no result depends on how
   * many threads there are.
   *
   * @param references what runs are measured against, for the letters of the boss
   */
  public static Sample of(
      Model model,
      Optional<References> references,
      Player player,
      Scrutiny scrutiny,
      long first,
      int runs) {
    Obligations obligations = new Obligations(model.scenario(), references);
    Shown shown = new Shown(obligations, references);
    double[] harm = new double[runs];
    double[] growth = new double[runs];
    List<Lane> lanes =
        IntStream.range(0, Math.min(LANES, runs))
            .parallel()
            .mapToObj(
                number -> {
                  Lane lane = new Lane(model, obligations, player.entry(), scrutiny);
                  for (int run = number; run < runs; run += LANES) {
                    Simulation over = lane.play(first + run);
                    harm[run] = over.harm();
                    growth[run] = over.growth();
                    if (run < READ) {
                      lane.read(shown);
                    }
                  }
                  return lane;
                })
            .toList();
    Arrays.sort(harm);
    Arrays.sort(growth);
    return new Sample(
        runs,
        lanes.stream().mapToLong(Lane::decisions).sum(),
        rates(obligations, lanes),
        harm,
        growth,
        lanes.stream().mapToInt(Lane::failed).sum(),
        lanes.stream()
            .flatMap(lane -> lane.failures().stream())
            .sorted(Comparator.comparingInt(failure -> failure.witness().moves()))
            .toList());
  }

  private static List<Happened> rates(Obligations obligations, List<Lane> lanes) {
    List<Happened> rates = new ArrayList<>();
    for (int number = 0; number < obligations.size(); number++) {
      int at = number;
      Rate rate = lanes.stream().map(lane -> lane.rate(at)).reduce(new Rate(0, 0), Rate::plus);
      rates.add(new Happened(obligations.all().get(number), rate));
    }
    return rates;
  }

  /** What was met in the fewest runs, but met; the rarest first. */
  public List<Happened> rarest(int count) {
    return rates.stream()
        .filter(each -> each.rate().seen() > 0)
        .sorted(Comparator.comparingDouble(each -> each.rate().share()))
        .limit(count)
        .toList();
  }

  /** How many obligations were met at all. */
  public int met() {
    return (int) rates.stream().filter(each -> each.rate().seen() > 0).count();
  }

  /** The value below which a share of sorted values lies. */
  public static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
