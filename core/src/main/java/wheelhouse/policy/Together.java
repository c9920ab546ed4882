package wheelhouse.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import wheelhouse.sim.Bookmark;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Simulation;

/**
 * Plays whole runs of several policies on the same seed, at one simulation. Where some of them have
 * left the board the same so far, what follows from it is played once for all of them; and kin of
 * whom none has had a reason yet to decide otherwise are one mind, which is asked once.
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

  /**
   * Kin who have done the same so far, and remember the same.
   *
   * @param policies the first of them decides for all
   * @param dawn somebody to remember what they knew before they decided
   */
  private record Mind(List<Integer> policies, Playing dawn) {

    Mind(int policy, Playing dawn) {
      this(new ArrayList<>(List.of(policy)), dawn);
    }

    int leader() {
      return policies.get(0);
    }

    boolean isOne() {
      return policies.size() == 1;
    }
  }

  /** An evening, from which all who have come to it play on alike until they part. */
  private record Evening(int day, Bookmark mark, List<Mind> minds) {}

  private final Simulation simulation;
  private final List<Playing> players;

  /** Everybody, before anything has parted them. */
  private final List<Mind> atFirst = new ArrayList<>();

  private final int days;
  private final Deque<Evening> waiting = new ArrayDeque<>();
  private final Deque<Bookmark> free = new ArrayDeque<>();

  Together(Simulation simulation, List<Entry> policies) {
    this.simulation = simulation;
    players = policies.stream().map(entry -> new Playing(simulation, entry)).toList();
    days = simulation.model().scenario().days();
    for (int policy = 0; policy < players.size(); policy++) {
      sitDown(policy, policies.get(policy));
    }
  }

  private void sitDown(int policy, Entry entry) {
    for (Mind mind : atFirst) {
      if (players.get(mind.leader()).isKin(players.get(policy))) {
        mind.policies().add(policy);
        return;
      }
    }
    atFirst.add(new Mind(policy, new Playing(simulation, entry)));
  }

  /** Plays a seed with every policy, and says how each ended, in no certain order. */
  void play(long seed, Ending ending) {
    Chance chance = new Chance(seed);
    simulation.start(chance);
    players.forEach(player -> player.begin(chance));
    goOn(0, atFirst, ending);
    while (!waiting.isEmpty()) {
      Evening evening = waiting.pop();
      evening.mark().goBack();
      free.push(evening.mark());
      simulation.night();
      goOn(evening.day(), evening.minds(), ending);
    }
  }

  /** Goes on from the night after a day: to the end, or to the next evenings. */
  private void goOn(int day, List<Mind> minds, Ending ending) {
    if (minds.size() == 1 && minds.get(0).isOne()) {
      int policy = minds.get(0).leader();
      ending.of(policy, players.get(policy).playOn());
    } else if (day == days) {
      simulation.playOut();
      for (Mind mind : minds) {
        mind.policies().forEach(policy -> ending.of(policy, simulation));
      }
    } else {
      simulation.dawn();
      evenings(day + 1, minds).forEach(waiting::push);
    }
  }

  /** The evenings of a day to which minds come from one morning. */
  private List<Evening> evenings(int day, List<Mind> minds) {
    Bookmark morning = bookmark();
    List<Evening> evenings = new ArrayList<>();
    for (Mind mind : minds) {
      if (!mind.isOne()) {
        mind.dawn().recall(players.get(mind.leader()));
      }
      List<Integer> undecided = mind.policies();
      while (!undecided.isEmpty()) {
        morning.goBack();
        Mind decided = decide(undecided, mind);
        evening(day, evenings).minds().add(decided);
        undecided =
            undecided.stream().filter(policy -> !decided.policies().contains(policy)).toList();
      }
    }
    free.push(morning);
    return evenings;
  }

  /**
   * Lets the first of some who have not decided yet ask and plan.
   *
   * @param of of which mind they were until this morning
   * @return who would have done the same
   */
  private Mind decide(List<Integer> undecided, Mind of) {
    int first = undecided.get(0);
    Playing player = players.get(first);
    if (first != of.leader()) {
      player.recall(of.dawn());
    }
    player.manage();
    Mind decided = new Mind(first, of.dawn());
    for (int policy : undecided.subList(1, undecided.size())) {
      if (player.didAsWould(players.get(policy))) {
        decided.policies().add(policy);
      }
    }
    return decided;
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
