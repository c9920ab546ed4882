package wheelhouse.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

/**
 * Playouts, in many short batches. The wall time that JMH reports is of little use on a shared
 * machine; {@link Clock} adds the CPU time of the thread and what it allocated, each per unit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 30, time = 60, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PlayoutBenchmark {

  /** What is played. */
  public enum What {
    /**
     * The bare kernel: only the draws, curves and bytes copied or passed through that hold needs.
     */
    KERNEL,
    /** A draw, an exponential and a copied row for every incident every day. */
    BUSY_KERNEL,
    /** The engine under hold alone. */
    HELD,
    /** The engine with a pick given for every open incident. */
    PLANS_GIVEN,
    /** A pick at random for every open incident: a unit is one decision. */
    RANDOM,
    /** The reader choosing. */
    READER,
    /** Going back to a moment: a unit is one copy of the state. */
    RESUME
  }

  private static final int USUALLY_OPEN = 6;

  /** What is played. */
  @Param public What what;

  /** Open incidents at the start; 0 for whole runs of an ordinary scenario. */
  @Param({"3", "30", "300", "1000", "0"})
  public int incidents;

  private Workload workload;

  /** Makes the workload. */
  @Setup
  public void prepare() {
    workload = incidents == 0 ? wholeRuns() : playouts();
  }

  private Workload playouts() {
    return switch (what) {
      case KERNEL -> Workload.kernel(Needs.ofCrowd(incidents));
      case BUSY_KERNEL -> Workload.kernel(Needs.ofBusyDay(incidents));
      case HELD -> Workload.held(incidents);
      case PLANS_GIVEN -> Workload.plansGiven(incidents);
      case RANDOM -> Workload.choosing(incidents, policy("random"));
      case READER -> Workload.choosing(incidents, policy(Roster.READER));
      case RESUME -> Workload.resuming(incidents);
    };
  }

  private Workload wholeRuns() {
    return switch (what) {
      case KERNEL -> Workload.kernel(Needs.ofWholeRuns(Crowds.ordinary(), policy("always-hold")));
      case BUSY_KERNEL -> Workload.kernel(Needs.ofBusyDay(USUALLY_OPEN));
      case RANDOM -> Workload.wholeRuns(Crowds.ordinary(), policy("random"));
      case READER -> Workload.wholeRuns(Crowds.ordinary(), policy(Roster.READER));
      default -> Workload.wholeRuns(Crowds.ordinary(), policy("always-hold"));
    };
  }

  private static Entry policy(String name) {
    return Roster.named(name).orElseThrow();
  }

  /** Plays once. */
  @Benchmark
  public long play(Clock clock) {
    long units = workload.run();
    clock.units += units;
    return units;
  }

  /** CPU time and allocation of the thread that measures, per unit, for each batch. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Clock {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long units;
    private long cpu;
    private long bytes;

    /** Starts a batch. */
    @Setup(Level.Iteration)
    public void start() {
      units = 0;
      bytes = THREADS.getCurrentThreadAllocatedBytes();
      cpu = THREADS.getCurrentThreadCpuTime();
    }

    /** Nanoseconds of CPU time a unit. */
    public double nanos() {
      return (double) (THREADS.getCurrentThreadCpuTime() - cpu) / units;
    }

    /** Bytes allocated a unit, JMH's own few a batch included. */
    public double allocated() {
      return (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / units;
    }
  }
}
