package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Worlds;

/**
 * Random play, the test body that every scenario must pass: moves of every type, sensible or not,
 * and after each the state is one that may be. What is refused changes nothing.
 */
class RandomPlayTest {

  private static final int RUNS = 60;
  private static final int MOVE_TYPES = 13;

  static Stream<Arguments> classes() {
    return Stream.of(
        arguments("mixed", Worlds::mixed),
        arguments("double load", seed -> Worlds.mixed(seed).doubleLoad()),
        arguments("foreseen", seed -> Worlds.mixed(seed).foreseen(14)),
        arguments("unowned", seed -> Worlds.mixed(seed).someUnowned()),
        arguments(
            "everything",
            seed -> Worlds.mixed(seed).foreseen(8).someUnowned().withCauses().withGuardrails()),
        arguments("source", seed -> Worlds.mixed(seed).withSource().days(30, 6)));
  }

  private static Arguments arguments(String name, LongFunction<Worlds> worlds) {
    return Arguments.of(name, worlds);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classes")
  void everyStateIsOneThatMayBe(String name, LongFunction<Worlds> worlds) {
    List<Tally> tallies =
        IntStream.range(0, RUNS)
            .parallel()
            .mapToObj(seed -> new Play(worlds.apply(seed).build(), seed).toTheEnd())
            .toList();
    int done = tallies.stream().mapToInt(tally -> tally.done).sum();
    Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    tallies.forEach(tally -> refusals.addAll(tally.refusals));
    assertTrue(done > RUNS * 50, name + ": only " + done + " moves were done");
    assertTrue(refusals.size() >= 8, name + ": refused only with " + refusals);
  }

  /** What was tried in a run. */
  private static final class Tally {
    private int done;
    private final Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
  }

  /** One random run. */
  private static final class Play {

    private final Scenario scenario;
    private final Simulation simulation;
    private final Facts facts;
    private final SplittableRandom random;
    private final Tally tally = new Tally();
    private final List<Phase> phases = new ArrayList<>();
    private double permanent;

    Play(Scenario scenario, long seed) {
      this.scenario = scenario;
      simulation = new Simulation(Model.of(scenario));
      facts = simulation.facts();
      random = new SplittableRandom(seed);
      simulation.start(new Chance(seed));
    }

    Tally toTheEnd() {
      int nights = 0;
      while (!simulation.isOver()) {
        simulation.dawn();
        check();
        int moves = random.nextInt(30);
        for (int i = 0; i < moves; i++) {
          move();
          check();
        }
        simulation.night();
        check();
        nights++;
      }
      assertEquals(scenario.days() + scenario.away(), nights, "the run ends when it should");
      for (int place = 0; place < facts.openCount(); place++) {
        assertTrue(facts.phase(facts.open(place)) != Phase.DONE);
      }
      return tally;
    }

    private void move() {
      Move move = draw();
      long before = simulation.fingerprint();
      int minutes = simulation.minutesLeft();
      Refusal refusal = simulation.apply(move);
      if (refusal.refused()) {
        assertEquals(before, simulation.fingerprint(), () -> move + " was refused: " + refusal);
        assertEquals(minutes, simulation.minutesLeft());
        tally.refusals.add(refusal);
      } else {
        tally.done++;
      }
    }

    /** An incident, now and then one that there is not. */
    private int incident() {
      if (random.nextInt(25) == 0) {
        return facts.incidents() + random.nextInt(3) - 1;
      }
      return facts.openCount() == 0 || random.nextInt(10) == 0
          ? random.nextInt(Math.max(1, facts.incidents()))
          : facts.open(random.nextInt(facts.openCount()));
    }

    private int member() {
      return random.nextInt(facts.members());
    }

    private int kind() {
      return random.nextInt(facts.kinds());
    }

    private Move draw() {
      return switch (random.nextInt(MOVE_TYPES + 4)) {
        case 0 -> new Move.AskOwner(incident());
        case 1 -> new Move.AskCustomer(incident());
        case 2 -> new Move.LookAtMonitor(incident());
        case 3 -> new Move.AskQuestion(incident());
        case 4 -> new Move.Inspect(member(), kind());
        case 5 -> order();
        case 6 -> new Move.Assign(incident(), member());
        case 7 -> new Move.AnswerCall(incident());
        case 8 ->
            new Move.Respond(
                member(), kind(), Response.values()[random.nextInt(Response.values().length)]);
        case 9 -> claim();
        case 10 ->
            facts.guardrails().count() == 0
                ? new Move.Inspect(member(), kind())
                : new Move.SetGuardrail(random.nextInt(facts.guardrails().count()), member());
        case 11 ->
            facts.desk().ownItems() == 0
                ? new Move.Inspect(member(), kind())
                : new Move.DoOwnWork(
                    random.nextInt(facts.desk().ownItems()), random.nextInt(200) - 10);
        default -> new Move.LayPick(incident(), Pick.ofWeight(random.nextInt(6)));
      };
    }

    private Move order() {
      int member = member();
      List<Integer> incidents = new ArrayList<>();
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        int incident = incident();
        boolean theirs =
            incident >= 0 && incident < facts.incidents() && facts.owner(incident) == member;
        if (theirs || random.nextInt(6) == 0) {
          incidents.add(incident);
        }
      }
      return new Move.Order(member, incidents);
    }

    private Move claim() {
      List<Integer> pinned = new ArrayList<>();
      int kind = kind();
      for (int place = 0; place < facts.openCount() && pinned.size() < 4; place++) {
        if (facts.kind(facts.open(place)) == kind || random.nextInt(12) == 0) {
          pinned.add(facts.open(place));
        }
      }
      return new Move.Claim(pinned, member());
    }

    private void check() {
      assertTrue(simulation.minutesLeft() >= 0, "minutes");
      assertFinite(simulation.harm(), "harm");
      assertTrue(simulation.permanentHarm() >= permanent, "permanent harm is for good");
      permanent = simulation.permanentHarm();
      assertTrue(simulation.capability() > 0 && simulation.capability() <= 100, "capability");
      for (int m = 0; m < facts.members(); m++) {
        assertShare(facts.people().autonomy(m), 0, "autonomy");
        assertShare(facts.people().trust(m), 0, "trust");
        for (int k = 0; k < facts.kinds(); k++) {
          assertShare(facts.people().skill(m, k), 0.02, "skill");
        }
      }
      for (int i = 0; i < facts.incidents(); i++) {
        check(i);
      }
    }

    private void check(int incident) {
      assertFinite(facts.harm(incident), "harm of an incident");
      assertFinite(facts.accrued(incident), "accrued");
      assertFinite(facts.stopLeft(incident), "work left to stop");
      assertTrue(facts.closeLeft(incident) >= -1e-9, "work left to close");
      Phase phase = facts.phase(incident);
      if (incident == phases.size()) {
        phases.add(phase);
      }
      assertTrue(
          phase.ordinal() >= phases.get(incident).ordinal(),
          () -> "from " + phases.get(incident) + " back to " + phase);
      phases.set(incident, phase);
    }

    private static void assertFinite(double value, String what) {
      assertTrue(value >= -1e-9 && value < Double.POSITIVE_INFINITY, () -> what + " " + value);
    }

    private static void assertShare(double value, double least, String what) {
      assertTrue(value >= least && value <= 1, () -> what + " " + value);
    }
  }
}
