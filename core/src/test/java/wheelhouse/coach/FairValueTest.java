package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.run.Run;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Fair values against exact ones, on scenarios so small that every truth and every chance can be
 * played through with the reader going on.
 */
class FairValueTest {

  private static final double ERRORS = 4;
  private static final double LUMP = 40;
  private static final double LESSON = 8;

  private static final Truth RECOVERS = new Truth(3, Lack.NOTHING, false, true, Truth.NEVER, 0);
  private static final Truth BREAKS =
      new Truth(2, Lack.DECISION, true, false, new Range(2, 4), LUMP);
  private static final Truth GATED = new Truth(2, Lack.AUTHORITY, false, true, Truth.NEVER, 0);

  record Case(String name, Scenario scenario, long seed, int day, int errors, int patience) {

    BruteForce exact(Run run) {
      return new BruteForce(run, day, errors, patience);
    }

    @Override
    public String toString() {
      return name + ", seed " + seed + ", day " + day;
    }
  }

  private static Slip slip(String id, Truth... truths) {
    return Slip.of(id)
        .truths(truths)
        .sign(Question.LACKS, Channel.BOARD, 0, 0.7)
        .sign(Question.REVERSES, Channel.BOARD, 0, 0.8);
  }

  private static Scenario scenario(Range skill, Slip... slips) {
    Member member = Scenarios.member("m0", 1, skill, Range.of(0.6), Range.of(0.6));
    Numbers numbers = Numbers.USUAL.with(ModelNumber.COMEBACK_CHANCE, 0);
    return Variant.of(Scenarios.of(5, 4, List.of(member), 1, List.of(slips)))
        .numbers(numbers)
        .scenario();
  }

  static Stream<Case> cases() {
    Scenario alone = scenario(Range.of(0.45), slip("a", RECOVERS, BREAKS, GATED));
    Scenario able =
        scenario(new Range(0.3, 0.6), slip("a", RECOVERS, GATED, BREAKS).size(0.5, 1.6, 0.8, 4));
    Scenario coming =
        scenario(
            Range.of(0.45),
            slip("a", RECOVERS, BREAKS),
            slip("b", RECOVERS, GATED).arrives(new Arrival(2, 5, 1, 0.6)));
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("one slip", alone, 1, 1, 24, 24));
    cases.add(new Case("one slip", alone, 2, 2, 48, 24));
    cases.add(new Case("an owner whose skill is not known", able, 1, 2, 160, 4));
    cases.add(new Case("an owner whose skill is not known", able, 2, 3, 160, 4));
    cases.add(new Case("a slip that may come", coming, 1, 1, 20, 6));
    cases.add(new Case("a slip that may come", coming, 2, 3, 40, 6));
    return cases.stream();
  }

  /** A player who holds. */
  private static Run held(Case of) {
    Run run = new Run(Model.of(of.scenario()), of.seed());
    while (!run.isOver()) {
      run.endDay();
    }
    return run;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fairValuesAreTheExactOnes(Case of) {
    Run run = held(of);
    Review review = Review.of(run, new Stakes(60, 3, 20));
    while (!review.isSettled()) {
      review.round();
    }
    BruteForce exact = of.exact(run);
    Memories memories = new Memories(run);
    Docket docket = new Docket(run, memories);
    docket.fill(new Belief(new Shown(run), 1, 1));
    List<Decision> found =
        review.assessment().decisions().stream().filter(each -> each.day() == of.day()).toList();
    assertEquals(docket.matters(of.day()).size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      Matter matter = docket.matters(of.day()).get(i);
      if (!(matter.subject() instanceof Subject.Slips)) {
        continue;
      }
      Arm made = docket.arms().get(matter.ways().get(matter.chosen()).arm());
      Value chosen = exact.value(made, memories);
      for (int way = 0; way < matter.ways().size(); way++) {
        Arm arm = docket.arms().get(matter.ways().get(way).arm());
        Value value = exact.value(arm, memories);
        Alternative alternative = found.get(i).alternatives().get(way);
        String what = of + ", " + alternative.choice();
        close(what + " fair", value, alternative.fair(), alternative.futures());
        close(
            what + " difference",
            value.minus(chosen),
            alternative.difference(),
            alternative.futures());
      }
    }
  }

  /**
   * What happened in none of some futures may still happen in three of as many: so far their spread
   * cannot tell.
   */
  private static void close(String what, Value exact, Estimate found, int futures) {
    double unseen = 3.0 / futures;
    close(what + " harm", exact.harm(), found.mean().harm(), found.error().harm(), unseen * LUMP);
    close(
        what + " permanent",
        exact.permanent(),
        found.mean().permanent(),
        found.error().permanent(),
        unseen * LUMP);
    close(
        what + " growth",
        exact.growth(),
        found.mean().growth(),
        found.error().growth(),
        unseen * LESSON);
  }

  private static void close(String what, double exact, double found, double error, double grid) {
    if (System.getProperty("show") != null) {
      System.out.printf("%-90s %8.3f %8.3f ± %.3f%n", what, exact, found, error);
    }
    assertEquals(exact, found, ERRORS * error + grid, what + ", error " + error);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingEndsBetterThanTheBestPlanOfWhoKnowsEverything(Case of) {
    if (of.day() > 1) {
      return;
    }
    Run run = held(of);
    BruteForce exact = of.exact(run);
    Memories memories = new Memories(run);
    Docket docket = new Docket(run, memories);
    docket.fill(new Belief(new Shown(run), 1, 1));
    double bound = 0;
    double weights = 0;
    int step = Math.max(1, exact.worlds().size() / 200);
    List<BruteForce.World> some = new ArrayList<>();
    for (int i = 0; i < exact.worlds().size(); i += step) {
      some.add(exact.worlds().get(i));
    }
    for (BruteForce.World world : some) {
      bound += world.weight() * leastHarm(world, run.model());
      weights += world.weight();
    }
    for (Matter matter : docket.matters(1)) {
      for (Matter.Way way : matter.ways()) {
        double harm = 0;
        Playout playout = new Playout(run.model());
        for (BruteForce.World world : some) {
          playout.hindsight(world.state(), memories, docket.arms().get(way.arm()));
          harm += world.weight() * playout.value().harm();
        }
        assertTrue(harm >= bound - 1e-9, of + ", " + way.choice());
      }
    }
    assertTrue(bound / weights > 0);
  }

  /** The least harm that any course of picks on the first slip reaches in one world. */
  private static double leastHarm(BruteForce.World world, Model model) {
    double least = Double.POSITIVE_INFINITY;
    Simulation simulation = new Simulation(model);
    int plans = (int) Math.pow(6, 4);
    for (int plan = 0; plan < plans; plan++) {
      simulation.resume(world.state());
      int left = plan;
      for (int day = 1; day <= model.scenario().days(); day++) {
        if (day > 1) {
          simulation.dawn();
        }
        for (int i = 0; i < simulation.facts().incidents(); i++) {
          simulation.pick(i, Pick.ofWeight(left % 6));
        }
        left /= 6;
        simulation.night();
      }
      simulation.playOut();
      least = Math.min(least, simulation.harm());
    }
    return least;
  }
}
