package wheelhouse.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.balance.Balance;
import wheelhouse.balance.Progress;
import wheelhouse.balance.Verdict;
import wheelhouse.balance.Worth;
import wheelhouse.check.Examination;
import wheelhouse.content.Formatter;
import wheelhouse.content.Golden;
import wheelhouse.content.Json;
import wheelhouse.content.Loaded;
import wheelhouse.content.MalformedJson;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.ScenarioReader;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Effort;
import wheelhouse.explore.Explorer;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Yardstick;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** What an author is given to begin from is sound, and teaches what it is named for. */
class StarterTest {

  private static final int SEEDS = 300;

  /**
   * From as many runs on, a gate is passed or failed and never left open. Ten times as many are
   * asked by {@code mvn -q -Pbench -Dargs=gates}.
   */
  private static final Balance.Effort DECIDING =
      new Balance.Effort(Verdict.ENOUGH, Verdict.ENOUGH, 60, 2, 1, 64, 0);

  /** As hard as {@code cover} tries, but for the random play that it compares with. */
  private static final Effort STEERED =
      new Effort(Effort.USUAL.seeds(), Effort.USUAL.attempts(), 10);

  private static final int REFERENCE_SEEDS = 24;

  static Stream<Scenario> scenarios() {
    Stream<Scenario> starters =
        Stream.of(Starter.values()).map(each -> read(each).scenario().orElseThrow());
    Path guide = Golden.path("scenarios/guide/month-end.json");
    return Stream.concat(starters, Stream.of(ScenarioReader.read(guide).scenario().orElseThrow()));
  }

  private static Loaded read(Starter starter) {
    return ScenarioReader.read(starter.word() + ".json", starter.text());
  }

  @ParameterizedTest
  @EnumSource
  void aStarterIsCleanCanonicalAndSmall(Starter starter) {
    Loaded loaded = read(starter);
    assertEquals(List.of(), loaded.findings());
    Scenario scenario = loaded.scenario().orElseThrow();
    assertEquals(starter.word(), scenario.id());
    assertTrue(Formatter.format(starter.word() + ".json", starter.text()).isCanonical());
    assertTrue(scenario.days() >= 5 && scenario.days() <= 8, "days: " + scenario.days());
    int slips = scenario.incidents().size();
    assertTrue(slips >= 4 && slips <= 8, "slips: " + slips);
    assertTrue(scenario.letters().size() >= 10 && scenario.questions().size() >= 2);
  }

  /** Everybody plays it to its end, and the careful reader ends better than any constant. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void theReaderBeatsTheConstantsOnBothAxes(Scenario scenario) {
    List<Entry> policies = new ArrayList<>(Roster.constants());
    policies.add(Roster.named("random").orElseThrow());
    policies.add(Roster.reader());
    List<Outcomes> played = Comparison.play(Model.of(scenario), policies, 1, SEEDS);
    Outcomes reader = played.get(played.size() - 1);
    for (Outcomes other : played.subList(0, played.size() - 1)) {
      String who = scenario.id() + ": " + other.policy();
      assertTrue(reader.mean(Measure.HARM) < 0.9 * other.mean(Measure.HARM), who + " on harm");
      assertTrue(
          reader.mean(Measure.GROWTH) > 0.2 + other.mean(Measure.GROWTH), who + " on growth");
    }
  }

  /**
   * No rule wins, reading pays, and so on, and each habit in {@code teaches} makes a difference.
   */
  @ParameterizedTest
  @EnumSource
  void aStarterPassesEveryGateAndTeachesWhatItClaims(Starter starter) {
    Balance balance =
        Balance.of(
            read(starter).scenario().orElseThrow(), Optional.empty(), DECIDING, Progress.UNHEARD);
    for (Verdict verdict : balance.verdicts()) {
      assertEquals(List.of(), verdict.against(), () -> starter.word() + ", " + verdict.gate());
    }
    assertEquals(List.of(), balance.worths().stream().filter(Worth::isEmptyClaim).toList());
  }

  /** The boss's letters too, since there are references to tell by what the boss thinks. */
  @ParameterizedTest
  @EnumSource
  void everythingThatIsWrittenInAStarterCanBeSeen(Starter starter) {
    Loaded loaded = read(starter);
    Model model = Model.of(loaded.scenario().orElseThrow());
    References references = Yardstick.of(model, "", REFERENCE_SEEDS);
    Coverage coverage = Explorer.cover(model, Optional.of(references), STEERED);
    assertEquals(List.of(), Examination.of(loaded, Optional.empty()).covering(coverage));
  }

  @Test
  void anotherNameTitleAndLanguageAreAllThatChanges() {
    NewScenario mine =
        NewScenario.of(
            Starter.MIXED, "night-shift", Optional.of("Die \"Nacht\" $1 \\"), Optional.of("de"));
    Loaded loaded = mine.read();
    assertEquals(List.of(), loaded.findings());
    Scenario scenario = loaded.scenario().orElseThrow();
    assertEquals("night-shift.json", mine.file());
    assertEquals("night-shift", scenario.id());
    assertEquals("Die \"Nacht\" $1 \\", scenario.title());
    assertEquals("de", scenario.language());
    List<String> before = Starter.MIXED.text().lines().toList();
    List<String> after = mine.text().lines().toList();
    assertEquals(before.size(), after.size());
    assertEquals(
        3,
        Stream.iterate(0, i -> i < before.size(), i -> i + 1)
            .filter(i -> !before.get(i).equals(after.get(i)))
            .count());
  }

  @Test
  void schemasBesideAScenarioAreTheCommittedOnes() throws Exception {
    for (var each : Workplace.schemas().entrySet()) {
      String committed = Files.readString(Golden.path("scenarios/" + each.getKey()));
      assertEquals(committed.replace("\r\n", "\n"), each.getValue());
    }
  }

  @Test
  void theEditorTellsScenariosFromOverlaysAndFindsProblems() throws MalformedJson {
    var files = Workplace.editor(List.of("java", "-jar", "wheelhouse.jar"));
    for (String text : files.values()) {
      Json.read(text);
    }
    String settings = String.valueOf(files.get(Workplace.SETTINGS));
    assertTrue(settings.contains("./scenario.schema.json") && settings.contains("/*.??.json"));
    assertTrue(OverlayReader.isOverlay("night-shift.de.json"));
    String tasks = String.valueOf(files.get(Workplace.TASKS));
    assertTrue(tasks.contains("\"-jar\", \"wheelhouse.jar\", \"check\""), tasks);
  }
}
