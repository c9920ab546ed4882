package wheelhouse.desktop.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Review;
import wheelhouse.coach.Stakes;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.LastTime;
import wheelhouse.debrief.Retry;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.QuietHouse;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.view.DebriefView.Page;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;
import wheelhouse.run.Result;
import wheelhouse.scenario.Pick;

/** The debrief is laid out without a fault, and keys alone and the mouse alone lead through it. */
class DebriefLayoutTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Map<String, Played> RUNS = new TreeMap<>();
  private static final Map<String, Assessment> FOUND = new TreeMap<>();

  @TempDir private Path folder = Path.of(".");

  @AfterAll
  static void end() {
    RUNS.values().forEach(Played::close);
    RUNS.clear();
    FOUND.clear();
  }

  private static Window.Taste taste(int text, Locale locale) {
    return new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, text, true, Theatre.text(locale));
  }

  /** A run that is over; the one with hundreds of slips was held all the time. */
  private static Played run(String scenario, Locale locale) {
    return RUNS.computeIfAbsent(
        scenario + locale,
        key -> {
          Played run = new Played(Shipped.model(scenario), 7, locale);
          return scenario.equals("forty-seven") ? run.heldUntil(1000) : run.clickedUntil(1000, 7);
        });
  }

  /** What the coach finds first. */
  private static Assessment assessment(String scenario, Played run) {
    return FOUND.computeIfAbsent(
        scenario,
        id -> {
          References known = ReferencesFile.shipped(run.run().model().scenario()).orElseThrow();
          Review review = Review.of(run.run(), Stakes.of(known));
          do {
            review.round();
          } while (!review.isSettled() && review.assessment().mattered().isEmpty());
          return review.assessment();
        });
  }

  /** What a run looks like beside branches of some depth, of which one is not over. */
  private static Branches branches(Played run) {
    Result end = run.run().result();
    Branches.Against more = new Branches.Against(120, -0.4);
    Result worse = new Result(end.harm() + 120, 9, 9, 40, end.growth() - 0.4, 2, 1, 1);
    List<Branches.Twig> twigs = new ArrayList<>();
    twigs.add(twig("a", 0, 0, Optional.of(worse), Optional.empty(), false));
    twigs.add(twig("b", 1, 3, Optional.of(end), Optional.of(more), true));
    twigs.add(twig("c", 2, 5, Optional.of(worse), Optional.of(more), false));
    twigs.add(twig("d", 3, 5, Optional.empty(), Optional.empty(), false));
    twigs.add(twig("e", 1, 5, Optional.of(end), Optional.of(new Branches.Against(0, 1)), false));
    return new Branches(twigs);
  }

  private static Branches.Twig twig(
      String file,
      int depth,
      int from,
      Optional<Result> result,
      Optional<Branches.Against> against,
      boolean shown) {
    return new Branches.Twig(Path.of(file + ".jsonl"), depth, from, 6, result, against, shown);
  }

  private static DebriefView view(Played run, Locale locale) {
    Optional<References> references = ReferencesFile.shipped(run.run().model().scenario());
    Debrief debrief = Debrief.of(run.run(), references);
    Course course = debrief.courses().get(0);
    Optional<LastTime> last =
        Optional.of(
            new LastTime(course.title(), course.owner(), Pick.TAKE_THE_WHEEL, Pick.LEND_AUTHORITY));
    return DebriefView.of(run.run(), debrief, branches(run), last, Theatre.text(locale));
  }

  private DebriefScreen screen(Window frame, QuietHouse house, String scenario, Locale locale) {
    Played run = run(scenario, locale);
    DebriefScreen screen = new DebriefScreen(frame, house, run.session(), view(run, locale));
    run.listens(screen);
    screen.coached(Coached.of(run.run(), assessment(scenario, run), Theatre.text(locale)));
    return screen;
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 80",
    "1280, 720, 100",
    "1280, 720, 130",
    "1280, 720, 200",
    "1366, 768, 150",
    "1920, 1080, 100",
    "3840, 2160, 170"
  })
  void isLaidOutWithoutAFault(int width, int height, int text) {
    Set<String> findings = new LinkedHashSet<>();
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre =
        Theatre.open(
            taste(text, Locale.ENGLISH),
            width,
            height,
            frame -> screen(frame, house, "first-week", Locale.ENGLISH))) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        theatre.wish(taste(text, locale));
        for (String scenario : Bundled.ids()) {
          DebriefScreen screen = screen(theatre.window(), house, scenario, locale);
          theatre.show(screen);
          for (Page page : Page.values()) {
            screen.open(page);
            check(theatre, scenario + " " + locale + " " + page, findings);
            for (String more : more(page)) {
              if (theatre.find(more).isPresent()) {
                theatre.window().focus(more);
                theatre.press(Input.Keys.ENTER);
                check(theatre, scenario + " " + locale + " " + page + " " + more, findings);
              }
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  private static void check(Theatre theatre, String where, Set<String> findings) {
    theatre.frame();
    LayoutCheck.of(theatre).forEach(finding -> findings.add(where + " " + finding));
  }

  /** What may be opened on a page. */
  private static List<String> more(Page page) {
    return switch (page) {
      case HAPPENED -> List.of("lane:3", "stack:1", "day:after", "turn:log");
      case DECISIONS -> List.of("way:1", "hindsight", "decisions:every", "course:2");
      default -> List.of();
    };
  }

  // ---- by keys alone

  @Test
  void numbersOpenThePages() {
    try (Theatre theatre = open()) {
      for (Page page : Page.values()) {
        theatre.press(Input.Keys.NUM_1 + page.ordinal());
        assertEquals("tab:" + page, theatre.focused());
      }
    }
  }

  @Test
  void arrowsTurnThePages() {
    try (Theatre theatre = open()) {
      assertEquals("tab:WHERE", theatre.focused());
      theatre.press(Input.Keys.RIGHT, Input.Keys.RIGHT);
      assertEquals("tab:DECISIONS", theatre.focused());
      theatre.press(Input.Keys.LEFT, Input.Keys.LEFT, Input.Keys.LEFT);
      assertEquals("tab:WHERE", theatre.focused());
    }
  }

  @Test
  void arrowsMoveOverTheDaysAndTheLogFollows() {
    try (Theatre theatre = open()) {
      theatre.press(Input.Keys.NUM_2);
      theatre.tabTo("scrubber");
      theatre.press(Input.Keys.RIGHT, Input.Keys.RIGHT);
      theatre.frame();
      assertTrue(theatre.words().contains("Wednesday, day 3"), theatre.words().toString());
      theatre.press(Input.Keys.END);
      theatre.frame();
      assertTrue(
          theatre.words().stream().noneMatch("Wednesday, day 3"::equals),
          theatre.words().toString());
    }
  }

  @Test
  void aLaneTellsMoreOfItself() {
    try (Theatre theatre = open()) {
      theatre.press(Input.Keys.NUM_2);
      theatre.tabTo("lane:0");
      int before = theatre.words().size();
      theatre.press(Input.Keys.ENTER);
      theatre.frame();
      assertTrue(theatre.words().size() > before);
      assertEquals("lane:0", theatre.focused());
    }
  }

  @Test
  void oneLineIsKeptAndThenHome() {
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre = open(house);
        Played run = new Played(Shipped.model("first-week"), 9, Locale.ENGLISH).heldUntil(99)) {
      DebriefScreen screen =
          new DebriefScreen(theatre.window(), house, run.session(), view(run, Locale.ENGLISH));
      run.listens(screen);
      theatre.show(screen);
      theatre.press(Input.Keys.NUM_7);
      theatre.tabTo("commit");
      theatre.type("ask first");
      theatre.press(Input.Keys.ENTER);
      assertEquals("ask first", run.run().commitment());
      theatre.tabTo("commit:home");
      theatre.press(Input.Keys.ENTER);
      assertEquals(List.of("home"), house.went());
    }
  }

  @Test
  void theSameLuckBeginsAgain() {
    List<String> begun = new ArrayList<>();
    QuietHouse house =
        new QuietHouse(folder) {
          @Override
          public void begin(Offer offer, long seed) {
            begun.add(offer.id() + " " + seed);
          }
        };
    try (Theatre theatre = open(house)) {
      theatre.press(Input.Keys.NUM_6);
      theatre.tabTo("again:same");
      theatre.press(Input.Keys.ENTER);
      theatre.tabTo("other:the-usual");
      theatre.press(Input.Keys.ENTER);
      assertEquals("first-week 7", begun.get(0));
      assertTrue(begun.get(1).startsWith("the-usual "), begun.toString());
    }
  }

  @Test
  void oneGoesBackToAMorningFromTheListAndFromTheLog() {
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre = open(house)) {
      theatre.press(Input.Keys.NUM_6);
      theatre.tabTo("morning:3");
      theatre.press(Input.Keys.ENTER);
      assertEquals(List.of("fork 3"), house.went());
      theatre.tabTo("branch:a.jsonl");
      theatre.press(Input.Keys.ENTER);
      assertTrue(house.went().get(1).startsWith("open "), house.went()::toString);
      theatre.press(Input.Keys.NUM_2);
      theatre.tabTo("scrubber");
      theatre.press(Input.Keys.RIGHT, Input.Keys.RIGHT, Input.Keys.RIGHT);
      theatre.tabTo("fork");
      theatre.press(Input.Keys.ENTER);
      assertEquals("fork 4", house.went().get(2));
      theatre.tabTo("scrubber");
      theatre.press(Input.Keys.END);
      theatre.frame();
      assertTrue(theatre.find("fork").isEmpty(), "nobody was there to decide on the leave");
    }
  }

  @Test
  void nothingIsToldBeforeThePlayerHasDecidedAgain() {
    try (Theatre theatre = open()) {
      theatre.press(Input.Keys.NUM_1 + Page.DECISIONS.ordinal());
      Played run = run("first-week", Locale.ENGLISH);
      Coached coached =
          Coached.of(run.run(), assessment("first-week", run), Theatre.text(Locale.ENGLISH));
      Retry first = coached.retries().get(0);
      theatre.frame();
      List<String> before = theatre.words();
      assertTrue(before.contains(first.title()), "it is not put again: " + before);
      assertFalse(before.contains(first.told().headline()), "the headline is told beforehand");
      for (String line : first.told().because()) {
        assertFalse(before.contains(line), "told beforehand: " + line);
      }
      theatre.window().focus("way:" + first.chosen());
      theatre.press(Input.Keys.ENTER);
      theatre.frame();
      assertTrue(theatre.words().contains(first.told().headline()), "it is not told afterwards");
    }
  }

  @Test
  void thePicksToDecideAgainStandThereAsOnTheBoard() {
    try (Theatre theatre = open()) {
      theatre.press(Input.Keys.NUM_1 + Page.DECISIONS.ordinal());
      theatre.frame();
      Played run = run("first-week", Locale.ENGLISH);
      Coached coached =
          Coached.of(run.run(), assessment("first-week", run), Theatre.text(Locale.ENGLISH));
      List<Retry> retries = coached.retries();
      int nth = 0;
      while (retries.get(nth).ways().get(0).pick().isEmpty()) {
        nth++;
      }
      theatre.click(
          theatre.names().stream().filter(name -> name.startsWith("retry:")).toList().get(nth));
      theatre.frame();
      for (int place = 0; place < retries.get(nth).ways().size(); place++) {
        Retry.Way way = retries.get(nth).ways().get(place);
        Press press = (Press) theatre.find("way:" + place).orElseThrow();
        Row row = (Row) press.inner();
        assertEquals(way.pick().isPresent(), row.getChild(0) instanceof Picture, way.label());
        List<String> said = new ArrayList<>();
        row.getChildren().forEach(part -> said.add(part instanceof Words it ? it.text() : ""));
        assertEquals(List.of(way.label(), way.cost()), said.subList(said.size() - 2, said.size()));
      }
      Retry.Way lend = retries.get(nth).ways().get(Pick.LEND_AUTHORITY.weight());
      assertEquals(Optional.of(Pick.LEND_AUTHORITY), lend.pick());
      assertEquals("½ h", lend.cost());
    }
  }

  @Test
  void aSlipLiesFaceDownUntilItIsDecidedAgain() {
    try (Theatre theatre = open()) {
      Played run = run("first-week", Locale.ENGLISH);
      Coached coached =
          Coached.of(run.run(), assessment("first-week", run), Theatre.text(Locale.ENGLISH));
      Retry first = coached.retries().get(0);
      String decide = "decide:" + first.told().incidents().get(0);
      theatre.click("tab:DECISIONS");
      theatre.click("decisions:every");
      int course = 0;
      theatre.click("course:" + course);
      theatre.frame();
      while (!theatre.names().contains(decide)) {
        theatre.click("course:" + ++course);
        theatre.frame();
      }
      assertFalse(theatre.words().contains("The truth, turned over"), "it is turned over");
      theatre.click(decide);
      theatre.frame();
      assertTrue(theatre.words().contains(first.title()), "it is not put again");
      theatre.window().focus("way:" + first.chosen());
      theatre.press(Input.Keys.ENTER);
      theatre.click("decisions:every");
      theatre.frame();
      assertFalse(theatre.names().contains(decide), "it lies face down still");
      assertTrue(theatre.words().contains("The truth, turned over"), "it is not turned over");
    }
  }

  // ---- by the mouse alone

  @Test
  void clicksLeadEverywhere() {
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre = open(house)) {
      for (Page page : Page.values()) {
        theatre.click("tab:" + page);
        theatre.frame();
        List<String> there = new ArrayList<>(theatre.names());
        there.removeIf(name -> name.startsWith("tab:") || name.equals("menu"));
        Optional<String> last =
            there.isEmpty() ? Optional.empty() : Optional.of(there.get(there.size() - 1));
        last.ifPresent(theatre::wheelTo);
      }
      theatre.click("tab:DECISIONS");
      theatre.click("decisions:every");
      theatre.click("course:2");
      theatre.frame();
      assertTrue(theatre.words().stream().anyMatch(words -> words.startsWith("3 of ")));
    }
  }

  @Test
  void aDragMovesOverTheDays() {
    try (Theatre theatre = open()) {
      theatre.click("tab:HAPPENED");
      theatre.frame();
      Actor scrubber = theatre.find("scrubber").orElseThrow();
      theatre.click(scrubber, 0.5f, 0.5f);
      theatre.frame();
      List<String> middle = theatre.words();
      theatre.click(scrubber, 0.9f, 0.5f);
      theatre.frame();
      assertNotEquals(middle, theatre.words());
    }
  }

  @Test
  void itRestsWhenNothingIsDone() {
    try (Theatre theatre = open()) {
      for (Page page : Page.values()) {
        theatre.press(Input.Keys.NUM_1 + page.ordinal());
        assertTrue(theatre.settle() < 10);
      }
    }
  }

  @Test
  void aFrameTakesNoMemory() {
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre =
        Theatre.open(
            Theatre.plain(),
            1280,
            720,
            frame -> screen(frame, house, "forty-seven", Locale.ENGLISH))) {
      for (Page page : Page.values()) {
        theatre.press(Input.Keys.NUM_1 + page.ordinal());
        if (page == Page.HAPPENED) {
          theatre.window().focus("stack:0");
          theatre.press(Input.Keys.ENTER, Input.Keys.END);
        }
        assertEquals(0, least(theatre), page.toString());
      }
    }
  }

  /** The fewest bytes that a hundred frames took; what is compiled meanwhile takes some itself. */
  private static long least(Theatre theatre) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 60 && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int frame = 0; frame < 100; frame++) {
        theatre.frame();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private Theatre open() {
    return open(new QuietHouse(folder));
  }

  private Theatre open(QuietHouse house) {
    return Theatre.open(
        Theatre.plain(), 1280, 720, frame -> screen(frame, house, "first-week", Locale.ENGLISH));
  }
}
