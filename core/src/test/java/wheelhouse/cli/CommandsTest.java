package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.check.CheckCodes;
import wheelhouse.content.Bundled;
import wheelhouse.content.Codes;
import wheelhouse.content.Golden;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.content.MalformedJson;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.ModelNumber;

class CommandsTest {

  @TempDir private Path folder = Path.of("");
  private Terminal terminal = new Terminal(folder);

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play",
        "scenarios",
        "rules",
        "check",
        "explain",
        "compare",
        "balance",
        "frontier",
        "diff",
        "references",
        "cover",
        "random",
        "replay",
        "code",
        "practice",
        "new",
        "fmt",
        "names",
        "graph"
      })
  void everyVerbHelps(String verb) {
    Terminal.Shown shown = terminal.run(verb, "--help");
    assertEquals(Exit.FINE, shown.exit());
    assertTrue(shown.out().startsWith("Usage: wheelhouse " + verb), shown.out());
    assertEquals("", shown.err());
  }

  @Test
  void theWholeHelpNamesEveryVerbAndExitCode() {
    String help = terminal.run("--help").out();
    for (String part : List.of("play", "check", "compare", "replay", "code", "Exit codes")) {
      assertTrue(help.contains(part), help);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frob",
        "compare",
        "play frist-week",
        "compare first-week --sedes 3",
        "compare first-week --seeds 1",
        "compare first-week --seeds many",
        "cover frist-week",
        "cover first-week --runs 0",
        "random first-week -n 0",
        "random first-week --seed luck",
        "balance first-week --seeds 3",
        "balance first-week --frontier-seeds 1",
        "frontier first-week --seeds 0",
        "diff first-week",
        "diff first-week nothing-like-it",
        "explain W9999",
        "replay nothing.jsonl",
        "play first-week --resume --seed 3",
        "play --from nothing.jsonl",
        "play --day 3",
        "play --from nothing.jsonl --day 3",
        "play --from nothing.jsonl --day 3 --seed 2"
      })
  void wrongUsageIsToldWithAdvice(String line) {
    Terminal.Shown shown = terminal.run(line.split(" "));
    assertEquals(Exit.USAGE, shown.exit(), shown.err());
    assertFalse(shown.err().isBlank());
    assertFalse(shown.err().contains("wheelhouse.") || shown.err().contains("Exception"));
  }

  @Test
  void aBrokenScenarioIsAFindingAndCannotBePlayed() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{ \"format\": 1 }");
    assertEquals(Exit.FOUND, terminal.run("check", file.toString()).exit());
    assertEquals(Exit.FOUND, terminal.run("play", file.toString()).exit());
    assertEquals(Exit.FOUND, terminal.run("check", folder.toString(), "--json").exit());
  }

  @Test
  void aFileThatIsNoRunIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("none.jsonl"), "hello\n");
    Terminal.Shown shown = terminal.run("replay", file.toString());
    assertEquals(Exit.FOUND, shown.exit());
    assertTrue(shown.err().contains("no file of a run"), shown.err());
  }

  @Test
  void practiceSpeaksOfNoRunsAndOfSome() throws IOException, MalformedJson {
    Terminal.Shown none = terminal.run("practice");
    assertEquals(Exit.FINE, none.exit(), none.err());
    assertTrue(none.out().contains("0 runs played to the end."), none.out());
    assertTrue(none.out().contains("  play first-week --seed "), none.out());
    assertTrue(none.out().contains("The luck of the day, the same for everybody: 261102."));
    List<String> lines = new java.util.ArrayList<>(List.of("read 1 compounds yes sure", "1 lend"));
    for (int day = 0; day < 8; day++) {
      lines.add("end");
    }
    terminal.type(lines, "play", "first-week", "--seed", "3");
    Files.writeString(folder.resolve("strange.jsonl"), "?");
    Terminal.Shown some = terminal.run("practice");
    assertEquals(Exit.FINE, some.exit(), some.err());
    for (String part :
        List.of(
            "1 run played to the end.",
            "1 file is left out: no run that can be read.",
            "2026-11-02, The first eight days: customers protected ",
            "Over 1 run whose luck was new to you.",
            "too few reads to say more")) {
      assertTrue(some.out().replaceAll("\\s+", " ").contains(part), part + some.out());
    }
    assertTrue(some.out().contains("What keeps costing"), "the run was reviewed at its end");
    JsonObject report = (JsonObject) Json.read(terminal.run("practice", "--json").out());
    assertEquals(1, ((JsonArray) report.get("runs").orElseThrow()).values().size());
    assertEquals(1, ((JsonArray) report.get("leftOut").orElseThrow()).values().size());
  }

  @Test
  void aMistypedCodeIsSaidToBeOne() {
    Terminal.Shown shown = terminal.run("code", "AAAAA-AAAAA");
    assertEquals(Exit.FOUND, shown.exit(), shown.out());
    assertFalse(shown.err().isBlank());
  }

  @Test
  void shippedScenariosHaveNoProblems() {
    Terminal.Shown shown = terminal.run(with("check", Bundled.ids(), "--static"));
    assertEquals(Exit.FINE, shown.exit(), shown.out());
    assertEquals(
        "no problems in "
            + Bundled.ids().size()
            + " scenarios and 1 overlay (0.00 s); not played\n",
        shown.out());
  }

  @Test
  void aFolderIsCheckedWithItsOverlays() throws IOException {
    Files.copy(Golden.path("scenarios/first-week.json"), folder.resolve("first-week.json"));
    Path overlay = folder.resolve("first-week.de.json");
    Files.copy(Golden.path("scenarios/first-week.de.json"), overlay);
    Terminal.Shown shown = terminal.run("check", folder.toString());
    assertEquals(Exit.FINE, shown.exit(), shown.out());
    assertEquals("no problems in 1 scenario and 1 overlay (0.00 s)\n", shown.out());
    String scenario = folder.resolve("first-week.json").toString();
    shown = terminal.run("check", "--static", scenario, overlay.toString());
    assertEquals("no problems in 1 scenario and 1 overlay (0.00 s); not played\n", shown.out());
    Files.writeString(overlay, Files.readString(overlay).replace("\"matinee\"", "\"matinée\""));
    shown = terminal.run("check", overlay.toString());
    assertEquals(Exit.FOUND, shown.exit());
    assertTrue(shown.out().contains("error[W701] the scenario has no \"matinée\""), shown.out());
    assertTrue(shown.out().contains("1 error in 1 overlay (0.00 s)\n"), shown.out());
  }

  @Test
  void findingsComeInEveryFormat() throws IOException {
    String file = Files.writeString(folder.resolve("broken.json"), "{ \"format\": 1 }").toString();
    assertTrue(terminal.run("check", file).out().contains("error[W202] "));
    String line = terminal.run("check", file, "--format", "line").out();
    assertTrue(line.startsWith(file.replace('\\', '/') + ":1:1: error[W202] "), line);
    assertEquals(line, terminal.run("check", file, "--lines").out());
    String json = terminal.run("check", file, "--format", "json").out();
    assertTrue(json.contains("\"kind\": \"proved\""), json);
    assertEquals(json, terminal.run("check", file, "--json").out());
    assertTrue(terminal.run("check", file, "--format", "sarif").out().contains("\"2.1.0\""));
    assertTrue(terminal.run("check", file, "--format", "github").out().startsWith("::error "));
    assertEquals(Exit.USAGE, terminal.run("check", file, "--format", "xml").exit());
  }

  private static String[] with(String verb, List<String> rest, String... more) {
    List<String> all = new java.util.ArrayList<>(List.of(verb));
    all.addAll(rest);
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void comparisonsCanBeReadByAProgram() throws MalformedJson {
    Terminal.Shown shown = terminal.run("compare", "first-week", "--seeds", "4", "--json");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    JsonObject report = (JsonObject) Json.read(shown.out());
    JsonArray policies = (JsonArray) report.get("policies").orElseThrow();
    assertEquals(Roster.all().size(), policies.values().size());
    JsonObject reader =
        policies.values().stream()
            .map(JsonObject.class::cast)
            .filter(row -> row.get("policy").orElseThrow().equals(new JsonString("reader")))
            .findFirst()
            .orElseThrow();
    for (String figure : List.of("harm", "permanent", "growth", "autonomy", "trust")) {
      JsonObject values = (JsonObject) reader.get(figure).orElseThrow();
      assertTrue(values.get("mean").orElseThrow() instanceof JsonNumber);
      assertTrue(((JsonNumber) values.get("se").orElseThrow()).asDouble() >= 0);
    }
  }

  @Test
  void comparisonsForPeopleListEveryPolicy() {
    String out = terminal.run("compare", "first-week", "--seeds", "4").out();
    Roster.all().forEach(entry -> assertTrue(out.contains(entry.name()), entry.name()));
  }

  @Test
  void theRulesNameEveryNumber() {
    String out = terminal.run("rules").out();
    for (ModelNumber number : ModelNumber.values()) {
      assertTrue(out.contains(number.word() + " = "), number.word());
    }
    assertTrue(out.contains("What it leaves out"), out);
  }

  @Test
  void everyCodeIsExplained() {
    for (Codes.Code code : CheckCodes.all()) {
      Terminal.Shown shown = terminal.run("explain", code.id().toLowerCase(java.util.Locale.ROOT));
      assertEquals(Exit.FINE, shown.exit());
      assertTrue(shown.out().contains(code.title()), code.id());
    }
  }

  @Test
  void scenariosAreListed() throws MalformedJson {
    assertTrue(terminal.run("scenarios").out().contains("first-week: "));
    JsonArray all = (JsonArray) Json.read(terminal.run("scenarios", "--json").out());
    assertEquals(Bundled.ids().size(), all.values().size());
  }

  @Test
  void referencesAreWrittenBesideAScenarioAndCheckedAgainstIt() throws IOException {
    Path shipped = Golden.path("scenarios/first-week.json");
    Path file = Files.copy(shipped, folder.resolve("mine.json"));
    String name = file.toString();
    assertEquals(Exit.FOUND, terminal.run("references", name, "--check").exit());
    Terminal.Shown written = terminal.run("references", name, "--seeds", "8");
    assertEquals(Exit.FINE, written.exit(), written.err());
    assertTrue(Files.exists(folder.resolve("mine.references.json")));
    assertEquals(Exit.FINE, terminal.run("references", name, "--check").exit());
    assertTrue(terminal.run("compare", name, "--seeds", "4", "--json").out().contains("\"score\""));
    String other = Files.readString(file).replaceFirst("\"days\": 8", "\"days\": 9");
    Files.writeString(file, other);
    assertEquals(Exit.FOUND, terminal.run("references", name, "--check").exit());
  }

  @Test
  void thePictureInTheReadmeIsWhatCompareDraws() throws IOException {
    Path drawn = folder.resolve("plane.svg");
    Terminal.Shown shown =
        terminal.run("compare", "first-week", "--seeds", "256", "--picture", drawn.toString());
    assertEquals(0, shown.exit(), shown.err());
    Golden.check(Golden.path("assets/plane-first-week.svg"), Files.readString(drawn));
    Terminal.Shown refused =
        terminal.run("compare", "first-week", "--picture", folder + "/not/there/plane.svg");
    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("Maybe its folder is not there"), refused.err());
  }

  @Test
  void whatIsNoNumberIsSaidForPeople() {
    for (List<String> said :
        List.of(
            List.of("--seed", "abc", "play", "first-week"),
            List.of("--day", "q", "play", "first-week"),
            List.of("--seeds", "1.5", "compare", "first-week"),
            List.of("--frontier-seeds", "", "balance", "first-week"),
            List.of("-n or --runs", "x", "random", "first-week"))) {
      String option = said.get(0).split(" ")[0];
      Terminal.Shown shown = terminal.run(said.get(2), said.get(3), option, said.get(1));
      assertEquals(Exit.USAGE, shown.exit());
      String sentence =
          said.get(0) + " takes a whole number, and \"" + said.get(1) + "\" is none\nMaybe --";
      assertTrue(shown.err().startsWith(sentence), shown.err());
    }
    Terminal.Shown many = terminal.run("play", "--seed", "99999999999999999999");
    assertTrue(many.err().contains(" has too many digits\nMaybe --seed 7"), many.err());
    Terminal.Shown none = terminal.run("play", "first-week", "--seed");
    assertTrue(none.err().startsWith("--seed needs something behind it: N"), none.err());
    assertTrue(terminal.run("debrief").err().startsWith("RUN is missing"));
    Terminal.Shown more = terminal.run("random", "first-week", "--all=5");
    assertTrue(more.err().startsWith("--all stands alone, and takes no \"5\""), more.err());
  }

  @Test
  void aFileThatIsNotThereIsNotTakenForACodeOnly() {
    Terminal.Shown word = terminal.run("code", "nofile");
    assertEquals(Exit.FOUND, word.exit());
    assertTrue(
        word.err()
            .startsWith(
                "there is no file \"nofile\", and it is no code: group 2 has 1 character, and"
                    + " should have 5\nMaybe "),
        word.err());
    Terminal.Shown path = terminal.run("code", "runs/of-mine.jsonl");
    assertEquals(Exit.USAGE, path.exit());
    assertEquals("there is no file runs/of-mine.jsonl\n", path.err());
    Terminal.Shown groups = terminal.run("code", "ABCDE", "ABC");
    assertFalse(groups.err().contains("file"), groups.err());
  }
}
