package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Json;
import wheelhouse.content.MalformedJson;

class AuthorCommandsTest {

  @TempDir private Path folder = Path.of("");
  private Terminal terminal = new Terminal(folder);

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder.resolve("runs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "foreseen", "pattern", "source", "guardrail"})
  void whatNewWritesPassesCheckAndIsInOrder(String shape) {
    Terminal.Shown made = made("night-shift", "--like", shape, "--title", "The night shift");
    assertEquals(Exit.FINE, made.exit(), made.err());
    String file = folder.resolve("night-shift.json").toString();
    assertEquals(Exit.FINE, terminal.run("check", file).exit());
    assertEquals(Exit.FINE, terminal.run("fmt", "--check", file).exit());
    for (String beside :
        List.of("scenario.schema.json", "overlay.schema.json", ".vscode/tasks.json")) {
      assertTrue(Files.exists(folder.resolve(beside)), beside);
    }
  }

  @Test
  void newNeverOverwritesWhatSomebodyWrote() throws IOException {
    Path file = Files.writeString(folder.resolve("night-shift.json"), "mine");
    assertEquals(Exit.USAGE, made("night-shift").exit());
    assertEquals("mine", Files.readString(file));
    Files.createDirectories(folder.resolve(".vscode"));
    Path settings = Files.writeString(folder.resolve(".vscode/settings.json"), "{}");
    Files.writeString(folder.resolve("scenario.schema.json"), "{ \"old\": true }");
    Terminal.Shown made = made("day-shift");
    assertEquals(Exit.FINE, made.exit(), made.err());
    assertEquals("{}", Files.readString(settings));
    assertTrue(Files.readString(folder.resolve("scenario.schema.json")).length() > 10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Night-Shift",
        "new first-week",
        "new night-shift --like pattren",
        "new night-shift --language deutsch",
        "new night-shift --in nowhere-at-all",
        "fmt nothing.json",
        "fmt first-week.references.json",
        "names first-week nobody",
        "graph nothing"
      })
  void wrongUsageIsToldWithAdvice(String line) {
    Terminal.Shown shown = terminal.run(line.split(" "));
    assertEquals(Exit.USAGE, shown.exit(), shown.out());
    assertFalse(shown.err().isBlank());
    assertFalse(shown.err().contains("Exception"), shown.err());
  }

  @Test
  void fmtBringsAFileIntoOrderOnce() throws IOException {
    made("night-shift");
    Path file = folder.resolve("night-shift.json");
    String canonical = Files.readString(file);
    Files.writeString(file, canonical.replace("\n", "\r\n").replace("  ", " "));
    assertEquals(Exit.FOUND, terminal.run("fmt", "--check", file.toString()).exit());
    assertEquals(Exit.FINE, terminal.run("fmt", file.toString()).exit());
    assertEquals(canonical, Files.readString(file));
    assertTrue(terminal.run("fmt", file.toString()).out().endsWith("is in order\n"));
    assertFalse(Files.exists(folder.resolve("night-shift.json.new")));
  }

  @Test
  void fmtLeavesAFileWithASlipAlone() throws IOException {
    String text = "{ \"id\": \"a\", // ours\n \"title\": \"b\" }\n";
    Path file = Files.writeString(folder.resolve("a.json"), text);
    Terminal.Shown shown = terminal.run("fmt", file.toString());
    assertEquals(Exit.FOUND, shown.exit());
    assertTrue(shown.out().contains("error[W103]"), shown.out());
    assertTrue(shown.out().contains("a.json:1:14"), shown.out());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void namesListsPlacesThatAnEditorCanOpen() throws MalformedJson {
    String all = terminal.run("names", "first-week").out();
    assertTrue(all.contains("members\n  mirela  scenarios/first-week.json:"), all);
    assertTrue(all.contains("  incidents / dance-floor / owner\n"), all);
    String one = terminal.run("names", "first-week", "lisle").out();
    assertTrue(one.startsWith("customers\n  lisle") && one.contains("1 id,"), one);
    Json.read(terminal.run("names", "first-week", "--json").out());
  }

  @Test
  void namesOfAFileThatCannotBeReadIsAFinding() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{ \"id\" ");
    assertEquals(Exit.FOUND, terminal.run("names", file.toString()).exit());
  }

  @Test
  void graphDrawsToAFileOrPrints() throws IOException {
    Path file = folder.resolve("first-week.svg");
    assertEquals(Exit.FINE, terminal.run("graph", "first-week", "--out", file.toString()).exit());
    assertEquals(Files.readString(file), terminal.run("graph", "first-week").out());
    assertTrue(Files.readString(file).startsWith("<svg "));
    Path nowhere = folder.resolve("none/a.svg");
    assertEquals(
        Exit.FAILED, terminal.run("graph", "first-week", "--out", nowhere.toString()).exit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph FILE --out",
        "balance FILE --seeds 20 --frontier-seeds 0 --html",
        "compare FILE --seeds 2 --picture"
      })
  void noCommandWritesOverWhatSomebodyWrote(String line) throws IOException {
    made("night-shift");
    Path own = folder.resolve("night-shift.json");
    Path plain = Files.copy(own, folder.resolve("night-shift.txt"));
    Path other = Files.writeString(folder.resolve("else.JSON"), "{}");
    for (Path asked : List.of(own, plain)) {
      for (Path kept : List.of(own, asked, other, folder.resolve("./night-shift.json"), folder)) {
        String before = Files.isDirectory(kept) ? "" : Files.readString(kept);
        Terminal.Shown shown =
            terminal.run((line.replace("FILE", asked.toString()) + " " + kept).split(" "));
        assertEquals(Exit.USAGE, shown.exit(), shown.err());
        assertTrue(shown.err().contains("\nMaybe "), shown.err());
        assertEquals(before, Files.isDirectory(kept) ? "" : Files.readString(kept));
      }
    }
    Path page = Files.writeString(folder.resolve("page.out"), "an older one");
    terminal.run((line.replace("FILE", own.toString()) + " " + page).split(" "));
    assertTrue(Files.readString(page).startsWith("<"), "an older page is written over");
  }

  @Test
  void debriefWritesOverNeitherARunNorItsScenario() throws IOException {
    made("night-shift");
    Path run = Files.writeString(folder.resolve("monday.jsonl"), "a run");
    Path own = folder.resolve("night-shift.json");
    for (String option : List.of("--html", "--pdf")) {
      for (Path kept : List.of(run, own)) {
        String before = Files.readString(kept);
        Terminal.Shown shown =
            terminal.run(
                "debrief", run.toString(), "--scenario", own.toString(), option, kept.toString());
        assertEquals(Exit.USAGE, shown.exit(), shown.err());
        assertTrue(shown.err().startsWith("the page cannot go to "), shown.err());
        assertEquals(before, Files.readString(kept));
      }
    }
  }

  private Terminal.Shown made(String... words) {
    List<String> line = new ArrayList<>(List.of("new", "--in", folder.toString()));
    line.addAll(List.of(words));
    return terminal.run(line.toArray(String[]::new));
  }
}
