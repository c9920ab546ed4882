package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;

/** Whole plays, typed line by line as a person would. */
class PlayTest {

  private static final Path RESOURCES = Golden.path("core/src/test/resources/wheelhouse/cli");

  @TempDir private Path folder = Path.of("");
  private Terminal terminal = new Terminal(folder);

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  static Stream<String> shipped() {
    return Bundled.ids().stream();
  }

  /** Plays by habit: looks, asks, meets what it can, takes a wheel now and then, ends each day. */
  private static List<String> script(int days) {
    List<String> lines = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      int slip = day;
      lines.add("open " + slip);
      lines.add("ask " + slip);
      lines.add("customer " + slip);
      lines.add("monitor " + slip);
      lines.add("question " + slip);
      lines.add("read " + slip + " compounds no likely");
      lines.add(slip + " " + (1 + day % 6));
      lines.add("stack " + slip);
      lines.add("mine a 1h");
      lines.add("team");
      lines.add("plan");
      lines.add("board");
      lines.add("end");
      lines.add("end");
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedScenarioCanBePlayedToItsEndByTyping(String scenario) throws IOException {
    List<String> lines = new ArrayList<>(script(30));
    lines.add("tell");
    lines.add("I will ask first, from Monday on.");
    Terminal.Shown shown = terminal.type(lines, "play", scenario, "--seed", "11");

    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("Three letters"), shown.out());
    assertTrue(shown.out().contains("To talk about"), "the scenario's questions are asked");
    assertFalse(shown.out().contains("{"), "every slot is filled");

    Path file = onlyFile();
    assertEquals(Exit.FINE, terminal.run("replay", file.toString(), "--verify").exit());
    Terminal.Shown code = terminal.run("code", file.toString());
    assertEquals(Exit.FINE, code.exit(), code.err());
    Terminal.Shown back = terminal.run("code", code.out().strip());
    assertEquals(Exit.FINE, back.exit(), back.err());
    assertEquals(section(shown.out(), "Three letters"), section(back.out(), "Three letters"));
  }

  private static String section(String text, String head) {
    int from = text.indexOf(head);
    return text.substring(from, text.indexOf("Where it ended", from));
  }

  /** What was shown, as if no line had been wrapped. */
  private static String flat(Terminal.Shown shown) {
    return shown.out().replaceAll("\\s+", " ");
  }

  /** A review's summary may lie beside it. */
  private static boolean isRun(Path file) {
    return file.toString().endsWith(".jsonl");
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(PlayTest::isRun).findFirst().orElseThrow();
    }
  }

  @Test
  void aWholePlayOfTheFirstWeekReadsAsItDid() throws IOException {
    List<String> lines = Files.readAllLines(RESOURCES.resolve("first-week.typed.txt"));
    Terminal.Shown shown = terminal.type(lines, "play", "first-week", "--seed", "7");
    String out = shown.out().replace(folder.toString(), "RUNS");
    Golden.check(RESOURCES.resolve("first-week.transcript.txt"), out);
  }

  @Test
  void aScenarioCanBePlayedInAnotherLanguage() throws IOException {
    List<String> lines = new ArrayList<>(script(30));
    Terminal.Shown shown =
        terminal.type(lines, "play", "first-week", "--language", "de", "--seed", "11");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("Die ersten acht Tage"), shown.out());
    assertTrue(shown.out().contains("Three letters"), "the terminal's own words stay English");
    assertFalse(shown.out().contains("{"), "every slot is filled");
    assertTrue(flat(shown).matches(".*Blatt am Schwarzen Brett schließt mit: Trommeln, .*"));
    assertFalse(
        flat(shown).matches(".*Trommeln, (Monday|Tuesday|Wednesday|Thursday|Friday).*"),
        "a weekday inside a sentence is in the language of the sentence");
    Path file = onlyFile();
    assertEquals(Exit.FINE, terminal.run("replay", file.toString(), "--verify").exit());
  }

  @Test
  void aLanguageThatIsNotThereIsSaidToBeMissing() {
    Terminal.Shown shown = terminal.run("play", "first-week", "--language", "fr");
    assertEquals(Exit.USAGE, shown.exit());
    assertTrue(shown.err().contains("is not there in \"fr\"\nMaybe de"), shown.err());
    assertTrue(terminal.run("play", "--help").out().contains("stay English"));
  }

  @Test
  void withoutAVerbTheFirstScenarioIsPlayed() {
    assertTrue(terminal.run().out().contains("The first eight days"));
  }

  @Test
  void theEndOfInputSavesAndSaysSo() {
    Terminal.Shown shown =
        terminal.type(List.of("end", "ask 1", "1 hold"), "play", "first-week", "--seed", "3");
    assertEquals(Exit.FINE, shown.exit());
    assertTrue(shown.out().contains("Saved up to here"), shown.out());
    assertTrue(flat(shown).contains("what was only laid for today is not"), shown.out());
  }

  @Test
  void aRunIsTakenUpWhereItWasLeft() {
    terminal.type(List.of("end", "end", "ask 1", "quit"), "play", "first-week", "--seed", "3");
    Terminal.Shown shown = terminal.type(List.of("1"), "play", "first-week", "--resume");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertAll(
        () -> assertTrue(shown.out().contains("Wednesday, day 3 of 8"), shown.out()),
        () -> assertTrue(shown.out().contains("The owner: "), "the answer still stands"));
  }

  @Test
  void aFinishedRunIsNotTakenUp() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add("end");
    }
    terminal.type(lines, "play", "first-week", "--seed", "3");
    Terminal.Shown shown = terminal.run("play", "first-week", "--resume");
    assertEquals(Exit.FOUND, shown.exit());
    assertTrue(shown.err().contains("Maybe begin one"), shown.err());
  }

  /** What was typed to end every day of the first week, and at the end of it. */
  private static List<String> held(int days, String... after) {
    List<String> lines = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      lines.add("end");
    }
    lines.addAll(List.of(after));
    return lines;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(PlayTest::isRun).sorted().toList();
    }
  }

  @Test
  void aRunIsForkedFromTheCommandLineAndStandsBesideItsOriginal() throws IOException {
    terminal.type(held(8), "play", "first-week", "--seed", "3");
    Path original = onlyFile();
    List<String> lines = new ArrayList<>(List.of("1 lend", "2 wheel", "alone"));
    lines.addAll(held(6));
    String name = original.getFileName().toString();
    Terminal.Shown shown = terminal.type(lines, "play", "--from", name, "--day", "3");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("Back on Wednesday, day 3, under the same luck"), shown.out());
    assertFalse(shown.out().contains("Your deputy for six years"), "the briefing was read");
    assertTrue(flat(shown).contains("The same luck, played differently"), shown.out());
    assertTrue(flat(shown).contains("The first time: harm "), shown.out());
    assertTrue(
        flat(shown)
            .matches(
                ".*The same days, but from Wednesday, day 3 \\(this run\\): (less|more|as much) harm"
                    + " \\(\\d+\\), (less|more|as much) growth .*"),
        shown.out());
    assertEquals(2, files().size());
    for (Path file : files()) {
      assertEquals(Exit.FINE, terminal.run("replay", file.toString(), "--verify").exit());
    }
    Terminal.Shown first = terminal.run("replay", original.toString());
    assertTrue(flat(first).contains("The first time (this run): harm "), first.out());
  }

  @Test
  void atTheEndOneMayGoBackToADayAndAgain() throws IOException {
    List<String> lines = held(8, "tell", "I will ask first.", "3");
    lines.addAll(held(6, "tell", "", "5"));
    lines.addAll(held(4, "tell", "", "99"));
    Terminal.Shown shown = terminal.type(lines, "play", "first-week", "--seed", "3");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("from Friday, day 5 (this run): as much harm"), shown.out());
    assertTrue(shown.out().contains("There is no such morning"), shown.out());
    assertEquals(3, files().size());
  }

  @Test
  void aRunThatIsNotOverIsForkedToo() throws IOException {
    terminal.type(List.of("end", "end", "ask 1", "quit"), "play", "first-week", "--seed", "3");
    String file = onlyFile().toString();
    Terminal.Shown shown = terminal.type(List.of("1"), "play", "--from", file, "--day", "2");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("Tuesday, day 2 of 8"), shown.out());
    Terminal.Shown none = terminal.run("play", "--from", file, "--day", "4");
    assertEquals(Exit.USAGE, none.exit());
    assertTrue(none.err().contains("Maybe one from 1 to 3"), none.err());
    assertEquals(2, files().size());
  }

  @Test
  void whatCannotBeKeptCanStillBePlayed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Terminal.Shown shown =
        terminal.type(List.of("quit"), "play", "first-week", "--runs", file.toString());
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("This run is not kept"), shown.out());
  }

  @Test
  void beforeTheFirstWheelItIsAskedOnceWhoElseCould() {
    Terminal.Shown shown =
        terminal.type(
            List.of("1 wheel", "nobody but me", "end", "1 wheel", "end"),
            "play",
            "first-week",
            "--seed",
            "3");
    assertEquals(1, shown.out().split("who else could stop this", -1).length - 1);
    assertTrue(shown.out().contains("Noted. \"undo\" takes the pick back."), shown.out());
  }

  @Test
  void aCommandInPlaceOfAnAnswerIsACommand() {
    Terminal.Shown shown =
        terminal.type(List.of("1 wheel", "undo", "plan"), "play", "first-week", "--seed", "3");
    assertTrue(shown.out().contains("Taken back: 1 \"Row F"), shown.out());
    assertTrue(shown.out().contains("Nothing is laid"), shown.out());
  }

  @Test
  void aWheelWithoutHoursIsPointedOutOnce() {
    Terminal.Shown shown =
        terminal.type(
            List.of("1 wheel", "mirela", "end", "end", "end"), "play", "first-week", "--seed", "3");
    assertTrue(shown.out().contains("You have the wheel of 1"), shown.out());
    assertTrue(shown.out().contains("Wednesday, day 3 of 8"), shown.out());
  }

  @Test
  void whatCannotBeDoneIsRefusedWithAReasonAndChangesNothing() {
    Terminal.Shown shown =
        terminal.type(
            List.of(
                "frobnicate",
                "3 unblok",
                "99 hold",
                "1 wheel",
                "2 wheel",
                "hold",
                "give 1 to joss",
                "give 1 to mirella",
                "pin 1 2 with joss",
                "respond joss foyer talk",
                "mine z 2h",
                "ask 1",
                "ask 1",
                "plan"),
            "play",
            "first-week",
            "--seed",
            "3");
    for (String part :
        List.of(
            "I do not know \"frobnicate\"",
            "Did you mean \"unblock\"?",
            "There is no slip 99",
            "That does not fit: it takes 5 h",
            "\"hold\" needs the number of a slip",
            "They own it already.",
            "Did you mean \"mirela\"?",
            "A claim needs at least 3",
            "It is a grave word",
            "None of your own slips is called \"z\"",
            "That was asked already",
            "Row F has been sold twice\": take the wheel")) {
      assertTrue(flat(shown).contains(part), part + "\n" + shown.out());
    }
  }

  @Test
  void onePickCanBeLaidOnAWholeStackAndTakenBackAsOne() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      lines.add("end");
    }
    String days = terminal.type(lines, "play", "forty-seven", "--seed", "3").out();
    Matcher stack = Pattern.compile("(?m)^ *(\\d+)  A stack of (\\d+)").matcher(days);
    assertTrue(stack.find(days.indexOf("day 17 of 30")), days);
    lines.add("stack " + stack.group(1) + " hold");
    lines.add("undo");
    lines.add("plan");
    lines.add("stack 1 hold");
    Terminal.Shown shown = terminal.type(lines, "play", "forty-seven", "--seed", "3");
    assertTrue(flat(shown).contains("Taken back: " + stack.group(2) + " picks"), shown.out());
    assertTrue(flat(shown).contains("Nothing is laid"), shown.out());
    assertTrue(flat(shown).contains("That slip is home"), shown.out());
  }

  @Test
  void anEmptyLineEndsOnlyADayOnWhichNothingBleeds() {
    Terminal.Shown shown = terminal.type(List.of(""), "play", "first-week", "--seed", "3");
    assertTrue(shown.out().contains("a day does not pass by itself"), shown.out());
    assertFalse(shown.out().contains("day 2 of 8"), shown.out());
  }
}
