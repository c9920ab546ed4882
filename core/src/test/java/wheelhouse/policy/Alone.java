package wheelhouse.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Few slips and one owner, played by a script. */
final class Alone {

  /** What is laid on a slip on a day. */
  interface Script {

    Pick pick(Facts facts, int incident);
  }

  /** A script by name. */
  record Named(String name, Script script) {}

  /** How a run went. */
  record Run(
      double harm,
      double permanent,
      double growth,
      double autonomy,
      double trust,
      boolean[] broke,
      int[] breaks,
      int[] stoppedDay,
      double[] stoppedAt,
      double[] left,
      double[] accrued) {}

  private Alone() {}

  /** On the slip's first day, and hold after. */
  static Named once(Pick pick) {
    return new Named(
        "once " + pick.label(),
        (facts, incident) -> facts.day() == facts.arrived(incident) ? pick : Pick.HOLD);
  }

  /** On every day. */
  static Named daily(Pick pick) {
    return new Named("every day " + pick.label(), (facts, incident) -> pick);
  }

  /** A pick while it bleeds, and hold after. */
  static Named whileBleeding(Pick pick) {
    return new Named(
        pick.label() + ", then return",
        (facts, incident) -> facts.phase(incident) == Phase.STOP ? pick : Pick.HOLD);
  }

  /** Every way of using a pick: once or daily, or for as long as it bleeds. */
  static List<Named> ways(Pick pick) {
    return pick.weight() < Pick.ADD_HANDS.weight()
        ? List.of(once(pick), daily(pick))
        : List.of(whileBleeding(pick), daily(pick));
  }

  /** The way of using a pick that is enough: once where it meets for good, hands while needed. */
  static Named enough(Pick pick) {
    return pick == Pick.ADD_HANDS ? daily(pick) : once(pick);
  }

  /** Every way of using every pick heavier than a weight. */
  static List<Named> heavierThan(int weight) {
    List<Named> all = new ArrayList<>();
    for (int heavier = weight + 1; heavier <= Pick.TAKE_THE_WHEEL.weight(); heavier++) {
      all.addAll(ways(Pick.ofWeight(heavier)));
    }
    return all;
  }

  /** Plays a script on the scenarios of seeds 0 and up, each with a chance of its own. */
  static Run[] play(LongFunction<Scenario> scenarios, RuleSet rules, Script script, int runs) {
    Run[] results = new Run[runs];
    IntStream.range(0, runs)
        .parallel()
        .forEach(
            seed -> {
              Simulation simulation = new Simulation(Model.of(rules.on(scenarios.apply(seed))));
              results[seed] = play(simulation, rules, seed, script);
            });
    return results;
  }

  private static Run play(Simulation simulation, RuleSet rules, long seed, Script script) {
    simulation.start(rules.chance(seed));
    Journal journal = new Journal();
    simulation.writeTo(journal);
    Facts facts = simulation.facts();
    while (simulation.facts().day() < simulation.model().scenario().days()) {
      simulation.dawn();
      for (int place = 0; place < facts.openCount(); place++) {
        int incident = facts.open(place);
        simulation.pick(incident, script.pick(facts, incident));
      }
      simulation.night();
    }
    simulation.playOut();
    return run(simulation, journal);
  }

  private static Run run(Simulation simulation, Journal journal) {
    Facts facts = simulation.facts();
    int slips = facts.incidents();
    boolean[] broke = new boolean[slips];
    int[] breaks = new int[slips];
    int[] stoppedDay = new int[slips];
    double[] stoppedAt = new double[slips];
    double[] left = new double[slips];
    double[] accrued = new double[slips];
    for (int i = 0; i < slips; i++) {
      broke[i] = facts.broke(i);
      breaks[i] = facts.breaks(i);
      stoppedDay[i] = facts.stoppedDay(i);
      stoppedAt[i] = Double.POSITIVE_INFINITY;
      left[i] = facts.harm(i);
      accrued[i] = facts.accrued(i);
    }
    for (Event event : journal.events()) {
      if (event.type() == Event.Type.STOPPED) {
        stoppedAt[event.incident()] =
            event.day() - facts.arrived(event.incident()) + event.amount();
      }
    }
    return new Run(
        simulation.harm(),
        simulation.permanentHarm(),
        simulation.growth(),
        facts.people().autonomy(0),
        facts.people().trust(0),
        broke,
        breaks,
        stoppedDay,
        stoppedAt,
        left,
        accrued);
  }

  /** One number of each run. */
  static double[] of(Run[] runs, ToDoubleFunction<Run> number) {
    return Arrays.stream(runs).mapToDouble(number).toArray();
  }
}
