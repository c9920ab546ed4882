package wheelhouse.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** The laws that hold on every seed of every generated scenario. */
final class SeedLaws {

  private static final int SEEDS = 100;
  private static final int SEEDS_WITH_A_SOURCE = 30;
  private static final double ALMOST_NOTHING = 1e-6;

  private SeedLaws() {}

  /** What is checked on a world and a seed. */
  private interface Check {

    /** Checks a run, counting what was looked at and naming what is not as it should be. */
    void run(WorldClass worlds, long seed, LongAdder looked, List<String> wrong);
  }

  private static void everywhere(Verdict verdict, String what, Check check) {
    long lookedAtAll = 0;
    for (WorldClass worlds : WorldClass.values()) {
      LongAdder looked = new LongAdder();
      int seeds = worlds.hasSource() ? SEEDS_WITH_A_SOURCE : SEEDS;
      List<List<String>> wrong = new ArrayList<>();
      for (int seed = 0; seed < seeds; seed++) {
        wrong.add(new ArrayList<>());
      }
      IntStream.range(0, seeds)
          .parallel()
          .forEach(seed -> check.run(worlds, seed, looked, wrong.get(seed)));
      List<String> all = wrong.stream().flatMap(List::stream).toList();
      verdict.expect(
          all.isEmpty(),
          worlds
              + ", seeds 0 to "
              + (seeds - 1)
              + ": "
              + what
              + ", looked at "
              + looked
              + ", against it "
              + all.size()
              + all.stream().findFirst().map(s -> ": " + s).orElse(""));
      if (!verdict.holds()) {
        return;
      }
      lookedAtAll += looked.sum();
    }
    verdict.expect(lookedAtAll > 10_000, what + ", looked at " + lookedAtAll + " in all");
  }

  static Verdict mismatchChangesNothing(RuleSet rules) {
    Verdict verdict = new Verdict();
    everywhere(
        verdict,
        "a mismatch costs its hours and leaves the night as it was",
        (worlds, seed, looked, wrong) -> {
          Model model = Model.of(rules.on(worlds.scenario(seed)));
          Simulation twin = new Simulation(model);
          Watched.play(
              model,
              Roster.named("random").orElseThrow(),
              rules.chance(seed),
              simulation -> mismatches(simulation.snapshot(), twin, 1, looked, wrong));
        });
    // With what it does to the owner switched off, the course stays the same for days.
    Map<ModelNumber, Double> unfeeling =
        Map.of(
            ModelNumber.MEDDLING_AUTONOMY, 0.0,
            ModelNumber.MEDDLING_TRUST, 0.0,
            ModelNumber.SHARE_DECIDE, 1.0,
            ModelNumber.SHARE_UNBLOCK, 1.0);
    everywhere(
        verdict,
        "feelings and learning apart, a mismatch leaves the course of eight days as it was",
        (worlds, seed, looked, wrong) -> {
          Model model = Model.of(rules.on(BoardLaws.with(worlds.scenario(seed), unfeeling)));
          Simulation twin = new Simulation(model);
          Watched.play(
              model,
              Roster.reader(),
              rules.chance(seed),
              simulation -> {
                if (simulation.facts().day() % 6 == 3) {
                  mismatches(simulation.snapshot(), twin, 8, looked, wrong);
                }
              });
        });
    return verdict;
  }

  /** Lays every mismatch there is, one at a time, and compares with holding. */
  private static void mismatches(
      State state, Simulation twin, int nights, LongAdder looked, List<String> wrong) {
    twin.resume(state);
    Facts facts = twin.facts();
    int open = facts.openCount();
    for (int place = 0; place < open; place++) {
      twin.resume(state);
      int incident = facts.open(place);
      if (nights > 1 && (incident + state.day()) % 3 != 0
          || facts.owner(incident) == Facts.NONE
          || !facts.told(incident)
          || facts.people().handOff(facts.owner(incident), facts.kind(incident))) {
        continue;
      }
      Lack lacks = facts.met(incident) ? Lack.NOTHING : facts.truth().lack(incident);
      twin.pick(incident, Pick.HOLD);
      int minutes = twin.minutesLeft();
      double[] held = course(twin, nights);
      for (int weight = 1; weight <= Pick.UNBLOCK.weight(); weight++) {
        Pick pick = Pick.ofWeight(weight);
        twin.resume(state);
        twin.pick(incident, Pick.HOLD);
        if (pick == lacks.metBy()
            || facts.given(incident, weight)
            || twin.pick(incident, pick).refused()) {
          continue;
        }
        looked.increment();
        int hours = pick == Pick.LEND_AUTHORITY ? 30 : pick == Pick.DECIDE ? 60 : 90;
        if (minutes - twin.minutesLeft() != hours) {
          wrong.add(pick + " cost " + (minutes - twin.minutesLeft()) + " minutes, not " + hours);
        }
        double[] meddled = course(twin, nights);
        if (!Arrays.equals(held, meddled)) {
          wrong.add(
              "day "
                  + state.day()
                  + ", incident "
                  + incident
                  + " lacking "
                  + lacks
                  + ": "
                  + pick
                  + " changed a course");
        }
      }
    }
  }

  /** What is left to do and the harm of every incident after each of some nights. */
  private static double[] course(Simulation simulation, int nights) {
    Facts facts = simulation.facts();
    double[] course = new double[3 * facts.incidents() * nights + 64 * nights];
    int at = 0;
    for (int night = 0; night < nights && !simulation.isOver(); night++) {
      if (night > 0) {
        simulation.dawn();
      }
      simulation.night();
      for (int i = 0; i < facts.incidents() && at + 3 <= course.length; i++) {
        course[at++] = facts.stopLeft(i);
        course[at++] = facts.closeLeft(i);
        course[at++] = facts.harm(i);
      }
    }
    return course;
  }

  static Verdict abandonmentIsRemembered(RuleSet rules) {
    Verdict verdict = new Verdict();
    everywhere(
        verdict,
        "who is left alone with an unmet lack loses trust and autonomy",
        (worlds, seed, looked, wrong) -> {
          Model model = Model.of(rules.on(worlds.scenario(seed)));
          for (Entry entry :
              List.of(Roster.constants().get(0), Roster.named("random").orElseThrow())) {
            Watched.play(model, entry, rules.chance(seed), new LeftAlone(looked, wrong));
          }
        });
    return verdict;
  }

  /** Watches trust and autonomy of those who are left alone for another day. */
  private static final class LeftAlone implements Watched.Onlooker {

    private final LongAdder looked;
    private final List<String> wrong;
    private final List<Integer> alone = new ArrayList<>();
    private double[] trust = new double[0];
    private double[] autonomy = new double[0];

    LeftAlone(LongAdder looked, List<String> wrong) {
      this.looked = looked;
      this.wrong = wrong;
    }

    @Override
    public void planned(Simulation simulation) {
      Facts facts = simulation.facts();
      trust = new double[facts.members()];
      autonomy = new double[facts.members()];
      for (int m = 0; m < facts.members(); m++) {
        trust[m] = facts.people().trust(m);
        autonomy[m] = facts.people().autonomy(m);
      }
      alone.clear();
      for (int place = 0; place < facts.openCount(); place++) {
        int incident = facts.open(place);
        Lack lacks = facts.truth().lack(incident);
        int laid = Math.max(0, facts.pick(incident));
        boolean wheel =
            laid == Pick.TAKE_THE_WHEEL.weight()
                || facts.atWheel(incident) && facts.pick(incident) == Facts.NONE;
        if (facts.owner(incident) != Facts.NONE
            && facts.told(incident)
            && !facts.foreseen(incident)
            && facts.arrived(incident) < facts.day()
            && lacks != Lack.NOTHING
            && !facts.met(incident)
            && laid != lacks.metBy().weight()
            && !wheel) {
          alone.add(incident);
        }
      }
    }

    @Override
    public void slept(Simulation simulation, Journal night) {
      Facts facts = simulation.facts();
      Set<Integer> lifted = new HashSet<>();
      for (Event event : night.events()) {
        if (event.type() == Event.Type.MET
            || event.type() == Event.Type.CLOSED
            || event.type() == Event.Type.FOUND_ALONE) {
          lifted.add(event.member());
        }
      }
      for (int incident : alone) {
        int owner = facts.owner(incident);
        if (lifted.contains(owner)) {
          continue;
        }
        looked.increment();
        boolean lessTrust =
            facts.people().trust(owner) < trust[owner] || trust[owner] < ALMOST_NOTHING;
        boolean lessAutonomy =
            facts.people().autonomy(owner) < autonomy[owner] || autonomy[owner] < ALMOST_NOTHING;
        if (!lessTrust || !lessAutonomy) {
          wrong.add(
              "day "
                  + facts.day()
                  + ", incident "
                  + incident
                  + ": trust from "
                  + trust[owner]
                  + " to "
                  + facts.people().trust(owner)
                  + ", autonomy from "
                  + autonomy[owner]
                  + " to "
                  + facts.people().autonomy(owner));
        }
      }
    }
  }

  /** On whole boards: an incident breaks if and only if its bleeding did not end before. */
  static Verdict breaksUnlessStopped(RuleSet rules) {
    Verdict verdict = SlipLaws.goIn(rules);
    everywhere(
        verdict,
        "it broke if and only if the bleeding had not ended before the breaking day",
        (worlds, seed, looked, wrong) -> {
          Model model = Model.of(rules.on(worlds.scenario(seed)));
          for (String name : List.of("always-hold", "random", "reader", "wheel-then-return")) {
            Entry entry = Roster.named(name).orElseThrow();
            Simulation over = new Playing(model, entry).play(rules.chance(seed));
            lumps(over, looked, wrong);
          }
        });
    return verdict;
  }

  private static void lumps(Simulation over, LongAdder looked, List<String> wrong) {
    Facts facts = over.facts();
    double lumps = 0;
    for (int i = 0; i < facts.incidents(); i++) {
      if (facts.broke(i)) {
        lumps += facts.lump(i);
        if (Math.abs(facts.harm(i) - facts.lump(i) - facts.accrued(i)) > ALMOST_NOTHING) {
          wrong.add("incident " + i + " broke, and something healed");
        }
      }
      if (facts.breaks(i) > 0) {
        looked.increment();
        boolean stoppedBefore = facts.stoppedDay(i) > 0 && facts.stoppedDay(i) < facts.breaks(i);
        boolean stillAhead = facts.phase(i) == Phase.AHEAD;
        if (!stillAhead && facts.broke(i) == stoppedBefore) {
          wrong.add(
              "incident "
                  + i
                  + " stopped on day "
                  + facts.stoppedDay(i)
                  + ", breaks on day "
                  + facts.breaks(i)
                  + ", broke: "
                  + facts.broke(i));
        }
      }
    }
    if (Math.abs(lumps - over.permanentHarm()) > ALMOST_NOTHING * (1 + lumps)) {
      wrong.add("lumps of " + lumps + ", permanent harm of " + over.permanentHarm());
    }
  }

  static Verdict keyedChance(RuleSet rules) {
    Verdict verdict = new Verdict();
    everywhere(
        verdict,
        "changing one pick changes no draw that it does not touch",
        (worlds, seed, looked, wrong) -> {
          Model model =
              Model.of(
                  rules.on(
                      BoardLaws.with(worlds.scenario(seed), Map.of(ModelNumber.ATTENTION, 1e6))));
          Recorder first = new Recorder(rules.chance(seed), seed);
          long before = scripted(model, first, seed, 0);
          Recorder again = new Recorder(rules.chance(seed), seed);
          if (before != scripted(model, again, seed, 0)) {
            wrong.add("same seed, same picks, other bits");
          }
          int days = model.scenario().days();
          for (int changed : new int[] {1, 1 + days / 3, 1 + 2 * days / 3}) {
            Recorder other = new Recorder(rules.chance(seed), seed);
            scripted(model, other, seed, changed);
            looked.add(first.compare(other, wrong));
          }
        });
    return verdict;
  }

  /** Plays picks that follow from the identity of a slip, but for one that is changed. */
  private static long scripted(Model model, Recorder chance, long seed, int changedDay) {
    Simulation simulation = new Simulation(model);
    simulation.start(chance);
    Facts facts = simulation.facts();
    while (facts.day() < model.scenario().days()) {
      simulation.dawn();
      boolean toChange = facts.day() == changedDay;
      for (int place = 0; place < facts.openCount(); place++) {
        int incident = facts.open(place);
        if (facts.owner(incident) == Facts.NONE) {
          continue;
        }
        int lot = identity(facts, incident).hashCode() + (int) (7919 * seed) + 31 * facts.day();
        int weight = Math.floorMod(lot * 0x9E3779B1 >>> 8, 6);
        if (toChange) {
          weight = (weight + 1 + Math.floorMod(lot, 5)) % 6;
          toChange = false;
        }
        simulation.pick(incident, Pick.ofWeight(weight));
      }
      simulation.night();
    }
    simulation.playOut();
    for (int i = 0; i < facts.incidents(); i++) {
      List<Object> told = new ArrayList<>();
      told.add(facts.truth().number(i));
      told.add(facts.loud(i));
      told.add(facts.breaks(i) - facts.bleeds(i));
      for (int sign = 0; sign < facts.signs().count(i); sign++) {
        told.add(facts.signs().answer(i, sign));
      }
      chance.born.put(identity(facts, i), told);
    }
    return simulation.fingerprint();
  }

  private static String identity(Facts facts, int incident) {
    return facts.template(incident)
        + "/"
        + facts.ordinal(incident)
        + "/"
        + facts.source(incident)
        + "/"
        + facts.arrived(incident)
        + (facts.comeback(incident) ? "/again" : "");
  }

  /** Writes down every draw by its key, and what was born. */
  private static final class Recorder extends Chance {

    private record Key(Purpose purpose, long entity, int day) {}

    private final Chance under;
    private final Map<Key, Double> drawn = new HashMap<>();
    private final Map<String, List<Object>> born = new TreeMap<>();

    Recorder(Chance under, long seed) {
      super(seed);
      this.under = under;
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      double value = under.draw(purpose, entity, day);
      drawn.put(new Key(purpose, entity, day), value);
      return value;
    }

    /** How many draws and births both runs share; names those that differ. */
    int compare(Recorder other, List<String> wrong) {
      int shared = 0;
      for (Map.Entry<Key, Double> draw : drawn.entrySet()) {
        Double same = other.drawn.get(draw.getKey());
        if (same != null) {
          shared++;
          if (!same.equals(draw.getValue())) {
            wrong.add(draw + " became " + same);
          }
        }
      }
      for (Map.Entry<String, List<Object>> birth : born.entrySet()) {
        List<Object> same = other.born.get(birth.getKey());
        boolean again = birth.getKey().endsWith("/again");
        if (!birth.getValue().equals(same) && !(again && same == null)) {
          wrong.add("birth " + birth + " became " + same);
        }
      }
      return shared;
    }
  }
}
