package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Shares work among the threads there are. */
final class Workers {

  private Workers() {}

  /**
   * Does pieces of work, each once, in no set order. Results must be written where each piece has a
   * place of its own, or be counts, or they would depend on the threads.
   *
   * @param pieces how many there are
   * @param worker makes what works on one thread
   * @param work does one piece
   * @return the workers
   */
  static <W> List<W> share(int pieces, Supplier<W> worker, ObjIntConsumer<W> work) {
    List<W> workers = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(pieces, threads()))
        .parallel()
        .forEach(
            thread -> {
              W mine = worker.get();
              workers.add(mine);
              for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                work.accept(mine, i);
              }
            });
    return workers;
  }

  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
  }
}
