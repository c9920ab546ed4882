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
   * What was seen of seeds {@code first} to {@code first + seeds - 1} under each policy; the same
   * on any number of threads.
   */
  static Sightings of(Model model, List<Entry> policies, int first, int seeds) {
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
