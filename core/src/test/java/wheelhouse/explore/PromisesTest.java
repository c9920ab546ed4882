package wheelhouse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.replay.RunCode;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** The engine keeps its promises in random play, and one that does not is shown in a short run. */
class PromisesTest {

  private static Sample play(Scenario scenario, Sample.Player player, int runs) {
    return Sample.of(Model.of(scenario), Optional.empty(), player, Scrutiny.ALL, 1, runs);
  }

  private static Scenario shipped(String id) {
    return Bundled.find(id).orElseThrow().scenario().orElseThrow();
  }

  static Stream<Scenario> scenarios() {
    return Stream.concat(
        Bundled.ids().stream().map(PromisesTest::shipped),
        IntStream.range(0, 20).mapToObj(Generated::small));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theEngineKeepsItsPromises(Scenario scenario) {
    for (Sample.Player player : Sample.Player.values()) {
      assertEquals(List.of(), play(scenario, player, 12).failures());
    }
  }

  private static Failure failure(ModelNumber number, double value) {
    Scenario first = shipped("first-week");
    Scenario mutant = Variant.of(first).numbers(first.numbers().with(number, value)).scenario();
    Sample sample = play(mutant, Sample.Player.UNIFORM, 24);
    assertTrue(sample.failed() > 0, "the mutant lives");
    Failure shortest = sample.failures().get(0);
    replaysByItsCode(shortest.witness(), Model.of(mutant));
    return shortest;
  }

  private static void replaysByItsCode(Witness witness, Model model) {
    Run run = witness.play(model);
    try {
      Run again = RunCode.read(RunCode.of(run)).run(model);
      assertEquals(run.state(), again.state());
    } catch (UnreadableRun unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void aPickThatGivesTimeIsFoundInOneMove() {
    Failure failure = failure(ModelNumber.LEND_MINUTES, -60);
    assertEquals(Invariant.MINUTES, failure.invariant());
    assertEquals(1, failure.witness().moves());
    Move only = failure.witness().days().get(failure.day() - 1).get(0);
    assertTrue(only instanceof Move.LayPick lay && lay.pick() == Pick.LEND_AUTHORITY, "" + only);
  }

  @Test
  void healingBeyondHealthIsFoundWithoutAMove() {
    Failure failure = failure(ModelNumber.HEALS_REVERSIBLE, 1.6);
    assertEquals(Invariant.HARM, failure.invariant());
    assertEquals(0, failure.witness().moves());
  }

  @Test
  void aGuardrailThatHealsIsFoundInFewMoves() {
    Scenario guarded = shipped("dry-run");
    Scenario mutant =
        Variant.of(guarded)
            .numbers(guarded.numbers().with(ModelNumber.GUARDRAIL_HARM, -0.5))
            .scenario();
    Failure failure = play(mutant, Sample.Player.UNIFORM, 4).failures().get(0);
    assertEquals(Invariant.BLEEDING, failure.invariant());
    assertTrue(failure.witness().moves() <= 2, failure.witness().toString());
  }
}
