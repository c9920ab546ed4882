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

  /** An evening, and the policies that have come to it. */
  private record Evening(Bookmark mark, List<Integer> policies) {}

  private final Simulation simulation;
  private final List<Playing> players;
  private final int days;
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
    play(0, IntStream.range(0, players.size()).boxed().toList(), ending);
  }

  /** Plays on from the night after some day, to which all of these policies have come. */
  private void play(int from, List<Integer> policies, Ending ending) {
    for (int day = from + 1; day <= days; day++) {
      simulation.dawn();
      if (policies.size() > 1) {
        for (Evening evening : evenings(policies)) {
          evening.mark().goBack();
          free.push(evening.mark());
          simulation.night();
          play(day, evening.policies(), ending);
        }
        return;
      }
      players.get(policies.get(0)).manage();
      simulation.night();
    }
    simulation.playOut();
    policies.forEach(policy -> ending.of(policy, simulation));
  }

  /** The evenings to which policies come from one morning. */
  private List<Evening> evenings(List<Integer> policies) {
    Bookmark morning = bookmark();
    List<Evening> evenings = new ArrayList<>();
    for (int policy : policies) {
      morning.goBack();
      players.get(policy).manage();
      sameIn(evenings).add(policy);
    }
    free.push(morning);
    return evenings;
  }

  private List<Integer> sameIn(List<Evening> evenings) {
    for (Evening evening : evenings) {
      if (evening.mark().isHere()) {
        return evening.policies();
      }
    }
    Evening other = new Evening(bookmark(), new ArrayList<>());
    evenings.add(other);
    return other.policies();
  }

  private Bookmark bookmark() {
    Bookmark mark = free.isEmpty() ? new Bookmark(simulation) : free.pop();
    mark.move();
    return mark;
  }
}
