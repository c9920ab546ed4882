package wheelhouse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/**
 * Two runs whose truths differ only in what the player has not been shown look the same, whatever
 * is looked at. The second run's chance draws some hidden things from another seed, and lets every
 * sign say what it says in the first: true where that is so, false where it is not. Such a pair of
 * runs is possible under the scenario's own chances, which is what makes the comparison an honest
 * one.
 */
class ObservationTest {

  /** The chance of a run, with some hidden draws of another, and the signs of a first run. */
  private static final class Altered extends Chance {
    private final Set<Purpose> others;
    private final Chance other;
    private final Simulation first;
    private final Map<Long, Integer> incidentOf = new HashMap<>();
    private Facts second;

    Altered(long seed, Set<Purpose> others, long otherSeed, Simulation first) {
      super(seed);
      this.others = others;
      other = new Chance(otherSeed);
      this.first = first;
      second = first.facts();
    }

    void of(Simulation simulation) {
      second = simulation.facts();
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      if (purpose == Purpose.TRUTH) {
        incidentOf.put(entity, incidentOf.size());
      }
      if (purpose == Purpose.SIGN_IS_TRUE || purpose == Purpose.SIGN_ANSWER) {
        return sign(purpose, incidentOf.get(entity), day);
      }
      if (purpose == Purpose.SIGN_DAY) {
        return signDay(incidentOf.get(entity), day);
      }
      return others.contains(purpose)
          ? other.draw(purpose, entity, day)
          : super.draw(purpose, entity, day);
    }

    /** The draw under which a plausible day is the one that was said, where it is among them. */
    private double signDay(int incident, int sign) {
      int after = first.facts().signs().day(incident, sign) - second.bleeds(incident);
      boolean soon = first.facts().signs().answer(incident, sign) == 0;
      double draw = soon ? (after - 2 + 0.5) / 2 : (after - 4 + 0.5) / 4;
      return Math.max(0, Math.min(0.99, draw));
    }

    private double sign(Purpose purpose, int incident, int sign) {
      int said = first.facts().signs().answer(incident, sign);
      int truth = second.truth().answer(incident, second.signs().asks(incident, sign));
      if (purpose == Purpose.SIGN_IS_TRUE) {
        return said == truth ? 0 : 1 - 1e-9;
      }
      Sign written =
          first.model().scenario().incidents().get(second.template(incident)).signs().get(sign);
      List<String> wrong = new ArrayList<>(written.asks().answers());
      wrong.retainAll(written.lines().keySet());
      wrong.remove(written.asks().answers().get(truth));
      return (wrong.indexOf(written.asks().answers().get(said)) + 0.5) / wrong.size();
    }
  }

  private static final Set<Purpose> NEVER_SHOWN =
      EnumSet.of(
          Purpose.AUTONOMY,
          Purpose.TRUST,
          Purpose.CAUSE,
          Purpose.CAUSE_BEARER,
          Purpose.TRUTH,
          Purpose.BREAKING_DAY,
          Purpose.SELF_FINDING,
          Purpose.INSPECTION,
          Purpose.TALK,
          Purpose.COMEBACK);

  /**
   * Everything that can be seen: every method of an observation, for everything it can be asked of.
   */
  private static Map<String, String> look(Observation seen) {
    Map<String, String> looks = new TreeMap<>();
    for (Method method : Observation.class.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        look(seen, method, new ArrayList<>(), looks);
      }
    }
    return looks;
  }

  private static void look(
      Observation seen, Method method, List<Object> said, Map<String, String> looks) {
    Parameter[] parameters = method.getParameters();
    if (said.size() < parameters.length) {
      for (Object value : domain(seen, parameters[said.size()].getName(), said)) {
        List<Object> more = new ArrayList<>(said);
        more.add(value);
        look(seen, method, more, looks);
      }
      return;
    }
    String name = method.getName() + said;
    try {
      Object value = method.invoke(seen, said.toArray());
      assertTrue(
          value instanceof Number || value instanceof Boolean || value instanceof Enum<?>,
          name + " leads on to " + value);
      boolean real = value instanceof Double;
      looks.put(name, real ? String.format("%.9f", value) : value.toString());
    } catch (InvocationTargetException refused) {
      assertTrue(refused.getCause() instanceof IllegalArgumentException, name);
      looks.put(name, "refused");
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<?> domain(Observation seen, String parameter, List<Object> said) {
    return switch (parameter) {
      case "incident" -> below(seen.incidents());
      case "place" -> below(seen.openCount());
      case "sign" -> below(seen.signs((int) said.get(0)));
      case "member" -> below(seen.members());
      case "kind" -> below(seen.kinds());
      case "guardrail" -> below(seen.guardrails());
      case "item" -> below(seen.ownItems());
      case "weight" -> List.of(1, 2, 3);
      case "channel" -> List.of(Channel.values());
      default -> throw new IllegalStateException("nothing is known of a \"" + parameter + "\"");
    };
  }

  private static List<Integer> below(int count) {
    return java.util.stream.IntStream.range(0, count).boxed().toList();
  }

  /** Two simulations on the morning of day 1, alike in what is shown. */
  private record Pair(Simulation first, Simulation second) {

    static Pair of(Model model, long seed, long otherSeed, Set<Purpose> others) {
      Simulation first = new Simulation(model);
      first.start(new Chance(seed));
      Simulation second = new Simulation(model);
      Altered altered = new Altered(seed, others, otherSeed, first);
      altered.of(second);
      second.start(altered);
      return new Pair(first, second).dawn();
    }

    Pair dawn() {
      first.dawn();
      second.dawn();
      return this;
    }

    Refusal apply(Move move) {
      Refusal refusal = first.apply(move);
      assertEquals(refusal, second.apply(move), move.toString());
      return refusal;
    }

    void assertLookAlike(String when) {
      Map<String, String> one = look(new Seat(first).observation());
      Map<String, String> two = look(new Seat(second).observation());
      one.forEach((what, value) -> assertEquals(value, two.get(what), what + ", " + when));
      assertEquals(one.keySet(), two.keySet(), when);
      assertEquals(first.minutesLeft(), second.minutesLeft(), when);
    }

    /** Whether every sign that speaks of a breaking day speaks of the same. */
    boolean saysTheSameDays() {
      for (int incident = 0; incident < first.facts().incidents(); incident++) {
        for (int sign = 0; sign < first.facts().signs().count(incident); sign++) {
          if (first.facts().signs().day(incident, sign)
              != second.facts().signs().day(incident, sign)) {
            return false;
          }
        }
      }
      return true;
    }

    boolean differs() {
      for (int incident = 0; incident < first.facts().incidents(); incident++) {
        if (first.facts().truth().number(incident) != second.facts().truth().number(incident)) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void onTheFirstMorningNothingHiddenShowsWhateverIsAsked() {
    int alike = 0;
    for (long seed = 1; seed <= 400; seed++) {
      Generated shape = Generated.SMALL.days(2, 1).incidents(6).sources(0).causes(3);
      Model model = Model.of(shape.scenario(seed));
      Pair pair = Pair.of(model, seed, seed + 1000, NEVER_SHOWN);
      if (!pair.saysTheSameDays() || !pair.differs()) {
        continue;
      }
      alike++;
      pair.assertLookAlike("before anything, seed " + seed);
      for (int incident = 0; incident < pair.first().facts().incidents(); incident++) {
        pair.apply(new Move.AskOwner(incident));
        pair.apply(new Move.AskCustomer(incident));
        pair.apply(new Move.LookAtMonitor(incident));
        pair.apply(new Move.LayPick(incident, Pick.ofWeight(incident % 6)));
      }
      pair.assertLookAlike("everything asked, seed " + seed);
    }
    assertTrue(alike >= 40, "only " + alike + " pairs differed and could look alike");
  }

  /**
   * Under hold, that is: whether a heavier pick is too heavy depends on what is so, changes its
   * owner, and comes to show in their work, as it should.
   */
  @Test
  void daysOfWorkDoNotShowWhetherItReversesOrWhenItBreaks() {
    int differing = 0;
    for (long seed = 1; seed <= 40; seed++) {
      List<Member> team = new ArrayList<>();
      for (String id : List.of("m0", "m1")) {
        team.add(Scenarios.member(id, 2, new Range(0.3, 0.7), Range.of(0.6), Range.of(0.6)));
      }
      List<Slip> slips = new ArrayList<>();
      Lack[] lacks = Lack.values();
      for (int i = 0; i < 6; i++) {
        Lack lack = lacks[(i + (int) seed) % lacks.length];
        slips.add(
            Slip.of("i" + i)
                .owners("m" + i % 2)
                .kind("k" + i / 3)
                .arrives(Arrival.between(1, 4))
                .truths(
                    new Truth(1, lack, false, true, Truth.NEVER, 0),
                    new Truth(1, lack, false, false, new Range(9, 12), 50),
                    new Truth(1, lack, false, false, new Range(7, 7), 20))
                .sign(Question.REVERSES, Channel.CUSTOMER, 0, 0.85)
                .sign(Question.REVERSES, Channel.BOARD, 1, 0.85));
      }
      Model model = Model.of(Scenarios.of(7, 0, team, 2, slips));
      Pair pair = Pair.of(model, seed, seed + 500, EnumSet.of(Purpose.TRUTH, Purpose.BREAKING_DAY));
      SplittableRandom random = new SplittableRandom(seed);
      for (int day = 1; day <= 7; day++) {
        String when = "day " + day + ", seed " + seed;
        pair.assertLookAlike(when);
        for (int i = 0; i < 6; i++) {
          int incident = random.nextInt(Math.max(1, pair.first().facts().incidents()));
          pair.apply(
              random.nextInt(3) == 0
                  ? new Move.AskCustomer(incident)
                  : new Move.LayPick(incident, Pick.HOLD));
        }
        pair.assertLookAlike(when + ", planned");
        differing += pair.differs() ? 1 : 0;
        pair.first().night();
        pair.second().night();
        if (day < 7) {
          pair.dawn();
        }
      }
    }
    assertTrue(differing > 200, "truths differed on only " + differing + " days");
  }

  /** Draws one skill and one error of sight as told. */
  private static final class Skilled extends Chance {
    private final double skill;
    private final double error;

    Skilled(double skill, double error) {
      super(1);
      this.skill = skill;
      this.error = error;
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      return purpose == Purpose.SKILL
          ? skill
          : purpose == Purpose.SKILL_ERROR ? error : super.draw(purpose, entity, day);
    }
  }

  @Test
  void twoSkillsThatMayLieUnderOneBlurLookTheSame() {
    Member member = Scenarios.member("m0", 1, new Range(0.4, 0.6), Range.of(0.6), Range.of(0.6));
    Slip slip = Slip.of("a").sign(Question.LACKS, Channel.OWNER, 0, 0.85);
    Model model = Model.of(Scenarios.of(3, 0, List.of(member), 1, List.of(slip)));
    // Skill 0.50 shown 0.3 of the blur too high, and skill 0.45 shown 0.6125 of it too high.
    Simulation able = new Simulation(model);
    able.start(new Skilled(0.5, (0.05 / 0.65 + 1) / 2));
    Simulation lessAble = new Simulation(model);
    lessAble.start(new Skilled(0.25, (0.3625 / 0.65 + 1) / 2));
    Pair pair = new Pair(able, lessAble).dawn();
    assertNotEquals(able.facts().people().skill(0, 0), lessAble.facts().people().skill(0, 0));
    assertEquals(0.55, able.facts().people().skillShown(0, 0), 1e-9);
    pair.apply(new Move.AskOwner(0));
    pair.assertLookAlike("under one blur");
  }

  @Test
  void aCauseShowsOnlyOnceItIsNamed() {
    Scenario scenario = Scenarios.alone(Slip.of("a"), 5);
    CauseDraw draw = new CauseDraw(Cause.CLARITY, "k0", List.of("m0"), 1, "No date was set.");
    Simulation with =
        new Simulation(Model.of(Variant.of(scenario).causes(List.of(draw)).scenario()));
    Simulation without = new Simulation(Model.of(scenario));
    with.start(new Chance(3));
    without.start(new Chance(3));
    new Pair(with, without).dawn().assertLookAlike("nothing inspected");
    Observation seen = new Seat(with).observation();
    for (int tries = 0; tries < 7 && !seen.causeNamed(0, 0); tries++) {
      assertFalse(with.inspect(0, 0).refused());
    }
    assertEquals(Cause.CLARITY, seen.cause(0, 0));
  }

  @Test
  void theShownSkillDoesNotSayThatAResponseWasRight() {
    CauseDraw draw = new CauseDraw(Cause.KNOWLEDGE, "k0", List.of("m0"), 1, "It is new to them.");
    Scenario scenario =
        Variant.of(Scenarios.alone(Slip.of("a"), 5)).causes(List.of(draw)).scenario();
    Simulation simulation = new Simulation(Model.of(scenario));
    simulation.start(new Chance(3));
    simulation.dawn();
    Observation seen = new Seat(simulation).observation();
    double before = seen.skillShown(0, 0);
    double skill = simulation.facts().people().skill(0, 0);
    assertFalse(simulation.respond(0, 0, Response.TEACH).refused());
    assertTrue(simulation.facts().people().causeGone(0, 0));
    assertTrue(simulation.facts().people().skill(0, 0) > skill);
    assertEquals(before, seen.skillShown(0, 0));
    simulation.night();
    assertEquals(1, seen.seenDays(0, 0), "they were seen at work");
    double off = seen.skillShown(0, 0) - simulation.facts().people().skill(0, 0);
    assertTrue(Math.abs(off) <= seen.skillBlur(0, 0) + 0.005, "what is shown has caught up");
  }

  @Test
  void lookingSeesWhatIsShownToDiffer() {
    Model model = Model.of(Generated.small(1));
    Simulation first = new Simulation(model);
    first.start(new Chance(1));
    first.dawn();
    Simulation second = new Simulation(model);
    second.start(new Chance(2));
    second.dawn();
    Map<String, String> looks = look(new Seat(first).observation());
    assertNotEquals(looks, look(new Seat(second).observation()));
    assertTrue(looks.size() > 60, "only " + looks.size() + " looks");
  }
}
