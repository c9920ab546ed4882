package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * Draws worlds that look as the run has looked: each is a whole run from the first morning, with
 * the same moves under other truths, people and luck. Those are kept whose mornings came out most
 * like what was shown; the next morning's are bred from them, incident by incident.
 */
final class Worlds {

  /** How often an incident is supposed to be as it was in the better of two earlier worlds. */
  private static final double INHERITED = 0.75;

  private final Model model;
  private final Evidence evidence;
  private final int tried;
  private final int kept;
  private final Simulation simulation;
  private final Observation seen;
  private List<World> before = List.of();
  private Chance dice = new Chance(0);
  private int drawn;

  /** A world, and by how much its mornings differed from what was shown, slip by slip. */
  private record World(Supposition supposed, double[] misses, double missed, State dawn) {}

  /**
   * Worlds that fit what is shown.
   *
   * @param tried how many are played through on each morning
   * @param kept how many of them are kept, at most
   */
  Worlds(Model model, Evidence evidence, int tried, int kept) {
    this.model = model;
    this.evidence = evidence;
    this.tried = tried;
    this.kept = kept;
    simulation = new Simulation(model);
    seen = new Seat(simulation).observation();
  }

  /** Starts a new run. */
  void begin(long seed) {
    before = List.of();
    dice = new Chance(seed);
    drawn = 0;
  }

  /**
   * This morning, as it may be.
   *
   * @param past what was done on the days before
   * @return the morning's states, those that fit best first; none if none fits
   */
  List<State> mornings(NotedChance real, List<DayPlan> past) {
    List<Odds> odds =
        evidence.slips().stream().map(slip -> Odds.of(model.scenario(), slip)).toList();
    List<World> fitting = new ArrayList<>();
    for (int i = 0; i < tried; i++) {
      Supposition supposed = suppose(real, odds);
      double[] misses = new double[odds.size()];
      if (fits(supposed, past, misses)) {
        double missed = 0;
        for (double miss : misses) {
          missed += miss;
        }
        fitting.add(new World(supposed, misses, missed, simulation.snapshot()));
      }
    }
    fitting.sort(Comparator.comparingDouble(World::missed));
    before = List.copyOf(fitting.subList(0, Math.min(kept, fitting.size())));
    return before.stream().map(World::dawn).toList();
  }

  private Supposition suppose(NotedChance real, List<Odds> odds) {
    long people =
        !before.isEmpty() && share() < INHERITED ? better(before).supposed().people() : bits();
    long[] slips = new long[odds.size()];
    for (int slip = 0; slip < slips.length; slip++) {
      slips[slip] = bits();
      if (!before.isEmpty() && slip < before.get(0).misses().length && share() < INHERITED) {
        World one = any(before);
        World other = any(before);
        World heir = one.misses()[slip] <= other.misses()[slip] ? one : other;
        slips[slip] = heir.supposed().slip(slip);
      }
    }
    return new Supposition(model.scenario(), evidence, real, odds, people, slips);
  }

  private World better(List<World> of) {
    World one = any(of);
    World other = any(of);
    return one.missed() <= other.missed() ? one : other;
  }

  private World any(List<World> of) {
    return of.get((int) (share() * of.size()));
  }

  private double share() {
    return dice.draw(Purpose.TRUTH, drawn++, 0);
  }

  private long bits() {
    return Double.doubleToLongBits(share()) * 0x9E3779B97F4A7C15L;
  }

  /** Plays a world up to this morning; what is refused there is left out. */
  private boolean fits(Supposition supposed, List<DayPlan> past, double[] misses) {
    simulation.start(supposed);
    for (DayPlan plan : past) {
      simulation.dawn();
      if (!evidence.compare(seen, misses)) {
        return false;
      }
      plan.prepare(simulation);
      plan.lay(simulation);
      simulation.night();
    }
    simulation.dawn();
    return evidence.compare(seen, misses);
  }
}
