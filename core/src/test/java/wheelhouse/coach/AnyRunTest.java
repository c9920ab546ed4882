package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** However somebody played, the run can be reviewed. */
class AnyRunTest {

  private static final Stakes STAKES = new Stakes(300, 8, 30);

  static void glance(Run run) {
    Shown shown = new Shown(run);
    Docket docket = new Docket(run, new Memories(run));
    docket.fill(new Belief(shown, 1, 1));
    assertTrue(docket.arms().size() >= 4 * shown.days);
    Suppositions.lead(shown, 2, 2, 3);
  }

  static Stream<String> shipped() {
    return Bundled.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void anyRunOfAShippedScenario(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    Model model = Model.of(scenario);
    IntStream.range(0, 2).parallel().forEach(i -> glance(RandomPlay.played(model, 40 + i)));
    glance(Played.by(model, 8, Roster.named("random").orElseThrow()));
    glance(Played.by(model, 9, Roster.named("wheel-then-return").orElseThrow()));
  }

  @Test
  void anyRunOfAnyWorld() {
    IntStream.range(0, 16)
        .parallel()
        .forEach(
            i -> {
              Run run = RandomPlay.played(Model.of(Generated.small(900 + i)), i);
              Assessment found = Reviewed.after(2, run, STAKES).assessment();
              assertEquals(6, found.luck().days().size());
              assertTrue(found.decisions().size() > 6);
            });
  }
}
