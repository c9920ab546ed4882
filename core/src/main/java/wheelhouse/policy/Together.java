package wheelhouse.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.sim.Bookmark;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Simulation;

/**
 * Plays whole runs of several policies on the same seed, at one simulation. Where some of them have
 * left the board the same so far, what follows from it is played once for all of them.
 */
final class Together {

  /** Takes in how a policy's run ended. */
  interface Ending {

    /**
     * @param policy its place among the policies
     * @param run the run at its end, to be looked at at once
     */
    void of(int policy, Simulation run);
  }

  /** An evening, from which all who have come to it play on alike until they part. */
  private record Evening(int day, Bookmark mark, List<Integer> policies) {}

  private final Simulation simulation;
  private final List<Playing> players;
  private final int days;
  private final Deque<Evening> waiting = new ArrayDeque<>();
  private final Deque<Bookmark> free = new ArrayDeque<>();

  Together(Simulation simulation, List<Entry> policies) {
    this.simulation = simulation;
    players = policies.stream().map(entry -> new Playing(simulation, entry)).toList();
    days = simulation.model().scenario().days();
  }

  /** Plays a seed with every policy, and says how each ended, in no certain order. */
  void play(long seed, Ending ending) {
    Chance chance = new Chance(seed);
    simulation.start(chance);
    players.forEach(player -> player.begin(chance));
    goOn(0, IntStream.range(0, players.size()).boxed().toList(), ending);
    while (!waiting.isEmpty()) {
      Evening evening = waiting.pop();
      evening.mark().goBack();
      free.push(evening.mark());
      simulation.night();
      goOn(evening.day(), evening.policies(), ending);
    }
  }

  /** Goes on from the night after a day: to the end, or to the next evenings. */
  private void goOn(int day, List<Integer> policies, Ending ending) {
    if (policies.size() == 1) {
      int policy = policies.get(0);
      ending.of(policy, players.get(policy).playOn());
    } else if (day == days) {
      simulation.playOut();
      policies.forEach(policy -> ending.of(policy, simulation));
    } else {
      simulation.dawn();
      evenings(day + 1, policies).forEach(waiting::push);
    }
  }

  /** The evenings of a day to which policies come from one morning. */
  private List<Evening> evenings(int day, List<Integer> policies) {
    Bookmark morning = bookmark();
    List<Evening> evenings = new ArrayList<>();
    for (int policy : policies) {
      morning.goBack();
      players.get(policy).manage();
      evening(day, evenings).policies().add(policy);
    }
    free.push(morning);
    return evenings;
  }

  /** The evening it is now, if it is there already; else one more. */
  private Evening evening(int day, List<Evening> known) {
    for (Evening each : known) {
      if (each.mark().isHere()) {
        return each;
      }
    }
    Evening other = new Evening(day, bookmark(), new ArrayList<>());
    known.add(other);
    return other;
  }

  private Bookmark bookmark() {
    Bookmark mark = free.isEmpty() ? new Bookmark(simulation) : free.pop();
    mark.move();
    return mark;
  }
}
