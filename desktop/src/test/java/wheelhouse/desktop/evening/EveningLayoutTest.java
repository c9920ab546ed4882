package wheelhouse.desktop.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
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
import wheelhouse.content.Bundled;
import wheelhouse.desktop.game.Showing;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.QuietHouse;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.BriefingView;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.Shipped;

/** The screens around the days are laid out without a fault, and keys and clicks lead through. */
class EveningLayoutTest {

  @TempDir private Path folder = Path.of(".");

  private static Window.Taste taste(int text, Locale locale, boolean still) {
    return new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, text, still, Theatre.text(locale));
  }

  /** A run that is played to its end, and some of what there was to be seen of it. */
  private record Story(Played run, BriefingView briefing, List<Shown> shown) {

    static Story of(String scenario, Locale locale) {
      int days = Shipped.scenario(scenario).days();
      Played run = new Played(Shipped.model(scenario), 7, locale);
      List<Shown> shown = new ArrayList<>();
      while (!run.isOver()) {
        int day = run.board().date().day();
        run.clicked(day).session().endDay();
        if (run.isOver() || day % Math.max(1, days / 4) == 0) {
          shown.add(run.session().shown());
        }
      }
      return new Story(
          run, BriefingView.of(Shipped.scenario(scenario), Theatre.text(locale)), shown);
    }

    /** Every shape that the screens may have. */
    List<Screen> screens(Window frame, House house) {
      List<Screen> screens = new ArrayList<>();
      screens.add(new BriefingScreen(frame, house, run.session(), briefing));
      for (Shown each : shown) {
        screens.add(Showing.of(frame, house, run.session(), each));
        if (each instanceof Shown.Over over) {
          screens.add(new AwayScreen(frame, house, run.session(), over));
          screens.add(new LettersScreen(frame, house, run.session()));
        }
      }
      return screens;
    }
  }

  private static final Map<String, Story> STORIES = new TreeMap<>();

  private static Story story(String scenario, Locale locale) {
    return STORIES.computeIfAbsent(scenario + locale, key -> Story.of(scenario, locale));
  }

  @AfterAll
  static void end() {
    STORIES.values().forEach(story -> story.run().close());
    STORIES.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 100",
    "1280, 720, 200",
    "1366, 768, 150",
    "1920, 1080, 80",
    "1920, 1080, 100",
    "3840, 2160, 130"
  })
  void areLaidOutWithoutAFault(int width, int height, int text) {
    Set<String> findings = new LinkedHashSet<>();
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre =
        Theatre.open(
            taste(text, Locale.ENGLISH, true),
            width,
            height,
            frame -> story("first-week", Locale.ENGLISH).screens(frame, house).get(0))) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        theatre.wish(taste(text, locale, true));
        for (String scenario : Bundled.ids()) {
          for (Screen screen : story(scenario, locale).screens(theatre.window(), house)) {
            theatre.show(screen);
            theatre.frame();
            for (LayoutCheck.Finding finding : LayoutCheck.of(theatre)) {
              findings.add(
                  scenario
                      + " "
                      + locale
                      + " "
                      + screen.getClass().getSimpleName()
                      + " "
                      + finding);
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  @ParameterizedTest
  @CsvSource({"first-week", "dry-run", "the-usual", "forty-seven"})
  void theBriefingFitsOnOneScreen(String scenario) {
    Played played = new Played(Shipped.model(scenario), 7, Locale.ENGLISH);
    BriefingView briefing =
        BriefingView.of(Shipped.scenario(scenario), Theatre.text(Locale.ENGLISH));
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre =
        Theatre.open(
            Theatre.plain(),
            1280,
            720,
            frame -> new BriefingScreen(frame, house, played.session(), briefing))) {
      theatre.frame();
      assertEquals(0, hidden(theatre.parts()));
      assertEquals("begin", theatre.focused());
      theatre.press(Input.Keys.ENTER);
      assertEquals(1, house.went().size());
    }
  }

  /** How much of a screen is out of sight. */
  private static float hidden(Group group) {
    float hidden = group instanceof Scroll scroll ? scroll.hidden() : 0;
    for (Actor actor : group.getChildren()) {
      hidden += actor instanceof Group inner ? hidden(inner) : 0;
    }
    return hidden;
  }

  /** Writes down where a way leads, and goes there. */
  private final class Leading extends QuietHouse {
    private Optional<Window> window = Optional.empty();

    Leading() {
      super(folder);
    }

    Screen first(Window frame, Session session) {
      window = Optional.of(frame);
      return Showing.of(frame, this, session, session.shown());
    }

    @Override
    public void show(Session session, Shown shown) {
      super.show(session, shown);
      window.ifPresent(frame -> frame.go(Showing.of(frame, this, session, shown)));
    }
  }

  @Test
  void aKeyShowsAllOfTheEveningAndAnotherGoesOn() {
    Played run = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(5);
    Leading house = new Leading();
    try (Theatre theatre =
        Theatre.open(
            taste(100, Locale.ENGLISH, false),
            1280,
            720,
            frame -> house.first(frame, run.session()))) {
      theatre.frame();
      assertTrue(theatre.wantsFrame(), "it is being played");
      assertTrue(theatre.words().contains("Skip"));
      theatre.press(Input.Keys.X);
      theatre.settle();
      assertTrue(theatre.words().contains("On to Friday"));
      assertEquals(List.of(Cue.LOST), theatre.cues(), "the gravest, and nothing after it");
      theatre.press(Input.Keys.X);
      assertEquals("DayScreen", theatre.window().screen().getClass().getSimpleName());
    }
  }

  @Test
  void aClickShowsAllOfTheEveningAndAnotherGoesOn() {
    Played run = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(5);
    Leading house = new Leading();
    try (Theatre theatre =
        Theatre.open(
            taste(100, Locale.ENGLISH, false),
            1280,
            720,
            frame -> house.first(frame, run.session()))) {
      theatre.frame();
      theatre.click(640, 20);
      assertEquals("EveningScreen", theatre.window().screen().getClass().getSimpleName());
      assertTrue(theatre.words().contains("On to Friday"));
      theatre.click("on");
      assertEquals("DayScreen", theatre.window().screen().getClass().getSimpleName());
    }
  }

  @Test
  void anEveningPlaysToItsEndByItself() {
    Played run = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(5);
    Leading house = new Leading();
    try (Theatre theatre =
        Theatre.open(
            taste(100, Locale.ENGLISH, false),
            1280,
            720,
            frame -> house.first(frame, run.session()))) {
      int frames = theatre.settle();
      assertTrue(frames * Theatre.FRAME < 7, frames + " frames");
      assertTrue(theatre.cues().size() <= 3, theatre.cues().toString());
      assertTrue(theatre.words().contains("On to Friday"));
    }
  }

  @Test
  void oneKeyLeadsFromTheLastEveningToTheDebrief() {
    Played run = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
    while (!run.isOver()) {
      run.session().endDay();
    }
    Leading house = new Leading();
    try (Theatre theatre =
        Theatre.open(
            taste(100, Locale.ENGLISH, true),
            1280,
            720,
            frame -> house.first(frame, run.session()))) {
      List<String> way = new ArrayList<>();
      for (int keys = 0; keys < 3; keys++) {
        way.add(theatre.window().screen().getClass().getSimpleName());
        theatre.press(Input.Keys.ENTER);
      }
      assertEquals(List.of("EveningScreen", "AwayScreen", "LettersScreen"), way);
      assertEquals(1, house.went().size(), house.went().toString());
    }
  }

  @Test
  void lettersAreOpenedOneAfterAnother() {
    Played run = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
    while (!run.isOver()) {
      run.session().endDay();
    }
    QuietHouse house = new QuietHouse(folder);
    try (Theatre theatre =
        Theatre.open(
            taste(100, Locale.ENGLISH, false),
            1280,
            720,
            frame -> new LettersScreen(frame, house, run.session()))) {
      theatre.settle();
      assertEquals(List.of(Cue.PAPER), theatre.cues());
      theatre.press(Input.Keys.SPACE);
      theatre.click(300, 300);
      theatre.settle();
      assertEquals(3, theatre.cues().size());
      theatre.click(300, 300);
      assertEquals(List.of(), house.went(), "who reads may click");
      theatre.press(Input.Keys.SPACE);
      assertEquals(1, house.went().size());
    }
  }
}
