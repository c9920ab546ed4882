package wheelhouse.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Roster;

/** The whole roster over a thousand seeds, cold, as a command would play it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class RosterBenchmark {

  /** Plays them. */
  @Benchmark
  public List<Comparison.Outcomes> thousandSeeds() {
    return Comparison.play(Crowds.ordinary(), Roster.all(), 1, 1000);
  }
}
