package wheelhouse.balance;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import wheelhouse.content.Bundled;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.scenario.Scenario;

/** Small reports for tests. */
final class Reports {

  static final Balance.Effort SMALL = new Balance.Effort(60, 40, 20, 6, 4, 20, 2);

  private Reports() {}

  static Scenario shipped(String id) {
    return Bundled.find(id).orElseThrow().scenario().orElseThrow();
  }

  static Balance of(Scenario scenario) {
    return Balance.of(scenario, ReferencesFile.shipped(scenario), SMALL, Progress.UNHEARD);
  }

  /** Does something on so many threads. */
  static <T> T on(int threads, Callable<T> work) throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }
}
