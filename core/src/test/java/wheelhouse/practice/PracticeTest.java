package wheelhouse.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Effect;
import wheelhouse.replay.Header;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Confidence;
import wheelhouse.run.Observation;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

class PracticeTest {

  private static final List<Playable> OFFERED = offered();

  @TempDir private Path folder = Path.of("");
  private RunStore store = new RunStore(folder);

  @BeforeEach
  void open() {
    store = new RunStore(folder);
  }

  private static List<Playable> offered() {
    List<Playable> all = new ArrayList<>();
    for (String id : Bundled.ids()) {
      Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
      all.add(Playable.of(Model.of(scenario), ReferencesFile.shipped(scenario)));
    }
    all.sort(
        Comparator.comparingInt((Playable each) -> each.model().scenario().minutes())
            .thenComparingInt(each -> each.model().scenario().days())
            .thenComparing(Playable::id));
    return all;
  }

  private static Optional<Playable> find(String id) {
    return OFFERED.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private Practice practice() throws IOException {
    return Archive.read(store, PracticeTest::find);
  }

  /** Loud slips get hands, quiet ones nothing; of each new slip one thing is said to be sure. */
  private static void play(Run run) {
    while (!run.isOver()) {
      Observation board = run.observation();
      for (int place = 0; place < board.openCount(); place++) {
        int incident = board.open(place);
        if (board.phase(incident) != Phase.CLOSE) {
          Pick pick = board.loud(incident) ? Pick.ADD_HANDS : Pick.HOLD;
          run.move(new Move.LayPick(incident, pick));
        }
        if (board.arrived(incident) == run.day()) {
          run.read(incident, ReadQuestion.COMPOUNDS, 0, Confidence.SURE);
        }
      }
      run.endDay();
    }
  }

  private static String started(int nth) {
    return String.format("2026-%02d-%02dT10:00:00Z", 1 + nth / 28, 1 + nth % 28);
  }

  private Path kept(Run run, int nth) throws IOException {
    try (RunWriter writer = store.create(run, Header.of(run, started(nth)))) {
      return writer.file().orElseThrow();
    }
  }

  private Path played(String id, long seed, int nth) throws IOException {
    Run run = new Run(find(id).orElseThrow().model(), seed);
    play(run);
    return kept(run, nth);
  }

  // ---- how much there is

  @Test
  void whoNeverPlayedIsLedToTheFirstScenario() throws IOException {
    Practice none = Archive.read(new RunStore(folder.resolve("none")), PracticeTest::find);
    assertEquals(List.of(), none.runs());
    assertEquals(0, none.calibration().reads());
    assertEquals(Effect.Standing.TOO_FEW, none.byLoudness().weight().standing());
    Next next = Next.of(none, OFFERED).orElseThrow();
    assertEquals("first-week", next.scenario());
    assertEquals(Next.Why.BEGINS, next.why());
    assertEquals(Optional.empty(), Next.of(none, List.of()));
  }

  @Test
  void oneRunIsTooFewForMuch() throws IOException {
    played("first-week", 7, 1);
    Practice one = practice();
    assertEquals(1, one.runs().size());
    assertTrue(one.runs().get(0).newLuck());
    assertTrue(one.runs().get(0).score().isPresent());
    assertEquals(1, one.times(Habit.READS_SIGNS));
    assertEquals(0, one.times(Habit.INSPECTS));
    assertTrue(one.calibration().reads() > 0);
    assertEquals(List.of(), one.costs());
    assertEquals(List.of(), new PracticeWords(Text.in(Locale.ENGLISH)).losses(one));
    Next next = Next.of(one, OFFERED).orElseThrow();
    assertNotEquals("first-week", next.scenario());
  }

  @Test
  void fortyRunsWithStrangersAmongThemAreCountedAndTheStrangersNamed() throws IOException {
    for (int nth = 0; nth < 38; nth++) {
      played("first-week", 100 + nth, nth);
    }
    played("dry-run", 1, 38);
    played("dry-run", 2, 39);
    Files.writeString(folder.resolve("a-torn.jsonl"), "{\"format\":");
    Files.writeString(folder.resolve("b-empty.jsonl"), "");
    Path other = played("first-week", 999, 50);
    Files.writeString(
        other, Files.readString(other).replaceFirst("\"rules\":[0-9]+", "\"rules\":9"));
    Path changed = played("first-week", 998, 51);
    Files.writeString(
        changed, Files.readString(changed).replaceFirst("\"hash\":\"....", "\"hash\":\"0000"));
    Path unknown = played("first-week", 997, 52);
    Files.writeString(
        unknown, Files.readString(unknown).replaceFirst("\"first-week\"", "\"gone\""));
    Path bent = played("first-week", 996, 53);
    Files.writeString(bent, Files.readString(bent).replaceFirst("add-hands", "take-the-wheel"));
    Run stopped = new Run(find("first-week").orElseThrow().model(), 5);
    stopped.endDay();
    kept(stopped, 54);
    Practice all = practice();
    assertEquals(40, all.runs().size());
    assertEquals(40, all.ofNewLuck());
    assertEquals(1, all.unfinished());
    assertEquals(
        List.of(
            Unread.Why.UNREADABLE,
            Unread.Why.UNREADABLE,
            Unread.Why.DAMAGED,
            Unread.Why.NO_SCENARIO,
            Unread.Why.OTHER_NUMBERS,
            Unread.Why.OTHER_RULES),
        all.unread().stream().map(Unread::why).sorted().toList());
    assertEquals(
        List.of(
            "2 files are left out: no run that can be read.",
            "1 file is left out: damaged, or not as recorded.",
            "1 run is left out: the scenario is not here.",
            "1 run is left out: the scenario has other numbers now.",
            "1 run is left out: played by other rules."),
        new PracticeWords(Text.in(Locale.ENGLISH)).unread(all));
    assertEquals(
        all.runs().stream().map(run -> run.header().started()).sorted().toList(),
        all.runs().stream().map(run -> run.header().started()).toList());
    assertEquals(Effect.Standing.MORE, all.byLoudness().weight().standing());
    assertEquals(Calibration.Standing.LESS_OFTEN, all.calibration().bins().get(2).standing());
    Next next = Next.of(all, OFFERED).orElseThrow();
    assertEquals(Next.Why.LOUDNESS_WEIGHED, next.why());
    assertEquals(Habit.READS_SIGNS, next.habit());
    assertEquals(next, Next.of(practice(), OFFERED).orElseThrow(), "the same record, the same");
  }

  // ---- a luck counts once

  @Test
  void aLuckThatWasPlayedAgainIsAMemoryAndNotARead() throws Exception {
    Path first = played("first-week", 7, 1);
    Practice once = practice();
    played("first-week", 7, 2);
    Run run = new Run(find("first-week").orElseThrow().model(), 7);
    play(run);
    try (RunWriter writer = store.fork(run, Header.Branch.of(first, 3), started(3))) {
      play(writer.run());
      writer.save();
    }
    Practice thrice = practice();
    assertEquals(3, thrice.runs().size());
    assertEquals(1, thrice.ofNewLuck());
    assertEquals(once.calibration(), thrice.calibration());
    assertEquals(once.byLoudness(), thrice.byLoudness());
    assertEquals(once.byCraft(), thrice.byCraft());
    assertEquals(once.habits(), thrice.habits());
    played("first-week", 8, 4);
    assertTrue(practice().calibration().reads() > once.calibration().reads());
  }

  // ---- reviews

  private static ReviewSummary summary(Path run, double loss, Lapse... lapses) throws Exception {
    var days = RunStore.read(run).days();
    List<ReviewSummary.Cost> costs = new ArrayList<>();
    for (Lapse lapse : lapses) {
      costs.add(new ReviewSummary.Cost(2, lapse, 0.05));
    }
    return new ReviewSummary(
        "reader", RulesVersion.CURRENT, days.get(days.size() - 1).fingerprint(), 12, loss, costs);
  }

  @Test
  void whatKeepsCostingIsAddedUpOverReviewedRunsAndLeads() throws Exception {
    Path one = played("first-week", 1, 1);
    Path two = played("first-week", 2, 2);
    played("first-week", 3, 3);
    ReviewFile.write(one, summary(one, 0.03, Lapse.MEDDLED, Lapse.NEVER_ASKED_WHY));
    ReviewFile.write(two, summary(two, 0.01, Lapse.NEVER_ASKED_WHY, Lapse.NEVER_ASKED_WHY));
    Practice all = practice();
    assertEquals(2, all.reviewed().size());
    Practice.Costing dearest = all.costs().get(0);
    assertEquals(Lapse.NEVER_ASKED_WHY, dearest.lapse());
    assertEquals(3, dearest.times());
    assertEquals(2, dearest.runs());
    assertEquals(0.15, dearest.share(), 1e-12);
    assertEquals(List.of(Lapse.NEVER_ASKED_WHY, Lapse.MEDDLED), lapses(all));
    Next next = Next.of(all, OFFERED).orElseThrow();
    assertEquals(new Next("the-usual", next.seed(), Next.Why.COSTS, Habit.INSPECTS, 3), next);
    PracticeWords words = new PracticeWords(Text.in(Locale.ENGLISH));
    assertEquals(
        "never asked why it keeps needing you: 3 times in 2 runs; each time about 5.0 in 100"
            + " of what was at stake.",
        words.of(dearest));
    assertTrue(words.losses(all).get(0).contains("3.0; 1.0"), words.losses(all).get(0));
  }

  private static List<Lapse> lapses(Practice practice) {
    return practice.costs().stream().map(Practice.Costing::lapse).toList();
  }

  @Test
  void aSummaryOfAnotherRunOrOfOtherRulesOrNoneAtAllCountsForNothing() throws Exception {
    Path run = played("first-week", 1, 1);
    ReviewSummary good = summary(run, 0.02, Lapse.MEDDLED);
    ReviewFile.write(run, good);
    assertEquals(Optional.of(good), ReviewFile.read(run));
    assertEquals(1, practice().reviewed().size());
    ReviewFile.write(run, new ReviewSummary("reader", 1, "0", 12, 0.02, good.costs()));
    assertEquals(0, practice().reviewed().size());
    ReviewFile.write(run, new ReviewSummary("reader", 9, good.fingerprint(), 1, 0, List.of()));
    assertEquals(0, practice().reviewed().size());
    ReviewFile.write(run, good);
    String text = Files.readString(ReviewFile.beside(run));
    for (String broken :
        List.of(
            "",
            "[]",
            text.substring(0, 60),
            text.replace("meddled", "muddled"),
            text.replace("\"version\": 1", "\"version\": 2"),
            text.replace("\"loss\": 0.02", "\"loss\": -1"),
            text.replace("\"decisions\"", "\"decision\""))) {
      Files.writeString(ReviewFile.beside(run), broken);
      assertEquals(Optional.empty(), ReviewFile.read(run), broken);
      assertEquals(1, practice().runs().size());
    }
    assertEquals(1, store.files().size(), "a summary is no run");
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReviewSummary("reader", 1, "", 1, Double.NaN, List.of()));
  }

  // ---- what comes next

  @ParameterizedTest
  @ValueSource(strings = {"first-week", "dry-run", "the-usual", "forty-seven"})
  void aLuckThatDealsItOutIsFoundForEverythingThatIsTaught(String id) {
    Model model = find(id).orElseThrow().model();
    for (Habit habit : model.scenario().teaches()) {
      long seed = Dealing.find(model, habit, any -> true);
      assertTrue(Dealing.deals(model, habit, seed), id + " " + habit);
      long another = Dealing.find(model, habit, each -> each != seed);
      assertNotEquals(seed, another, id + " " + habit);
      assertTrue(Dealing.deals(model, habit, another), id + " " + habit);
    }
  }

  @Test
  void aScenarioThatWasPlayedMoreComesLaterAndItsLucksAreNew() throws IOException {
    for (int nth = 0; nth < 3; nth++) {
      Next next = Next.of(practice(), OFFERED).orElseThrow();
      Practice before = practice();
      assertFalse(
          before.runs().stream()
              .anyMatch(
                  run ->
                      run.header().scenario().equals(next.scenario())
                          && run.header().seed() == next.seed()));
      Run run = new Run(find(next.scenario()).orElseThrow().model(), next.seed());
      while (!run.isOver()) {
        run.endDay();
      }
      kept(run, nth);
    }
    assertEquals(
        3, practice().runs().stream().map(run -> run.header().scenario()).distinct().count());
  }

  @Test
  void everyWhyEveryHabitAndEveryLapseHasItsWords() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      PracticeWords words = new PracticeWords(Text.in(locale));
      for (Next.Why why : Next.Why.values()) {
        for (Habit habit : Habit.values()) {
          assertFalse(words.of(new Next("x", 1, why, habit, 1.5)).contains("{"));
        }
      }
      for (Lapse lapse : Lapse.values()) {
        assertFalse(words.of(new Practice.Costing(lapse, 2, 1, 0.1)).contains("{"));
      }
    }
  }

  @Test
  void theLuckOfTheDayCanBeSaidAloud() {
    assertEquals(261_121, SeedOfDay.of(LocalDate.of(2026, 11, 21)));
    assertEquals(300_102, SeedOfDay.of(LocalDate.of(2030, 1, 2)));
  }
}
