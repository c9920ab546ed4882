package wheelhouse.desktop.library;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import wheelhouse.run.References;

/**
 * Works out in the background what the runs of added scenarios are measured against, once each: ask
 * when a run begins, and it is there long before the debrief.
 */
public final class Measuring {

  private final Library library;
  private final Executor worker;
  private final Map<String, CompletableFuture<References>> asked = new HashMap<>();

  /**
   * Measuring for a library.
   *
   * @param worker where the work is done. It spreads over all processors, or over the threads of
   *     the fork-join pool that this is
   */
  public Measuring(Library library, Executor worker) {
    this.library = library;
    this.worker = worker;
  }

  /**
   * What the runs of a scenario are measured against; at once where that is known. What failed is
   * tried again when it is asked for again.
   */
  public synchronized CompletableFuture<References> of(Offer offer) {
    if (offer.references().isPresent()) {
      return CompletableFuture.completedFuture(offer.references().get());
    }
    CompletableFuture<References> before = asked.get(offer.hash());
    if (before != null && !before.isCompletedExceptionally()) {
      return before;
    }
    CompletableFuture<References> now =
        CompletableFuture.supplyAsync(() -> library.measure(offer), worker);
    asked.put(offer.hash(), now);
    return now;
  }
}
