package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Plays policies over the same seeds, in parallel; no result depends on how many threads there are.
 */
public final class Comparison {

  /** What is measured of each run, in this order. */
  public enum Measure {
    HARM,
    PERMANENT,
    GROWTH,
    AUTONOMY,
    TRUST,
    CLOSED_AWAY,
    BROKEN,
    HARM_AWAY
  }

  private static final int MEASURES = Measure.values().length;

  private Comparison() {}

  /**
   * Plays each policy on seeds {@code first} to {@code first + seeds - 1}.
   *
   * @return one entry per policy, in the same order
   */
  public static List<Outcomes> play(Model model, List<Entry> policies, long first, int seeds) {
    double[][][] results = new double[policies.size()][MEASURES][seeds];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(seeds, threads()))
        .parallel()
        .forEach(
            thread -> {
              Together together = new Together(new Simulation(model), policies);
              for (int i = next.getAndIncrement(); i < seeds; i = next.getAndIncrement()) {
                int at = i;
                together.play(first + i, (policy, run) -> measure(run, results[policy], at));
              }
            });
    List<Outcomes> outcomes = new ArrayList<>();
    for (int p = 0; p < policies.size(); p++) {
      outcomes.add(new Outcomes(policies.get(p).name(), results[p]));
    }
    return outcomes;
  }

  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
  }

  private static void measure(Simulation run, double[][] into, int at) {
    Facts facts = run.facts();
    double autonomy = 0;
    double trust = 0;
    for (int m = 0; m < facts.members(); m++) {
      autonomy += facts.people().autonomy(m) / facts.members();
      trust += facts.people().trust(m) / facts.members();
    }
    into[Measure.HARM.ordinal()][at] = run.harm();
    into[Measure.PERMANENT.ordinal()][at] = run.permanentHarm();
    into[Measure.GROWTH.ordinal()][at] = run.growth();
    into[Measure.AUTONOMY.ordinal()][at] = autonomy;
    into[Measure.TRUST.ordinal()][at] = trust;
    into[Measure.CLOSED_AWAY.ordinal()][at] = facts.closedAway();
    into[Measure.BROKEN.ordinal()][at] = facts.broken();
    into[Measure.HARM_AWAY.ordinal()][at] = run.harm() - facts.harmAtLeave();
  }

  /**
   * What a policy reached on every seed.
   *
   * @param policy its name
   * @param values per measure, one value per seed
   */
  public record Outcomes(String policy, double[][] values) {

    /** The values of a measure, one per seed. */
    public double[] of(Measure measure) {
      return values[measure.ordinal()];
    }

    /** The mean of a measure. */
    public double mean(Measure measure) {
      return Statistics.mean(of(measure));
    }

    /** The standard error of that mean. */
    public double error(Measure measure) {
      return Statistics.error(of(measure));
    }
  }
}
