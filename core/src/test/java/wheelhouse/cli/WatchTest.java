package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Bundled;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.Place;
import wheelhouse.content.Saves;
import wheelhouse.content.ScenarioReader;
import wheelhouse.content.Severity;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Model;

/** A file that is watched: what is shown of each save, and what is played. */
class WatchTest {

  private static final String FILE = "mine.json";
  private static final Sampled SAMPLE = sample(30, 8, 50, 4);

  // ---- by hand

  private static Finding finding(String code, String path, String message) {
    return new Finding(
        code,
        Severity.WARNING,
        new Place(FILE, 7, 3, 4, "  \"id\"", 2),
        path,
        message,
        "",
        Optional.empty(),
        List.of(),
        Evidence.proved());
  }

  private static final Finding TYPING = finding("W305", "incidents / a", "that is a slip");
  private static final Finding OTHER = finding("W305", "incidents / b", "that is another");
  private static final Finding THOUGHT = finding("W811", "incidents / a", "two truths are one");
  private static final Finding PLAYED = finding("W871", "incidents", "a constant comes near");

  /** The reader and six constants, the first of which is given, always the same on each seed. */
  private static Sampled sample(double harm, double growth, double itsHarm, double itsGrowth) {
    List<Outcomes> constants = new ArrayList<>();
    Roster.constants().forEach(each -> constants.add(outcomes(each.name(), 100, 0)));
    constants.set(0, outcomes(constants.get(0).policy(), itsHarm, itsGrowth));
    return new Sampled(outcomes(Roster.READER, harm, growth), constants);
  }

  private static Outcomes outcomes(String policy, double harm, double growth) {
    double[][] values = new double[Measure.values().length][Sampled.SEEDS];
    for (int seed = 0; seed < Sampled.SEEDS; seed++) {
      double luck = seed % 5 - 2;
      values[Measure.HARM.ordinal()][seed] = harm + luck;
      values[Measure.GROWTH.ordinal()][seed] = growth + luck / 10;
    }
    return new Outcomes(policy, values);
  }

  private static Watching.Event saved(Finding... findings) {
    return new Watching.Saved(new Watching.Checked(List.of(findings), true, 12));
  }

  private static Watching.Event broken(Finding... findings) {
    return new Watching.Saved(new Watching.Checked(List.of(findings), false, 12));
  }

  private static Watching.Event shown(Sampled sample, Finding... findings) {
    return new Watching.Shown(new Watching.Played(List.of(findings), sample, 1500));
  }

  /** What is on the screen after the last of some events. */
  private static String screen(Watching.Event... events) {
    Watching watching = Watching.nothing();
    List<String> screen = List.of();
    for (Watching.Event event : events) {
      Watching.Step step = watching.step(FILE, event);
      watching = step.now();
      screen = step.screen();
    }
    return String.join("\n", screen);
  }

  private static void has(String screen, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = screen.indexOf(part, from);
      assertTrue(at >= 0, "no \"" + part + "\" in its place in:\n" + screen);
      from = at;
    }
  }

  // ---- what is said

  @Test
  void atFirstItSaysWhatThereIs() {
    String screen = screen(saved(TYPING, THOUGHT));
    has(screen, "mine.json, save 1 (read in 12 ms)", "2 warnings", "there is:", "not yet played");
    assertFalse(screen.contains("came"), screen);
    String played = screen(saved(TYPING, THOUGHT), shown(SAMPLE, PLAYED));
    has(played, "played in 1.5 s", "3 warnings", "W871", "how it plays, over 256 seeds");
    has(played, "the reader", "harm   30.0   growth   8.00");
    has(played, "nearest constant", "harm   50.0   growth   4.00   always-hold");
    assertFalse(played.contains("since it was last played"), played);
  }

  @Test
  void whatCameAndWhatWentIsSaidFirst() {
    String screen = screen(saved(TYPING, THOUGHT), saved(OTHER, THOUGHT));
    has(screen, "save 2", "came with this save:\nwarning[W305] that is another", "went:\n");
    has(screen, "went:\nmine.json:7:3: warning[W305] that is a slip", "still there:", "W811");
    has(screen(saved(TYPING), saved(TYPING)), "nothing came with this save, and nothing went");
  }

  @Test
  void aFindingIsTheSameThoughItsLineAndItsWordsHaveChanged() {
    Finding moved = finding("W305", "incidents / a", "that is a slip, still");
    has(screen(saved(TYPING), saved(moved)), "nothing came", "still there:", "still");
    has(screen(saved(TYPING), saved(TYPING, moved)), "came with this save:", "still");
  }

  @Test
  void whatIsNotLookedForHasNotGone() {
    String errors = screen(saved(THOUGHT), shown(SAMPLE, PLAYED), broken(TYPING));
    has(errors, "came with this save:", "W305", "not played: what has errors cannot be");
    has(errors, "what else there was, 2, is looked for again then");
    assertFalse(errors.contains("went"), errors);
    Watching.Event[] mended = {
      saved(THOUGHT), shown(SAMPLE, PLAYED), broken(TYPING), saved(THOUGHT)
    };
    String read = screen(mended);
    has(read, "went:\nmine.json:7:3: warning[W305]", "still there:", "W811", "not yet played");
    assertFalse(read.contains("came"), read);
  }

  @Test
  void whatPlayingShowsIsComparedWithWhenItWasLastPlayed() {
    String screen = screen(saved(), shown(SAMPLE, PLAYED), saved(), saved(), shown(SAMPLE, PLAYED));
    has(screen, "save 3", "nothing came", "still there:", "W871");
    has(screen, "none of that moved outside the noise");
    String gone = screen(saved(), shown(SAMPLE, PLAYED), saved(), saved(), shown(SAMPLE));
    has(gone, "went:", "W871");
  }

  @Test
  void howTheBalanceMovedIsSaid() {
    Sampled worse = sample(34, 8, 31, 9);
    String screen = screen(saved(), shown(SAMPLE), saved(), shown(worse));
    has(
        screen,
        "since it was last played",
        "the reader: harm rose by 4.0 ± 0.0",
        "always-hold: harm fell by 19.0 ± 0.0",
        "always-hold: growth rose by 5.00 ± 0.00",
        "the reader is no longer ahead of always-hold on harm",
        "the reader is no longer ahead of always-hold on growth");
    String back = screen(saved(), shown(worse), saved(), shown(SAMPLE));
    has(back, "the reader is ahead of always-hold on harm now");
  }

  @Test
  void longListsAreCut() {
    Finding[] many = new Finding[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = finding("W305", "incidents / i" + i, "slip " + i);
    }
    String screen = screen(saved(many));
    has(screen, "30 warnings", "slip 7", "and 22 more: wheelhouse check mine.json");
    assertTrue(screen(saved(), saved(many)).lines().count() < 40);
  }

  // ---- the balance

  @Test
  void aSampleIsWhatComparingGives() {
    Model model = Model.of(scenario());
    Sampled sample = Sampled.of(model, share -> true).orElseThrow();
    List<Outcomes> whole = Comparison.play(model, List.of(Roster.reader()), 1, Sampled.SEEDS);
    assertArrayEquals(whole.get(0).values(), sample.reader().values());
    assertEquals(6, sample.constants().size());
    assertEquals(Optional.empty(), Sampled.of(model, share -> share < 0.5));
    Drift none = Drift.of(sample, Sampled.of(Model.of(scenario()), share -> true).orElseThrow());
    assertTrue(none.isNone(), none::toString);
  }

  @Test
  void aHarderScenarioIsSeenToBeHarder() {
    Scenario scenario = scenario();
    Sampled before = Sampled.of(Model.of(scenario), share -> true).orElseThrow();
    List<CalendarEntry> calendar = new ArrayList<>();
    for (int day = 1; day <= scenario.days(); day++) {
      calendar.add(new CalendarEntry(day, "In court.", 360));
    }
    Scenario busy = Variant.of(scenario).calendar(calendar).scenario();
    Sampled now = Sampled.of(Model.of(busy), share -> true).orElseThrow();
    List<String> lines = Drift.of(before, now).lines();
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("the reader: harm rose by ")),
        lines.toString());
  }

  private static Scenario scenario() {
    return Bundled.find("first-week").orElseThrow().scenario().orElseThrow();
  }

  // ---- the loop

  /** A desk on which everything happens as a script has it, one line of it at each moment. */
  private static final class Script implements WatchLoop.Desk {

    private final Deque<Saves.Look> looks;
    private final List<String> did = new ArrayList<>();
    private boolean playing;
    private int takes;

    Script(Saves.Look... looks) {
      this.looks = new ArrayDeque<>(List.of(looks));
    }

    @Override
    public Saves.Look look() {
      return looks.remove();
    }

    @Override
    public Watching.Checked read() {
      did.add("read");
      return new Watching.Checked(List.of(), true, 1);
    }

    @Override
    public void play() {
      did.add("play");
      playing = true;
      takes = 3;
    }

    @Override
    public void giveUp() {
      if (playing) {
        did.add("give up");
      }
      playing = false;
    }

    @Override
    public Optional<Watching.Played> played() {
      if (!playing || --takes > 0) {
        return Optional.empty();
      }
      playing = false;
      return Optional.of(new Watching.Played(List.of(), SAMPLE, 1));
    }

    @Override
    public boolean rest() {
      return !looks.isEmpty();
    }
  }

  private static Script watched(Saves.Look... looks) {
    Script script = new Script(looks);
    new WatchLoop(
            script, FILE, screen -> script.did.add("show " + screen.get(screen.size() - 1).strip()))
        .run();
    return script;
  }

  @Test
  void itIsReadAtOnceAndPlayedAndThenNothingHappens() {
    Saves.Look quiet = Saves.Look.QUIET;
    Script script = watched(quiet, quiet, quiet, quiet, quiet, quiet);
    assertEquals(4, script.did.size(), script.did::toString);
    assertEquals(List.of("read", "show not yet played", "play"), script.did.subList(0, 3));
    assertTrue(script.did.get(3).startsWith("show nearest constant"), script.did::toString);
  }

  @Test
  void aNewerSaveGivesUpWhatIsBeingPlayed() {
    Script script = watched(Saves.Look.QUIET, Saves.Look.SAVED, Saves.Look.QUIET);
    assertEquals(
        List.of(
            "read",
            "show not yet played",
            "play",
            "give up",
            "read",
            "show not yet played",
            "play",
            "give up"),
        script.did);
  }

  @Test
  void aFileThatIsGoneIsLookedForUntilItIsBack() {
    Script script = watched(Saves.Look.GONE, Saves.Look.QUIET, Saves.Look.QUIET, Saves.Look.SAVED);
    assertEquals(
        List.of(
            "read",
            "show not yet played",
            "play",
            "give up",
            "show mine.json is not there. It is looked for on.",
            "read",
            "show not yet played",
            "play",
            "give up"),
        script.did);
  }

  // ---- the schema

  @Test
  void theSchemaBesideAScenarioHasItsIdsAndFollowsThem(@TempDir Path folder) throws IOException {
    String text = Files.readString(Golden.path("scenarios/first-week.json"));
    OwnSchema own = OwnSchema.beside(folder.resolve("mine.json"));
    Path file = folder.resolve("mine.schema.json");
    own.follow(ScenarioReader.read("mine.json", text));
    assertTrue(Files.readString(file).contains("\"mirela\""));
    own.follow(ScenarioReader.read("mine.json", text.replace("\"mirela\"", "\"mira\"")));
    String followed = Files.readString(file);
    assertTrue(followed.contains("\"mira\""));
    assertFalse(followed.contains("\"mirela\""));
    own.follow(ScenarioReader.read("mine.json", "this is no scenario"));
    assertEquals(followed, Files.readString(file), "the last one that said something stays");
  }

  // ---- the command

  @Test
  void onlyAFileOfOnesOwnCanBeWatched(@TempDir Path folder) {
    Terminal terminal = new Terminal(folder);
    Terminal.Shown shipped = terminal.run("watch", "first-week");
    assertEquals(Exit.USAGE, shipped.exit());
    assertTrue(shipped.err().contains("\"first-week\" is shipped"), shipped.err());
    Terminal.Shown missing = terminal.run("watch", folder.resolve("none.json").toString());
    assertEquals(Exit.USAGE, missing.exit());
    assertTrue(missing.err().contains("there is no file"), missing.err());
    Stream.of("Ctrl-C", "languages beside it")
        .forEach(each -> assertTrue(terminal.run("watch", "--help").out().contains(each), each));
  }
}
