package wheelhouse.check;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
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
              Simulation simulation = new Simulation(model);
              Seat seat = new Seat(simulation);
              List<Policy> seated =
                  policies.stream().map(entry -> entry.maker().apply(simulation)).toList();
              for (int i = next.getAndIncrement(); i < seeds; i = next.getAndIncrement()) {
                for (int p = 0; p < seated.size(); p++) {
                  play(simulation, seat, seated.get(p), first + i, sightings, policies.get(p));
                }
              }
              parts.add(sightings);
            });
    Sightings all = new Sightings(model);
    parts.forEach(all::add);
    return all;
  }

  private static void play(
      Simulation simulation,
      Seat seat,
      Policy policy,
      long seed,
      Sightings sightings,
      Entry entry) {
    Chance chance = new Chance(seed);
    Journal journal = new Journal();
    simulation.start(chance);
    simulation.writeTo(journal);
    policy.begin(seat, chance.hiddenSeed());
    int days = simulation.model().scenario().days();
    while (simulation.facts().day() < days) {
      simulation.dawn();
      policy.ask(seat);
      policy.plan(seat);
      sightings.evening(simulation, seat, entry.name());
      simulation.night();
      sightings.night(simulation);
    }
    simulation.playOut();
    sightings.end(simulation, journal.events(), seed, entry.name());
  }
}
