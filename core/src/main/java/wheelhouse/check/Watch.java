package wheelhouse.check;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Playing;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Plays whole runs of several policies and has every one of them looked at, in parallel. */
final class Watch {

  private Watch() {}

  /**
   * What was seen of seeds 1 to {@code seeds} under each policy; the same on any number of threads.
   *
   * @param portionPlayed is run after each of {@link Portions}, and may end it by what it throws
   */
  static Sightings of(Model model, List<Entry> policies, int seeds, Runnable portionPlayed) {
    int size = Portions.seeds(policies.size());
    Sightings all = new Sightings(model);
    for (int first = 0; first < seeds; first += size) {
      all.add(portion(model, policies, 1 + first, Math.min(size, seeds - first)));
      portionPlayed.run();
    }
    return all;
  }

  private static Sightings portion(Model model, List<Entry> policies, int first, int seeds) {
    AtomicInteger next = new AtomicInteger();
    ConcurrentLinkedQueue<Sightings> parts = new ConcurrentLinkedQueue<>();
    IntStream.range(0, Math.min(seeds, ForkJoinPool.getCommonPoolParallelism() + 1))
        .parallel()
        .forEach(
            thread -> {
              Sightings sightings = new Sightings(model);
              List<Playing> seated =
                  policies.stream().map(entry -> new Playing(model, entry)).toList();
              for (int i = next.getAndIncrement(); i < seeds; i = next.getAndIncrement()) {
                for (int p = 0; p < seated.size(); p++) {
                  play(seated.get(p), first + i, sightings, policies.get(p).name());
                }
              }
              parts.add(sightings);
            });
    Sightings all = new Sightings(model);
    parts.forEach(all::add);
    return all;
  }

  private static void play(Playing playing, long seed, Sightings sightings, String policy) {
    Simulation simulation = playing.simulation();
    Journal journal = new Journal();
    playing.start(new Chance(seed));
    simulation.writeTo(journal);
    while (simulation.facts().day() < simulation.model().scenario().days()) {
      simulation.dawn();
      playing.manage();
      sightings.evening(simulation, policy);
      simulation.night();
      sightings.night(simulation);
    }
    simulation.playOut();
    sightings.end(simulation, journal.events(), seed, policy);
  }
}
