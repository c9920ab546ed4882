package wheelhouse.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.Cue;

/** What the pages around the game do, by keyboard alone and by mouse alone. */
class HomeScreensTest {

  @TempDir private Path folder;

  private Lived house;

  @BeforeEach
  void moveIn() {
    house = Lived.in(folder);
  }

  private Theatre open(Function<Frame, Screen> screen) {
    Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, screen::apply);
    theatre.settle();
    return theatre;
  }

  private static boolean says(Theatre theatre, String part) {
    return theatre.words().stream().anyMatch(words -> words.contains(part));
  }

  // ---- the title page

  @Test
  void oneKeyGoesOnWithTheLastRun() {
    try (Theatre theatre = open(house::home)) {
      theatre.press(Keys.ENTER);
      assertEquals(1, house.went().size());
      assertTrue(house.went().get(0).startsWith("open "), house.went()::toString);
    }
  }

  @Test
  void oneKeyBeginsTheFirstScenarioForWhoeverNeverPlayed() {
    house.fresh();
    try (Theatre theatre = open(house::home)) {
      theatre.press(Keys.ENTER);
      assertEquals(List.of("begin first-week"), house.went());
    }
  }

  @Test
  void everyDoorHasAKeyAndAClick() {
    Map<Integer, String> doors =
        new TreeMap<>(
            Map.of(Keys.P, "PRACTICE", Keys.R, "RUNS", Keys.H, "HOW_TO", Keys.W, "PLAYERS"));
    doors.put(Keys.S, "SETTINGS");
    for (Map.Entry<Integer, String> door : doors.entrySet()) {
      try (Theatre theatre = open(house::home)) {
        Screen home = theatre.window().screen();
        theatre.press(door.getKey());
        Class<?> byKey = theatre.window().screen().getClass();
        List<String> went = house.went();
        theatre.show(home);
        theatre.settle();
        theatre.click("door:" + door.getValue());
        assertEquals(byKey, theatre.window().screen().getClass());
        assertTrue(byKey != HomeScreen.class || house.went().size() == went.size() + 1);
      }
    }
  }

  @Test
  void whatIsReadFromFilesMovesNothing() {
    house.busy();
    try (Theatre theatre = open(house::home)) {
      Map<String, Vector2> before = doors(theatre);
      assertEquals(6, before.size());
      assertTrue(theatre.find("play").isEmpty());
      house.letGo();
      theatre.settle();
      assertEquals(before, doors(theatre));
      assertEquals("play", theatre.focused());
    }
  }

  private static Map<String, Vector2> doors(Theatre theatre) {
    Map<String, Vector2> doors = new TreeMap<>();
    for (String name : theatre.names()) {
      if (name.startsWith("door:")) {
        Actor door = theatre.find(name).orElseThrow();
        doors.put(name, door.localToStageCoordinates(new Vector2(0, 0)));
      }
    }
    return doors;
  }

  @Test
  void aFileDroppedOnTheTitlePageIsAdded() {
    try (Theatre theatre = open(house::home)) {
      Path file = house.folders().documents().resolve("own.json");
      theatre.window().dropped(new String[] {file.toString()});
      theatre.settle();
      assertInstanceOf(PracticeScreen.class, theatre.window().screen());
      assertTrue(says(theatre, "in place of the older one"), theatre.words()::toString);
    }
  }

  // ---- practice

  @Test
  void luckThatWasToldIsTypedByKeysAlone() {
    try (Theatre theatre = open(frame -> new PracticeScreen(frame, house))) {
      theatre.tabTo("luck:TYPED");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertEquals("luck:field", theatre.focused());
      assertFalse(theatre.cues().contains(Cue.REFUSED));
      theatre.press(Keys.ENTER);
      assertTrue(theatre.cues().contains(Cue.REFUSED));
      theatre.type("261 12");
      theatre.press(Keys.NUM_0);
      assertTrue(says(theatre, "Number 261120"), theatre.words()::toString);
      theatre.press(Keys.ENTER);
      assertEquals(List.of(261_120L), house.begun());
    }
  }

  @Test
  void theSameLuckIsThatOfTheLastRun() {
    try (Theatre theatre = open(frame -> new PracticeScreen(frame, house))) {
      theatre.click("scenario:dry-run");
      theatre.click("luck:SAME");
      theatre.click("begin");
      assertEquals(List.of("begin dry-run"), house.went());
      assertEquals(List.of(12L), house.begun());
    }
  }

  @Test
  void anAddedScenarioIsRemovedAndBroughtBack() {
    Path file = house.folders().scenarios().resolve("our-warehouse.json");
    try (Theatre theatre = open(frame -> new PracticeScreen(frame, house))) {
      theatre.click("scenario:our-warehouse");
      theatre.click("remove");
      theatre.press(Keys.ENTER);
      assertTrue(Files.exists(file), "what keeps it has the focus");
      theatre.click("remove");
      theatre.click("confirm:yes");
      theatre.settle();
      assertFalse(Files.exists(file));
      assertTrue(theatre.find("scenario:our-warehouse").isEmpty());
      theatre.click("undo");
      theatre.settle();
      assertTrue(Files.exists(file));
      assertTrue(theatre.find("scenario:our-warehouse").isPresent());
    }
  }

  @Test
  void aFileIsChosenByKeysAloneAndWhatIsWrongWithItIsShown() {
    try (Theatre theatre = open(frame -> new PracticeScreen(frame, house))) {
      theatre.press(Keys.A);
      theatre.settle();
      assertEquals("file:broken.json", theatre.focused());
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertInstanceOf(ProblemsScreen.class, theatre.window().screen());
      assertTrue(says(theatre, "No owner is called"), theatre.words()::toString);
      assertTrue(says(theatre, "Maybe “joss”"), theatre.words()::toString);
      theatre.press(Keys.ESCAPE);
      assertInstanceOf(PracticeScreen.class, theatre.window().screen());
      theatre.press(Keys.A);
      theatre.settle();
      theatre.press(Keys.BACKSPACE);
      theatre.settle();
      theatre.tabTo("folder:documents");
      theatre.press(Keys.ENTER);
      theatre.settle();
      theatre.tabTo("file:own.json");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertTrue(says(theatre, "was added"), theatre.words()::toString);
    }
  }

  @Test
  void aPathCanBeTyped() throws IOException {
    try (Theatre theatre = open(frame -> new PracticeScreen(frame, house))) {
      theatre.click("add");
      theatre.settle();
      TextField path = (TextField) theatre.find("path").orElseThrow();
      path.setText("");
      theatre.tabTo("path");
      theatre.type("nowhere at all");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertTrue(says(theatre, "cannot be opened"), theatre.words()::toString);
      Path other = Files.createDirectories(folder.resolve("other"));
      Files.copy(house.folders().documents().resolve("own.json"), other.resolve("theirs.json"));
      ((TextField) theatre.find("path").orElseThrow()).setText(other.toString());
      theatre.tabTo("path");
      theatre.press(Keys.RIGHT, Keys.ENTER);
      theatre.settle();
      assertTrue(theatre.find("file:theirs.json").isPresent(), theatre.names()::toString);
    }
  }

  // ---- runs

  @Test
  void aRunIsDeletedAndBroughtBack() {
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      List<String> all = runs(theatre);
      theatre.click(delete(theatre));
      theatre.click("confirm:yes");
      theatre.settle();
      assertEquals(all.size() - 1, runs(theatre).size());
      theatre.click("undo");
      theatre.settle();
      assertEquals(all, runs(theatre));
    }
  }

  @Test
  void whoHasNoRunsIsLedToWhereTheyBegin() {
    house.fresh();
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      assertTrue(says(theatre, "Nothing has been played yet"), theatre.words()::toString);
      assertEquals("practise", theatre.focused());
      theatre.press(Keys.ENTER);
      assertInstanceOf(PracticeScreen.class, theatre.window().screen());
    }
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      theatre.click("practise");
      assertInstanceOf(PracticeScreen.class, theatre.window().screen());
    }
    house.lived();
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      assertTrue(theatre.find("practise").isEmpty(), "runs lead on by themselves");
    }
  }

  private static List<String> runs(Theatre theatre) {
    return theatre.names().stream().filter(name -> name.startsWith("run:")).toList();
  }

  private static String delete(Theatre theatre) {
    return named(theatre, "DELETE:");
  }

  private static String named(Theatre theatre, String prefix) {
    return theatre.names().stream().filter(name -> name.startsWith(prefix)).findFirst().get();
  }

  @Test
  void aRunIsPlayedAgainUnderItsLuckAndSavedAsACopy() throws IOException {
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      List<String> all = runs(theatre);
      theatre.click(all.get(all.size() - 1));
      theatre.settle();
      theatre.click(named(theatre, "AGAIN:"));
      assertEquals(List.of(47L), house.begun());
      theatre.click(named(theatre, "EXPORT:"));
      theatre.settle();
      assertTrue(says(theatre, "read out"), theatre.words()::toString);
      try (Stream<Path> files = Files.list(house.folders().documents())) {
        assertEquals(1, files.filter(file -> file.toString().endsWith(".jsonl")).count());
      }
      theatre.click(named(theatre, "SHOW:"));
      assertTrue(house.went().get(1).startsWith("open "), house.went()::toString);
    }
  }

  @Test
  void aRunIsForkedOnAMorning() {
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      String run =
          runs(theatre).stream().filter(name -> name.contains("dry-run")).findFirst().get();
      theatre.click(run);
      theatre.settle();
      theatre.click(named(theatre, "FORK:"));
      theatre.settle();
      assertTrue(theatre.find("morning:16").isPresent(), "its last morning");
      assertTrue(theatre.find("morning:17").isEmpty(), "and none of the leave");
      theatre.press(Keys.TAB, Keys.TAB, Keys.ENTER);
      assertTrue(house.went().get(0).startsWith("fork "), house.went()::toString);
      assertTrue(house.went().get(0).endsWith(" 3"), house.went()::toString);
    }
  }

  @Test
  void branchesStandUnderTheirOriginal() {
    try (Theatre theatre = open(frame -> new RunsScreen(frame, house))) {
      List<String> titles =
          theatre.words().stream()
              .filter(words -> words.startsWith("The first") || words.startsWith("From "))
              .toList();
      assertEquals(
          List.of(
              "The first eight days",
              "The first eight days",
              "From Wednesday, day 3",
              "From Friday, day 5"),
          titles.stream().filter(words -> !words.equals("From a day…")).toList());
    }
  }

  @Test
  void whatRunsShowTogetherLeadsToWhatComesNext() {
    try (Theatre theatre = open(house::home)) {
      theatre.press(Keys.O);
      theatre.settle();
      assertInstanceOf(OverTimeScreen.class, theatre.window().screen());
      assertEquals("next", theatre.focused());
      assertTrue(says(theatre, "played to the end"), theatre.words()::toString);
      assertTrue(says(theatre, "whose luck was new to you"), theatre.words()::toString);
      assertTrue(says(theatre, "chased cases while the source ran"), theatre.words()::toString);
      assertTrue(says(theatre, "luck taken out"), theatre.words()::toString);
      theatre.press(Keys.ENTER);
      theatre.click("of-day");
      assertEquals(2, house.begun().size());
      assertEquals(261_120L, house.begun().get(1));
      theatre.press(Keys.ESCAPE);
      assertInstanceOf(HomeScreen.class, theatre.window().screen());
      theatre.click("door:RUNS");
      theatre.settle();
      theatre.wheelTo("over-time");
      theatre.click("over-time");
      theatre.settle();
      theatre.press(Keys.ESCAPE);
      assertInstanceOf(RunsScreen.class, theatre.window().screen());
    }
  }

  // ---- who plays

  @Test
  void somebodyIsAddedChosenRenamedAndRemovedByKeysAlone() {
    try (Theatre theatre = open(frame -> new PlayersScreen(frame, house))) {
      theatre.tabTo("add");
      theatre.press(Keys.ENTER);
      assertEquals("name", theatre.focused());
      assertFalse(theatre.cues().contains(Cue.REFUSED));
      theatre.type("ole");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertTrue(says(theatre, "is called Ole already"), theatre.words()::toString);
      theatre.type(" b");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertEquals("ole b", house.player().name());
      theatre.tabTo("rename:ole-b");
      theatre.press(Keys.ENTER);
      theatre.type("x");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertEquals("ole bx", house.player().name());
      theatre.tabTo("player:");
      theatre.press(Keys.ENTER);
      assertEquals("", house.player().id());
      theatre.tabTo("remove:ole-b");
      theatre.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
      theatre.settle();
      assertTrue(theatre.find("player:ole-b").isEmpty());
      theatre.tabTo("undo");
      theatre.press(Keys.ENTER);
      theatre.settle();
      assertTrue(theatre.find("player:ole-b").isPresent());
    }
  }

  @Test
  void whenWhoPlaysIsRemovedTheFirstPlayerPlays() {
    house.set(house.settings().playedBy("ole"));
    try (Theatre theatre = open(frame -> new PlayersScreen(frame, house))) {
      theatre.click("remove:ole");
      theatre.click("confirm:yes");
      theatre.settle();
      assertEquals("", house.settings().player());
    }
  }

  // ---- settings

  @Test
  void whatIsChosenIsSetAtOnce() {
    try (Theatre theatre = open(frame -> new SettingsScreen(frame, house, house.home(frame)))) {
      theatre.click("theme:dark");
      assertEquals("dark", house.settings().of(Option.THEME));
      theatre.tabTo("textScale");
      theatre.press(Keys.RIGHT, Keys.RIGHT, Keys.LEFT);
      assertEquals(110, house.settings().textScale());
      theatre.click("textScale:more");
      assertEquals(120, house.settings().textScale());
      theatre.click(theatre.find("volume").orElseThrow(), 0.02f, 0.5f);
      assertEquals("0", house.settings().of(Option.VOLUME));
      theatre.press(Keys.ESCAPE);
      assertInstanceOf(HomeScreen.class, theatre.window().screen());
    }
  }

  // ---- all of them

  private Screen screen(String name, Frame frame) {
    return switch (name) {
      case "home" -> house.home(frame);
      case "practice" -> new PracticeScreen(frame, house);
      case "runs" -> new RunsScreen(frame, house);
      case "players" -> new PlayersScreen(frame, house);
      case "over-time" -> new OverTimeScreen(frame, house, house.home(frame));
      case "settings" -> new SettingsScreen(frame, house, house.home(frame));
      default -> new HowToScreen(frame, house, house.home(frame));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "practice", "runs", "over-time", "players", "settings", "how-to"})
  void everythingIsReachedByTheTabulatorAndEscapeLeads(String page) {
    try (Theatre theatre = open(frame -> screen(page, frame))) {
      for (String name : theatre.names()) {
        theatre.tabTo(name);
      }
      theatre.press(Keys.ESCAPE);
      boolean left =
          theatre.window().screen() instanceof HomeScreen || house.went().contains("home");
      assertTrue(left, page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "practice", "runs", "over-time", "players"})
  void nothingIsReadWhileAPageIsBuilt(String page) {
    house.busy();
    try (Theatre theatre = open(frame -> screen(page, frame))) {
      theatre.settle();
      house.letGo();
      theatre.settle();
      assertTrue(theatre.words().size() > 10);
    }
  }
}
