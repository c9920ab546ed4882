package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.balance.Worth;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;

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
    Path stored = Golden.path("scenarios/" + ReferencesFile.name(id));
    References references = ReferencesFile.read(Files.readString(stored));
    Worth worth = Worth.of(habit, scenario, references, SEEDS);
    assertEquals(
        Worth.Says.PAYS,
        worth.says(),
        () -> id + " without " + habit.word() + ": headline behind " + worth.points());
  }
}
