package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue.JsonObject;
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

  /** What somebody has set up for their editor is left alone, and they are told what to add. */
  @Test
  void newSaysWhatTheSettingsOfAnEditorLack() throws IOException, MalformedJson {
    made("first");
    String settings = Files.readString(folder.resolve(".vscode/settings.json"));
    assertFalse(made("second").out().contains("is there already"), "nothing is lacking");
    Files.writeString(folder.resolve(".vscode/settings.json"), "{ // mine\n\"[json]\": {} }");
    Files.writeString(folder.resolve(".vscode/tasks.json"), "{}");
    String told = made("third").out();
    List<String> pieces = told.lines().filter(line -> line.matches("  [\"{].*")).toList();
    assertEquals(4, pieces.size(), told);
    JsonObject added = (JsonObject) Json.read("{" + pieces.get(0) + "," + pieces.get(1) + "}");
    JsonObject whole = (JsonObject) Json.read(settings);
    added
        .members()
        .forEach((name, value) -> assertEquals(Optional.of(value), whole.get(name), name));
    assertEquals(List.of("json.schemas", "files.encoding"), List.copyOf(added.members().keySet()));
    assertTrue(Json.line(Json.read(pieces.get(2))).contains("\"check this scenario\""), told);
    assertTrue(Json.line(Json.read(pieces.get(3))).contains("\"play this scenario\""), told);
    assertTrue(told.contains(".vscode/tasks.json is there already"), told);
    assertEquals("{}", Files.readString(folder.resolve(".vscode/tasks.json")));
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
  void fmtLeavesWhoMayReadAFileAsItWas() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    made("night-shift");
    Path file = folder.resolve("night-shift.json");
    String canonical = Files.readString(file);
    for (String mode : List.of("rw-r-----", "rw-rw-rw-", "r--------", "rwxr-xr-x")) {
      Files.delete(file);
      Files.writeString(file, canonical.replace("  ", " "));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      assertEquals(Exit.FINE, terminal.run("fmt", file.toString()).exit());
      assertEquals(canonical, Files.readString(file));
      assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  /** A name near to that of a file is that file's; one that is like nothing gets no advice. */
  @Test
  void aMisspeltFileIsTakenForTheOneThatIsThere() throws IOException {
    made("my-mixed");
    String meant = "\nMaybe " + folder.resolve("my-mixed.json") + "\n";
    for (String verb : List.of("check", "names", "watch", "fmt")) {
      for (String slip : List.of("my-mixd.json", "my-mixed", "my-mixed.jsn")) {
        Terminal.Shown shown = terminal.run(verb, folder.resolve(slip).toString());
        assertEquals(Exit.USAGE, shown.exit());
        assertTrue(shown.err().endsWith(meant), verb + ": " + shown.err());
      }
      Terminal.Shown unlike = terminal.run(verb, folder.resolve("ward-rota.json").toString());
      assertEquals(Exit.USAGE, unlike.exit());
      assertFalse(unlike.err().contains("Maybe"), unlike.err());
    }
    String few = terminal.run("check", "ward-rota").err();
    assertTrue(few.endsWith("\nMaybe dry-run, or first-week, or forty-seven, or the-usual\n"), few);
  }

  @Test
  void whoNamesAFolderWhereAFileIsWantedIsToldWhatIsInIt() throws IOException {
    Terminal.Shown empty = terminal.run("watch", folder.toString());
    assertEquals(Exit.USAGE, empty.exit());
    assertTrue(empty.err().endsWith("\" is a folder, and watch takes files\n"), empty.err());
    made("night-shift");
    Files.writeString(folder.resolve("night-shift.de.json"), "{}");
    Terminal.Shown shown = terminal.run("watch", folder.toString());
    assertEquals(Exit.USAGE, shown.exit());
    String file = folder.resolve("night-shift.json").toString();
    assertTrue(shown.err().endsWith("\nMaybe " + file + "\n"), shown.err());
    for (int more = 1; more <= 8; more++) {
      Files.writeString(folder.resolve("case-" + more + ".json"), "{}");
    }
    String many = terminal.run("fmt", folder.toString()).err();
    String first = folder.resolve("case-1.json").toString();
    assertTrue(many.endsWith("\nMaybe one of its 9 scenarios, such as " + first + "\n"), many);
  }

  /** Of what cannot all be done, nothing is done. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check first-week --json --lines|--lines and --json cannot both be obeyed",
        "check first-week --format sarif --json|--json and --format sarif cannot both be obeyed",
        "check first-week --format pretty --lines|"
            + "--format pretty and --lines cannot both be obeyed",
        "check first-week --format sarif --json --lines|cannot all be obeyed",
        "balance first-week --frontier-seeds -1|Maybe a number from 2 to 10000; 0 leaves it out",
        "balance first-week --frontier-seeds 1|Maybe a number from 2 to 10000; 0 leaves it out"
      })
  void whatCannotBothBeObeyedIsRefused(String line, String said) {
    Terminal.Shown shown = terminal.run(line.split(" "));
    assertEquals(Exit.USAGE, shown.exit());
    assertEquals("", shown.out());
    assertTrue(shown.err().contains(said), shown.err());
  }

  @Test
  void oneFormatMayBeAskedForTwice() {
    Terminal.Shown twice =
        terminal.run("check", "first-week", "--static", "--json", "--format", "json");
    assertEquals(Exit.FINE, twice.exit(), twice.err());
    assertTrue(twice.out().startsWith("{"), twice.out());
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

  @Test
  void debriefWritesNoPageOverTheOther() throws IOException {
    Path run = Files.writeString(folder.resolve("monday.jsonl"), "a run");
    Path one = folder.resolve("page");
    Path same = folder.resolve("runs/../page");
    Path table = folder.resolve("decisions.csv");
    for (List<String> named :
        List.of(
            List.of("--html", one.toString(), "--pdf", one.toString()),
            List.of("--html", one.toString(), "--pdf", same.toString()),
            List.of("--html", table.toString(), "--csv", folder.toString()))) {
      List<String> line = new ArrayList<>(List.of("debrief", run.toString()));
      line.addAll(named);
      Terminal.Shown shown = terminal.run(line.toArray(String[]::new));
      assertEquals(Exit.USAGE, shown.exit(), shown.err());
      assertTrue(
          shown
              .err()
              .endsWith(
                  " is named for two things, and can hold one\nMaybe another name for the"
                      + " other\n"),
          shown.err());
      assertFalse(Files.exists(Path.of(named.get(1))));
    }
  }

  @Test
  void checkSaysPlayedOnlyOfWhatWasPlayed() throws IOException {
    made("night-shift");
    String sound = folder.resolve("night-shift.json").toString();
    String broken = Files.writeString(folder.resolve("broken.json"), "{ }").toString();
    assertTrue(terminal.run("check", "--json", sound).out().contains("\"played\": true"));
    assertFalse(terminal.run("check", sound).out().contains("not played"));
    assertTrue(terminal.run("check", "--json", broken).out().contains("\"played\": false"));
    String read = terminal.run("check", "--json", "--static", sound).out();
    assertTrue(read.contains("\"played\": false"), read);
    assertTrue(terminal.run("check", broken).out().contains(" s); not played\n"));
    assertTrue(terminal.run("check", sound, broken).out().contains(" s); 1 of 2 not played\n"));
    assertTrue(terminal.run("check", "--json", sound, broken).out().contains("\"played\": false"));
  }

  @Test
  void allFilesOfAFolderCanBeNamedAtOnce() throws IOException {
    made("night-shift");
    Files.writeString(folder.resolve("night-shift.references.json"), "{}");
    List<String> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.map(Path::toString).filter(file -> file.endsWith(".json")).forEach(files::add);
    }
    assertEquals(4, files.size(), files.toString());
    assertEquals(Exit.FINE, terminal.run(with("fmt", files)).exit());
    Terminal.Shown checked = terminal.run(with("check", "--static", files));
    assertTrue(checked.out().contains("in 1 scenario "), checked.out());
    files.removeIf(file -> file.endsWith("night-shift.json"));
    for (String[] line :
        List.of(with("fmt", files), with("check", files), with("fmt", files.subList(0, 1)))) {
      Terminal.Shown shown = terminal.run(line);
      assertEquals(Exit.USAGE, shown.exit(), shown.out());
      assertTrue(shown.err().contains("written by the program"), shown.err());
      assertEquals(1, shown.err().lines().count(), shown.err());
    }
  }

  @Test
  void checkSaysWhichFoldersItDidNotLookInto() throws IOException {
    made("night-shift");
    Path within = Files.createDirectories(folder.resolve("later"));
    assertEquals("", terminal.run("check", "--static", folder.toString()).err());
    Files.copy(folder.resolve("night-shift.json"), within.resolve("day-shift.json"));
    String said = terminal.run("check", "--static", folder.toString()).err();
    assertTrue(said.startsWith("1 folder beneath was not looked into\n"), said);
    assertTrue(said.endsWith("wheelhouse check " + Disk.shown(within) + "\n"), said);
    Files.delete(folder.resolve("night-shift.json"));
    Terminal.Shown none = terminal.run("check", folder.toString());
    assertEquals(Exit.USAGE, none.exit());
    assertTrue(none.err().endsWith("Maybe " + Disk.shown(within) + "\n"), none.err());
  }

  @Test
  void diffTakesTwoAndSaysSo() {
    assertTrue(terminal.run("diff", "--help").out().contains(" BEFORE AFTER\n"));
    for (String names : List.of("", "first-week")) {
      Terminal.Shown few = terminal.run(("diff " + names).strip().split(" "));
      assertEquals(Exit.USAGE, few.exit());
      assertTrue(few.err().startsWith(names.isEmpty() ? "BEFORE" : "AFTER"), few.err());
      assertTrue(few.err().contains(" missing\nMaybe"), few.err());
      assertFalse(few.err().contains("parameter"), few.err());
    }
    Terminal.Shown many = terminal.run("diff", "first-week", "first-week", "the-usual", "dry-run");
    assertEquals(Exit.USAGE, many.exit());
    assertTrue(many.err().startsWith("\"the-usual\" is one too many\nMaybe"), many.err());
  }

  @Test
  void twoVersionsOfAScenarioKeepTheirOwnReferences() throws IOException {
    made("night-shift");
    Path first = folder.resolve("night-shift.json");
    Path second = folder.resolve("bolder.json");
    String text = Files.readString(first);
    Files.writeString(second, text.replaceFirst("\"harm\": 6", "\"harm\": 60"));
    assertFalse(Files.readString(second).equals(text));
    for (Path each : List.of(first, second)) {
      assertEquals(Exit.FINE, terminal.run("references", "--seeds", "2", each.toString()).exit());
    }
    assertTrue(Files.exists(folder.resolve("bolder.references.json")));
    for (Path each : List.of(first, second)) {
      assertEquals(Exit.FINE, terminal.run("references", "--check", each.toString()).exit());
    }
    Files.move(first, folder.resolve("night-shift.txt"));
    Files.delete(folder.resolve("bolder.references.json"));
    Path third = Files.move(folder.resolve("night-shift.txt"), folder.resolve("third.json"));
    assertEquals(Exit.FINE, terminal.run("references", "--check", third.toString()).exit());
  }

  private static String[] with(String command, List<String> files) {
    return Stream.concat(Stream.of(command), files.stream()).toArray(String[]::new);
  }

  private static String[] with(String command, String option, List<String> files) {
    return Stream.concat(Stream.of(command, option), files.stream()).toArray(String[]::new);
  }

  private Terminal.Shown made(String... words) {
    List<String> line = new ArrayList<>(List.of("new", "--in", folder.toString()));
    line.addAll(List.of(words));
    return terminal.run(line.toArray(String[]::new));
  }
}
