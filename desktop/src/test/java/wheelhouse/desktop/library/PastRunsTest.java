package wheelhouse.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.replay.RunCode;
import wheelhouse.run.References;
import wheelhouse.run.Score;
import wheelhouse.scenario.Scenario;

class PastRunsTest {

  private static final Instant NOON = Desk.NOON;
  private static final Instant ONE = NOON.plus(Duration.ofHours(1));
  private static final Instant TWO = NOON.plus(Duration.ofHours(2));

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
  }

  private static void touched(Path file, Instant when) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(when));
  }

  @Test
  void whatWasPlayedIsReadWithItsDayItsResultAndItsScore() throws IOException {
    Scenario scenario = Desk.firstWeek();
    Path over = desk.played(scenario, 3, 99, NOON);
    Path stopped = desk.played(scenario, 4, 2, ONE);
    PastRuns runs = desk.runs();
    assertEquals(List.of(stopped, over), runs.all().stream().map(PastRun::file).toList());
    PastRun last = runs.all().get(0);
    assertEquals(3, last.day());
    assertTrue(last.goesOn());
    assertEquals(Optional.of(ONE), last.started());
    PastRun first = runs.all().get(1);
    References references =
        desk.library().stock("en").find("first-week").flatMap(Offer::references).orElseThrow();
    assertEquals(first.result().map(result -> Score.of(result, references)), first.score());
    assertEquals(8, first.day());
    assertEquals("I will ask first.", first.commitment());
    assertEquals(Optional.of(first), runs.best("first-week"));
    assertEquals(Optional.of(first), runs.last("first-week"));
    assertEquals(Optional.of(last), runs.goOn());
  }

  @Test
  void goneOnWithIsTheRunLastPlayedAndNotTheOneLastBegun() throws IOException {
    Path older = desk.played(Desk.firstWeek(), 1, 1, NOON);
    Path newer = desk.played(Desk.firstWeek(), 2, 1, ONE);
    touched(older, TWO);
    touched(newer, ONE);
    assertEquals(Optional.of(older), desk.runs().goOn().map(PastRun::file));
  }

  @Test
  void branchesStandUnderTheirOriginalAndTheNewestTreeFirst() throws IOException {
    Scenario scenario = Desk.firstWeek();
    Path first = desk.played(scenario, 3, 99, NOON);
    Path other = desk.played(scenario, 4, 2, ONE);
    Path branch = desk.forked(first, scenario, 3, TWO);
    PastRuns runs = desk.runs();
    assertEquals(
        List.of(first + " 0", branch + " 1", other + " 0"),
        runs.trees().stream()
            .flatMap(tree -> tree.twigs().stream())
            .map(twig -> twig.run().file() + " " + twig.depth())
            .toList());
    assertEquals(List.of(branch, other, first), runs.all().stream().map(PastRun::file).toList());
    assertEquals(3, of(runs, branch).branch().orElseThrow().day());
    assertEquals(8, of(runs, branch).lastMorning());
    assertEquals(3, of(runs, other).lastMorning());
    assertEquals(of(runs, first).result(), of(runs, branch).result(), "it was held all the same");
    desk.bin().delete(List.of(first), TWO);
    assertEquals(2, desk.runs().trees().size());
    byte[] bytes = Files.readAllBytes(branch);
    Files.write(branch, java.util.Arrays.copyOf(bytes, bytes.length / 20));
    assertEquals(Optional.of(PastRun.Obstacle.DAMAGED), of(desk.runs(), branch).obstacle());
  }

  @Test
  void everyObstacleIsSeen() throws IOException {
    Path gone = desk.played(own("gone"), 1, 1, NOON);
    Path changed = desk.played(own("changed"), 1, 1, NOON);
    desk.library().add(desk.stick("x.json", Desk.own("changed", "Changed")), NOON);
    Path whole = desk.played(Desk.firstWeek(), 1, 3, NOON);
    List<String> lines = Files.readAllLines(whole);
    Path rules = desk.store().folder().resolve("rules.jsonl");
    Files.writeString(
        rules, Files.readString(whole).replaceFirst("\"rules\":[0-9]+", "\"rules\":9"));
    Path damaged = desk.store().folder().resolve("damaged.jsonl");
    Files.writeString(damaged, lines.get(0) + "\n" + "?\n" + lines.get(2) + "\n");
    Path empty = Files.writeString(desk.store().folder().resolve("empty.jsonl"), "");
    PastRuns runs = desk.runs();
    assertEquals(Optional.of(PastRun.Obstacle.NO_SCENARIO), of(runs, gone).obstacle());
    assertEquals(Optional.of(PastRun.Obstacle.OTHER_NUMBERS), of(runs, changed).obstacle());
    assertEquals(Optional.of(PastRun.Obstacle.OTHER_RULES), of(runs, rules).obstacle());
    assertEquals(Optional.of(PastRun.Obstacle.DAMAGED), of(runs, damaged).obstacle());
    assertEquals(Optional.of(PastRun.Obstacle.UNREADABLE), of(runs, empty).obstacle());
    assertEquals(Optional.empty(), of(runs, whole).obstacle());
    assertEquals(1, runs.all().stream().filter(PastRun::goesOn).count());
  }

  private Scenario own(String id) {
    String text = Desk.own(id, "Own").replace("\"days\": 8", "\"days\": 9");
    return wheelhouse.content.ScenarioReader.read("own", text).scenario().orElseThrow();
  }

  private static PastRun of(PastRuns runs, Path file) {
    return runs.all().stream().filter(run -> run.file().equals(file)).findFirst().orElseThrow();
  }

  @Test
  void aRunIsExportedWithItsCodeUnderANameThatIsFree() throws Exception {
    desk.played(Desk.firstWeek(), 3, 99, NOON);
    PastRun run = desk.runs().all().get(0);
    Path documents = folder.resolve("documents");
    RunExport.Exported one = RunExport.write(run, documents, ZoneOffset.UTC);
    RunExport.Exported two = RunExport.write(run, documents, ZoneOffset.UTC);
    assertEquals("wheelhouse-first-week-2026-11-20.jsonl", one.run().getFileName().toString());
    assertEquals("wheelhouse-first-week-2026-11-20-2.jsonl", two.run().getFileName().toString());
    assertEquals(-1, Files.mismatch(run.file(), two.run()));
    String code = Files.readString(one.code().orElseThrow()).strip();
    assertEquals(
        run.result(),
        Optional.of(RunCode.read(code).run(wheelhouse.sim.Model.of(Desk.firstWeek())).result()));
  }

  @Test
  void aRunThatCannotBePlayedAgainIsExportedWithoutACode() throws IOException {
    desk.played(own("gone"), 1, 1, NOON);
    RunExport.Exported exported =
        RunExport.write(desk.runs().all().get(0), folder.resolve("documents"), ZoneOffset.UTC);
    assertEquals(Optional.empty(), exported.code());
    assertTrue(Files.exists(exported.run()));
  }

  @Test
  void aRunThatWasDeletedComesBack() throws IOException {
    Path file = desk.played(Desk.firstWeek(), 3, 1, NOON);
    byte[] bytes = Files.readAllBytes(file);
    Bin.Deleted deleted = desk.bin().delete(List.of(file), TWO);
    assertEquals(List.of(), desk.runs().all());
    deleted.bringBack();
    assertEquals(1, desk.runs().all().size());
    assertEquals(bytes.length, Files.size(file));
  }

  @Test
  void aStoreThatIsNoneYetHoldsNothing() {
    assertEquals(new PastRuns(List.of(), Optional.empty()), desk.runs());
    assertFalse(Files.exists(desk.store().folder()));
    assertInstanceOf(Stock.class, desk.library().stock("en"));
  }
}
