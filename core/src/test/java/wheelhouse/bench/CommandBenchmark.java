package wheelhouse.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wheelhouse.balance.Balance;
import wheelhouse.balance.Progress;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Roster;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Worlds;
import wheelhouse.sim.Model;

/**
 * What the commands that play most take in a virtual machine that has just started, on a scenario
 * of 24 days; that start is not counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class CommandBenchmark {

  /** A made-up scenario: four members, 26 incidents, 24 days and 10 of leave. */
  static final String ORDINARY = "ordinary";

  /** The name of {@link #compare}. */
  static final String COMPARE = "compare";

  /** The name of {@link #balance}. */
  static final String BALANCE = "balance";

  private static final int COMPARED = 1000;
  private static final int BALANCED = 10_000;

  /** The id of a shipped scenario, or {@link #ORDINARY}. */
  @Param({ORDINARY, "the-usual"})
  public String scenario;

  private Scenario played;

  /** Reads the scenario. */
  @Setup
  public void prepare() {
    played =
        scenario.equals(ORDINARY)
            ? Worlds.mixed(1).build()
            : Bundled.find(scenario).orElseThrow().scenario().orElseThrow();
  }

  /** All policies over 1,000 seeds. */
  @Benchmark
  public List<Comparison.Outcomes> compare() {
    return Comparison.play(Model.of(played), Roster.all(), 1, COMPARED);
  }

  /** The whole report with 10,000 seeds a policy, without looking ahead for the frontier. */
  @Benchmark
  public Balance balance() {
    return Balance.of(
        played,
        ReferencesFile.shipped(played),
        Balance.Effort.of(played, BALANCED, 0),
        Progress.UNHEARD);
  }
}
