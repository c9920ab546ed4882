package wheelhouse.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * A simulation with a seat at which policies play, again and again, with onlookers, and a scribe
 * who writes down what they do. Not for sharing between threads.
 */
final class Table {

  /** Sets the dice of whoever plays at random apart from the luck of the run. */
  private static final long DICE = 0x5DEECE66DL;

  private final Simulation simulation;
  private final Facts facts;
  private final Seat seat;
  private final List<Move> today = new ArrayList<>();
  private final List<List<Move>> days = new ArrayList<>();
  private long seed;
  private int[] ranks = new int[0];

  Table(Model model) {
    simulation = new Simulation(model);
    facts = simulation.facts();
    seat = new Seat(simulation, today::add);
  }

  Simulation simulation() {
    return simulation;
  }

  Seat seat() {
    return seat;
  }

  /** A policy that plays here. */
  Policy seated(Entry entry) {
    return entry.maker().apply(simulation);
  }

  /** Plays a whole run of a seed. */
  void play(Policy policy, long onSeed, Onlooker onlooker) {
    seed = onSeed;
    days.clear();
    today.clear();
    simulation.start(new Chance(seed));
    onlooker.started();
    policy.begin(seat, seed ^ DICE);
    int last = simulation.model().scenario().days();
    while (facts.day() < last) {
      simulation.dawn();
      onlooker.morning();
      noteRanks();
      policy.ask(seat);
      onlooker.asked();
      policy.plan(seat);
      onlooker.planned();
      writeDay();
      simulation.night();
      onlooker.slept();
    }
    while (!simulation.isOver()) {
      simulation.dawn();
      onlooker.morning();
      simulation.night();
      onlooker.slept();
    }
    onlooker.over();
  }

  private void noteRanks() {
    if (ranks.length < facts.incidents()) {
      ranks = new int[2 * facts.incidents()];
    }
    for (int place = 0; place < facts.openCount(); place++) {
      ranks[facts.open(place)] = facts.rank(facts.open(place));
    }
  }

  /**
   * The day's moves in an order in which a player could have made them too: what is planned and
   * frees no time after all that is answered at once, then orders of work as one move for each
   * member, and last the picks, each slip's last one only, so that what members reply is what they
   * think at the end of the day.
   */
  private void writeDay() {
    List<Move> moves = new ArrayList<>();
    List<Move> planned = new ArrayList<>();
    TreeMap<Integer, Move> picks = new TreeMap<>();
    for (Move move : today) {
      if (move instanceof Move.LayPick lay) {
        picks.put(lay.incident(), lay);
      } else if (move instanceof Move.DoOwnWork || move instanceof Move.SetGuardrail) {
        planned.add(move);
      } else {
        moves.add(move);
      }
    }
    for (int member = 0; member < facts.members(); member++) {
      if (toldAnother(member)) {
        planned.add(new Move.Order(member, order(member)));
      }
    }
    moves.addAll(planned);
    moves.addAll(picks.values());
    days.add(moves);
    today.clear();
  }

  private boolean toldAnother(int member) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      boolean known = incident < ranks.length;
      if (facts.owner(incident) == member
          && facts.rank(incident) != Integer.MAX_VALUE
          && (!known || ranks[incident] != facts.rank(incident))) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> order(int member) {
    return Arrays.stream(openOf(member))
        .boxed()
        .sorted(
            (left, right) ->
                facts.rank(left) == facts.rank(right)
                    ? Integer.compare(left, right)
                    : Integer.compare(facts.rank(left), facts.rank(right)))
        .toList();
  }

  private int[] openOf(int member) {
    int[] open = new int[facts.openCount()];
    int count = 0;
    for (int place = 0; place < open.length; place++) {
      int incident = facts.open(place);
      if (facts.owner(incident) == member && facts.rank(incident) != Integer.MAX_VALUE) {
        open[count++] = incident;
      }
    }
    return Arrays.copyOf(open, count);
  }

  /** What was played last, to be played again; up to where it stopped, if it stopped. */
  Witness witness() {
    if (!today.isEmpty()) {
      writeDay();
    }
    int until = days.size();
    while (until > 0 && days.get(until - 1).isEmpty()) {
      until--;
    }
    return new Witness(seed, days.subList(0, until));
  }
}
