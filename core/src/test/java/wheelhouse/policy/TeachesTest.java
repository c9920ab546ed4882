package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * What a shipped scenario says it teaches, it teaches: without that habit the reader does worse.
 */
class TeachesTest {

  private static final int SEEDS = 1000;

  static Stream<Arguments> claims() {
    return Bundled.ids().stream()
        .map(id -> Bundled.find(id).orElseThrow().scenario().orElseThrow())
        .flatMap(
            scenario ->
                scenario.teaches().stream()
                    .map(habit -> Arguments.of(scenario.id(), habit, scenario)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("claims")
  void withoutTheHabitTheHeadlineIsLower(String id, Habit habit, Scenario scenario)
      throws IOException, UnreadableRun {
    Model model = Model.of(scenario);
    Path stored = Golden.path("scenarios/" + ReferencesFile.name(id));
    References references = ReferencesFile.read(Files.readString(stored));
    List<Comparison.Outcomes> played =
        Comparison.play(model, List.of(Roster.reader(), Roster.readerWithout(habit)), 1, SEEDS);
    Estimate lead =
        Estimate.ofDifference(
            Headline.of(played.get(0), references), Headline.of(played.get(1), references));
    assertTrue(lead.isAbove(0), id + " without " + habit.word() + ": headline behind " + lead);
  }
}
