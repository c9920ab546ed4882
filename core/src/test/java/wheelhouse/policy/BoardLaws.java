package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import wheelhouse.policy.Trials.Measure;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.scenario.Worlds;

/** The laws that speak of a whole board: policies against each other on classes of worlds. */
final class BoardLaws {

  private static final Entry READER = Roster.reader();
  private static final Entry HOLD = constant(Pick.HOLD);
  private static final Entry WHEEL = constant(Pick.TAKE_THE_WHEEL);
  private static final int EQUIVALENCE_RUNS = 4_000;
  private static final double EQUAL = 0.03;

  /** The tricks for which a source makes a difference of its own. */
  private static final List<String> FED_BY_A_SOURCE =
      List.of("upstream-on-everything", "idle-last-week");

  private BoardLaws() {}

  private static Entry constant(Pick pick) {
    return Roster.constants().get(pick.weight());
  }

  private static Entry rule(String name) {
    return Roster.named(name).orElseThrow();
  }

  /** What a better policy has over a worse one on both axes. */
  private static void beatsOnBoth(
      Verdict verdict, Object worlds, Trials trials, Entry better, Entry worse) {
    String names = better.name() + " less " + worse.name();
    Estimate harm = trials.difference(better, worse, Measure.HARM);
    Estimate growth = trials.difference(better, worse, Measure.GROWTH);
    verdict.expect(harm.isBelow(0), Trials.figure(worlds, names, Measure.HARM, harm));
    verdict.expect(growth.isAbove(0), Trials.figure(worlds, names, Measure.GROWTH, growth));
  }

  static Verdict noRuleWins(RuleSet rules) {
    Verdict verdict = new Verdict();
    List<Entry> all = new ArrayList<>(Roster.constants());
    all.addAll(Roster.rules());
    all.add(READER);
    for (WorldClass worlds :
        List.of(
            WorldClass.MIXED,
            WorldClass.DOUBLE_LOAD,
            WorldClass.OVERLOADED,
            WorldClass.CALM,
            WorldClass.MISLEADING)) {
      Trials trials = Trials.play(worlds::scenario, rules, all);
      for (Entry rule : all) {
        if (rule != READER) {
          beatsOnBoth(verdict, worlds, trials, READER, rule);
        }
      }
      if (!verdict.holds()) {
        return verdict;
      }
    }
    return verdict;
  }

  static Verdict loudIsNotIrreversible(RuleSet rules) {
    Verdict verdict = new Verdict();
    Entry loudest = rule("loudest-first");
    Entry random = rule("random-order");
    for (boolean twice : new boolean[] {false, true}) {
      LongFunction<Scenario> worlds =
          seed -> {
            Worlds world = Worlds.mixed(seed).gravestFirst().with(ModelNumber.INTERRUPTION, 0);
            return (twice ? world.doubleLoad() : world).build();
          };
      Trials ends = Trials.play(worlds, rules, List.of(READER, WHEEL));
      double range = ends.mean(WHEEL, Measure.HARM) - ends.mean(READER, Measure.HARM);
      Trials trials = Trials.play(worlds, rules, List.of(loudest, random), EQUIVALENCE_RUNS);
      Estimate harm = trials.difference(loudest, random, Measure.HARM);
      verdict.expect(
          harm.isWithin(EQUAL * range),
          Trials.figure(
              twice ? "double load" : "mixed",
              "loudest-first less random-order",
              Measure.HARM,
              harm + " within 3 % of " + Math.round(range)));
    }
    return verdict;
  }

  static Verdict guardrails(RuleSet rules) {
    Verdict verdict = new Verdict();
    Entry guarded = rule("guardrails-and-hold");
    // The days they take and nothing else, the tenth of later days among them: no protection.
    Map<ModelNumber, Double> daysOnly =
        Map.of(
            ModelNumber.GUARDRAIL_HARM, 1.0,
            ModelNumber.GUARDRAIL_BREAKS, 0.0,
            ModelNumber.GUARDRAIL_PACE, 0.9);
    for (WorldClass worlds : List.of(WorldClass.GUARDED, WorldClass.GUARDED_DOUBLE)) {
      Trials trials = Trials.play(worlds::scenario, rules, List.of(HOLD, guarded, READER, WHEEL));
      double range = trials.mean(READER, Measure.GROWTH) - trials.mean(WHEEL, Measure.GROWTH);
      Estimate harm = trials.difference(guarded, HOLD, Measure.HARM);
      verdict.expect(
          harm.isBelow(0), Trials.figure(worlds, "guarded less hold", Measure.HARM, harm));
      Trials idle =
          Trials.play(
              seed -> RuleSet.of("days only", daysOnly).on(rules.on(worlds.scenario(seed))),
              RuleSet.drawing(rules.name(), rules.chances()),
              List.of(guarded));
      Estimate growth =
          Estimate.ofDifference(
              trials.of(guarded, Measure.GROWTH), idle.of(guarded, Measure.GROWTH));
      verdict.expect(
          growth.isAbove(-EQUAL * range),
          Trials.figure(
              worlds,
              "guarded less the days they take",
              Measure.GROWTH,
              growth + ", no loss of 3 % of " + Math.round(range)));
    }
    return verdict;
  }

  static Verdict inspect(RuleSet rules) {
    Verdict verdict = new Verdict();
    Entry without = Roster.readerWithout(Habit.INSPECTS);
    for (WorldClass worlds : List.of(WorldClass.CAUSES, WorldClass.CAUSES_DOUBLE)) {
      Trials trials = Trials.play(worlds::scenario, rules, List.of(READER, without));
      String names = "ignoring less inspecting";
      Estimate growth = trials.difference(without, READER, Measure.GROWTH);
      Estimate harm = trials.difference(without, READER, Measure.HARM);
      verdict.expect(growth.isBelow(0), Trials.figure(worlds, names, Measure.GROWTH, growth));
      verdict.expect(!harm.isBelow(0), Trials.figure(worlds, names, Measure.HARM, harm));
    }
    return verdict;
  }

  static Verdict upstream(RuleSet rules) {
    Verdict verdict = new Verdict();
    Entry chasing = Roster.readerWithout(Habit.GOES_UPSTREAM);
    for (WorldClass worlds : List.of(WorldClass.SOURCE, WorldClass.SOURCE_DOUBLE)) {
      Trials trials = Trials.play(worlds::scenario, rules, List.of(READER, chasing));
      beatsOnBoth(verdict, worlds, trials, READER, chasing);
    }
    return verdict;
  }

  static Verdict nothingHiddenIsFree(RuleSet rules) {
    Verdict verdict = new Verdict();
    List<Style> styles = new ArrayList<>(List.of(Style.READER));
    for (Habit habit : Habit.values()) {
      styles.add(Style.READER.without(habit));
    }
    List<Entry> all = new ArrayList<>();
    for (Style style : styles) {
      all.add(Roster.reader("observing", style));
      all.add(
          new Entry(
              "knowing", simulation -> new Reader(style, new TrueBeliefs(simulation.facts()))));
    }
    for (WorldClass worlds :
        List.of(WorldClass.MISLEADING, WorldClass.DOUBLE_LOAD, WorldClass.EVERYTHING)) {
      // Where there is nothing to inspect, guard or foresee, the first habits are all that differ.
      int count = worlds == WorldClass.EVERYTHING ? styles.size() : 1 + Habit.ASKS.ordinal() + 1;
      Trials trials = Trials.play(worlds::scenario, rules, all.subList(0, 2 * count));
      for (int i = 0; i < count; i++) {
        Entry observing = all.get(2 * i);
        Entry knowing = all.get(2 * i + 1);
        Estimate harm = trials.difference(observing, knowing, Measure.HARM);
        Estimate growth = trials.difference(observing, knowing, Measure.GROWTH);
        String lacking = i == 0 ? "all habits" : "without " + Habit.values()[i - 1].word();
        verdict.expect(
            harm.isAbove(0) || growth.isBelow(0),
            worlds
                + ", "
                + lacking
                + ": observing less knowing, HARM "
                + harm
                + ", GROWTH "
                + growth);
      }
      if (!verdict.holds()) {
        return verdict;
      }
    }
    return verdict;
  }

  static Verdict theOldCraftPulls(RuleSet rules) {
    Verdict verdict = new Verdict();
    for (boolean twice : new boolean[] {false, true}) {
      Trials craft = craft(rules, "billing", twice);
      Trials elsewhere = craft(rules, "records", twice);
      String worlds = twice ? "one kind, double load" : "one kind";
      Estimate harm =
          Estimate.ofDifference(craft.of(WHEEL, Measure.HARM), elsewhere.of(WHEEL, Measure.HARM));
      Estimate growth =
          Estimate.ofDifference(
              craft.of(WHEEL, Measure.GROWTH), elsewhere.of(WHEEL, Measure.GROWTH));
      double cost = elsewhere.mean(HOLD, Measure.GROWTH) - elsewhere.mean(WHEEL, Measure.GROWTH);
      String names = "always the wheel, in the old craft less elsewhere";
      verdict.expect(harm.isBelow(0), Trials.figure(worlds, names, Measure.HARM, harm));
      verdict.expect(
          !growth.isAbove(0) && growth.isAbove(-cost / 4),
          Trials.figure(worlds, names, Measure.GROWTH, growth + " of a cost of " + cost));
    }
    return verdict;
  }

  private static Trials craft(RuleSet rules, String oldCraft, boolean twice) {
    return Trials.play(
        seed -> {
          Worlds world = Worlds.mixed(seed).only("billing").oldCraft(oldCraft);
          return (twice ? world.doubleLoad() : world).build();
        },
        rules,
        List.of(WHEEL, HOLD));
  }

  static Verdict noTrickWins(RuleSet rules) {
    Verdict verdict = new Verdict();
    List<Entry> tricks = new ArrayList<>(Roster.tricks());
    tricks.add(constant(Pick.ADD_HANDS));
    for (WorldClass worlds :
        List.of(
            WorldClass.MIXED, WorldClass.DOUBLE_LOAD, WorldClass.EVERYTHING, WorldClass.SOURCE)) {
      List<Entry> some =
          worlds.hasSource()
              ? tricks.stream().filter(trick -> FED_BY_A_SOURCE.contains(trick.name())).toList()
              : tricks;
      Headlines headlines = Headlines.play(worlds, rules, some);
      for (Entry trick : some) {
        Estimate headline = headlines.lead(trick);
        verdict.expect(
            headline.isAbove(0),
            Trials.figure(worlds, "reader less " + trick.name(), "headline", headline));
      }
      if (!verdict.holds()) {
        return verdict;
      }
    }
    return verdict;
  }

  static Verdict away(RuleSet rules) {
    Verdict verdict = new Verdict();
    List<Entry> rescuers = List.of(WHEEL, rule("wheel-then-return"));
    List<Entry> all = new ArrayList<>(rescuers);
    all.add(READER);
    for (WorldClass worlds : List.of(WorldClass.MIXED, WorldClass.DOUBLE_LOAD)) {
      Trials trials = Trials.play(worlds::scenario, rules, all);
      Leaves leaves = Leaves.play(worlds, rules, all);
      for (Entry rescuer : rescuers) {
        String names = rescuer.name() + " less reader";
        Estimate closed = trials.difference(rescuer, READER, Measure.CLOSED_AWAY);
        Estimate harm = trials.difference(rescuer, READER, Measure.HARM_BORN_AWAY);
        verdict.expect(
            closed.isBelow(0), Trials.figure(worlds, names, Measure.CLOSED_AWAY, closed));
        verdict.expect(harm.isAbove(0), Trials.figure(worlds, names, Measure.HARM_BORN_AWAY, harm));
        for (Leaves.Measure measure : Leaves.Measure.values()) {
          Estimate estimate = leaves.difference(rescuer, READER, measure);
          boolean fewer = measure == Leaves.Measure.CLOSED;
          verdict.expect(
              fewer ? estimate.isBelow(0) : estimate.isAbove(0),
              Trials.figure(worlds + ", an empty board", names, measure, estimate));
        }
      }
    }
    return verdict;
  }

  /** A scenario with the law's own numbers. */
  static Scenario with(Scenario scenario, Map<ModelNumber, Double> numbers) {
    Numbers all = scenario.numbers();
    for (Map.Entry<ModelNumber, Double> number : numbers.entrySet()) {
      all = all.with(number.getKey(), number.getValue());
    }
    return Variant.of(scenario).numbers(all).scenario();
  }
}
