package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * A careful reader who looks ahead: on each day plans that differ from the reader's in one pick are
 * tried on futures, played on by the reader, and the best of them for an aim is laid (one step of
 * policy improvement, by rollouts under common random numbers). Then that plan is varied in turn.
 *
 * <p>The futures are either such as the player may take to be so, or the one that will be.
 */
final class LookAhead {

  /** Which futures plans are tried on. */
  enum Sight {
    /** Those that fit what was shown. */
    THE_BOARD,
    /** The run's own truth and luck, as if everything had been known. */
    EVERYTHING
  }

  private static final int MOST_SLIPS = 8;
  private static final int ROUNDS = 2;
  private static final int WORLDS_TRIED = 48;

  /** Paired standard errors by which a plan must lead to be laid instead of the reader's. */
  private static final double SURE = 1.5;

  /** On how many futures all plans are tried, then the better third, then the best of those. */
  private static final int[] HALVING = {2, 4, 10};

  /** One future is all there is, where it is known. */
  private static final int[] ALL_AT_ONCE = {1};

  private final Model model;
  private final Aim aim;
  private final Sight sight;
  private final List<Move> heard = new ArrayList<>();
  private final Playing reader;
  private final Playing rollout;
  private final Evidence evidence;
  private final Worlds worlds;
  private final Observation seen;
  private final int[] halving;

  LookAhead(Model model, Entry base, Aim aim, Sight sight) {
    this.model = model;
    this.aim = aim;
    this.sight = sight;
    reader = new Playing(model, base, heard::add);
    rollout = new Playing(model, base);
    evidence = new Evidence(model.scenario());
    boolean all = sight == Sight.EVERYTHING;
    halving = all ? ALL_AT_ONCE : HALVING;
    worlds = new Worlds(model, evidence, WORLDS_TRIED, halving[halving.length - 1]);
    seen = new Seat(reader.simulation()).observation();
  }

  /** Plays a whole run of a seed. */
  Simulation play(long seed) {
    Simulation simulation = reader.simulation();
    NotedChance chance = new NotedChance(seed);
    List<DayPlan> past = new ArrayList<>();
    evidence.begin();
    worlds.begin(seed * 0x9E3779B97F4A7C15L + 77);
    reader.start(chance);
    for (int day = 1; day <= model.scenario().days(); day++) {
      chance.today(day);
      simulation.dawn();
      evidence.morning(seen);
      State dawn = simulation.snapshot();
      heard.clear();
      reader.manage();
      evidence.signs(seen);
      DayPlan readers = DayPlan.of(heard, seen);
      DayPlan plan = improve(readers, dawn, chance, past);
      if (plan != readers) {
        simulation.resume(dawn);
        plan.prepare(simulation);
        plan.lay(simulation);
      }
      past.add(plan);
      simulation.night();
    }
    simulation.playOut();
    return simulation;
  }

  private DayPlan improve(DayPlan readers, State dawn, NotedChance chance, List<DayPlan> past) {
    List<State> futures = new ArrayList<>();
    Simulation simulation = rollout.simulation();
    for (State morning :
        sight == Sight.EVERYTHING ? List.of(dawn) : worlds.mornings(chance, past)) {
      simulation.resume(morning);
      readers.prepare(simulation);
      futures.add(simulation.snapshot());
    }
    if (futures.isEmpty()) {
      return readers;
    }
    Tried best = new Tried(readers, futures.size());
    Set<Integer> changed = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Tried better = better(best, changed, futures);
      if (better == best) {
        break;
      }
      changed.add(better.plan.picks().get(0).incident());
      best = better;
    }
    return best.plan;
  }

  /** A plan, and what it comes to in the futures on which it has been tried so far. */
  private static final class Tried {

    private final DayPlan plan;
    private final double[] worth;
    private int tried;

    Tried(DayPlan plan, int futures) {
      this.plan = plan;
      worth = new double[futures];
    }

    double sum() {
      double sum = 0;
      for (int future = 0; future < tried; future++) {
        sum += worth[future];
      }
      return sum;
    }
  }

  /** The plan, or the best that differs from it in one pick, as far as futures can tell. */
  private Tried better(Tried plan, Set<Integer> changed, List<State> futures) {
    List<Tried> plans = new ArrayList<>(List.of(plan));
    variants(plan.plan, changed).forEach(each -> plans.add(new Tried(each, futures.size())));
    for (int step : halving) {
      plans.forEach(each -> tryOut(each, futures.subList(0, Math.min(step, futures.size()))));
      if (step != halving[halving.length - 1]) {
        keepBest(plans);
      }
    }
    Tried best = plan;
    double most = 0;
    for (Tried other : plans.subList(1, plans.size())) {
      double[] lead = Statistics.differences(other.worth, plan.worth);
      double gain = Statistics.mean(lead);
      if (gain > SURE * Statistics.error(lead) && gain > most + 1e-9) {
        best = other;
        most = gain;
      }
    }
    return best;
  }

  /** Tries a plan on those of some futures on which it has not been tried. */
  private void tryOut(Tried plan, List<State> futures) {
    for (; plan.tried < futures.size(); plan.tried++) {
      plan.worth[plan.tried] = worth(plan.plan, futures.get(plan.tried));
    }
  }

  /** Keeps the plan itself and the better third of the others. */
  private static void keepBest(List<Tried> plans) {
    int keep = Math.max(3, plans.size() / 3);
    while (plans.size() > keep + 1) {
      Tried worst = plans.get(1);
      for (Tried each : plans.subList(2, plans.size())) {
        worst = each.sum() < worst.sum() ? each : worst;
      }
      plans.remove(worst);
    }
  }

  /** What a plan comes to in a future that the reader plays on. */
  private double worth(DayPlan plan, State future) {
    Simulation simulation = rollout.simulation();
    simulation.resume(future);
    plan.lay(simulation);
    simulation.night();
    rollout.recall(reader);
    rollout.playOn();
    return aim.worth(simulation.harm(), simulation.growth());
  }

  /** Plans that differ in one pick; like cases are one. */
  private List<DayPlan> variants(DayPlan plan, Set<Integer> changed) {
    List<DayPlan> variants = new ArrayList<>();
    Set<String> alike = new TreeSet<>();
    int slips = 0;
    for (int place = seen.openCount() - 1; place >= 0 && slips < MOST_SLIPS; place--) {
      int incident = seen.open(place);
      Pick laid = plan.pick(incident);
      String looks =
          seen.template(incident)
              + " "
              + seen.owner(incident)
              + " "
              + seen.phase(incident)
              + " "
              + laid
              + " "
              + seen.signsShown(incident);
      if (changed.contains(incident) || !alike.add(looks)) {
        continue;
      }
      slips++;
      for (Pick pick : Pick.values()) {
        if (pick != laid && makesSense(incident, pick)) {
          variants.add(plan.with(incident, pick));
        }
      }
    }
    return variants;
  }

  private boolean makesSense(int incident, Pick pick) {
    boolean owned = seen.owner(incident) != Observation.NONE;
    boolean closing = seen.phase(incident) == Phase.CLOSE;
    return switch (pick) {
      case HOLD -> true;
      case TAKE_THE_WHEEL -> !closing;
      case ADD_HANDS -> owned && seen.phase(incident) == Phase.STOP;
      default -> owned && !seen.given(incident, pick.weight());
    };
  }
}
