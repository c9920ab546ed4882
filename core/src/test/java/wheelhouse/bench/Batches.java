package wheelhouse.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Measures a workload in many short batches by the CPU time and the allocation of this thread, so
 * that neighbours on a shared machine disturb single batches and not the result.
 *
 * @param best nanoseconds of CPU time a unit in the best batch
 * @param median nanoseconds of CPU time a unit in the median batch
 * @param bytes bytes allocated in the batch that allocated least
 */
record Batches(double best, double median, long bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * Measures a workload.
   *
   * @param millis about how long a batch should take
   */
  static Batches of(Workload workload, int batches, int millis) {
    long warm = THREADS.getCurrentThreadCpuTime();
    long runs = 0;
    while (THREADS.getCurrentThreadCpuTime() - warm < 4_000_000L * millis) {
      workload.run();
      runs++;
    }
    long each = Math.max(1, runs / 4);
    double[] nanos = new double[batches];
    long least = Long.MAX_VALUE;
    for (int b = 0; b < batches; b++) {
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      long units = 0;
      for (long i = 0; i < each; i++) {
        units += workload.run();
      }
      nanos[b] = (double) (THREADS.getCurrentThreadCpuTime() - start) / units;
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
    Arrays.sort(nanos);
    return new Batches(nanos[0], nanos[batches / 2], least);
  }

  /** Units a second in the best batch. */
  double perSecond() {
    return 1e9 / best;
  }
}
