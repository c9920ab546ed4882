package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.scenario.Pick;

/** The desk lies still: whatever is opened on it, nothing of what lies around that moves. */
class StillDeskTest {

  @ParameterizedTest(name = "{0} on day {1}, {2} by {3}, text {4} %, {5}")
  @CsvSource({
    "first-week, 6, 1280, 720, 100, en",
    "first-week, 6, 1280, 720, 200, de",
    "dry-run, 6, 960, 540, 100, de",
    "forty-seven, 13, 1280, 720, 150, en",
    "the-usual, 9, 1920, 1080, 80, en"
  })
  void nothingMovesWhenALeafIsOpened(
      String scenario, int day, int width, int height, int percent, String language) {
    Locale locale = Locale.forLanguageTag(language);
    Window.Taste taste =
        new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, percent, true, Theatre.text(locale));
    try (Played played = new Played(Shipped.model(scenario), 1, locale).heldUntil(day);
        Theatre theatre = Theatre.open(taste, width, height, played::screen)) {
      theatre.frame();
      Map<String, String> before = places(theatre);
      assertTrue(before.containsKey("pick:hold"), before::toString);
      DayScreen screen = (DayScreen) theatre.window().screen();
      for (Leaf leaf : leaves(played.board())) {
        screen.doing().open(leaf);
        theatre.frame();
        assertEquals("", moved(before, places(theatre)), () -> "with " + leaf + " open");
      }
    }
  }

  @Test
  void aPickThatIsLaidChangesNoOtherSlip() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(2);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.press(Keys.N);
      theatre.frame();
      Map<String, String> before = sizes(theatre);
      theatre.press(Keys.NUM_3);
      theatre.frame();
      Map<String, String> after = sizes(theatre);
      assertEquals(Pick.DECIDE, played.board().slips().get(0).today().orElseThrow().pick());
      before.remove("slip:0");
      assertEquals("", moved(before, after));
    }
  }

  /** How large every slip is, by its name. */
  private static Map<String, String> sizes(Theatre theatre) {
    Map<String, String> sizes = new TreeMap<>();
    for (String name : theatre.names()) {
      if (name.startsWith("slip:")) {
        Actor slip = theatre.find(name).orElseThrow();
        sizes.put(name, slip.getWidth() + " by " + slip.getHeight());
      }
    }
    return sizes;
  }

  private static String moved(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(name -> after.containsKey(name) && !after.get(name).equals(before.get(name)))
        .map(name -> name + " was " + before.get(name) + " and is " + after.get(name))
        .collect(Collectors.joining("\n"));
  }

  private static List<Leaf> leaves(DayView day) {
    List<Leaf> leaves = new ArrayList<>(new OnDesk(day).leaves());
    leaves.addAll(
        List.of(
            new Leaf.Own(),
            new Leaf.Plan(),
            new Leaf.Claim(),
            new Leaf.Rails(),
            new Leaf.Member(0),
            new Leaf.Morning()));
    return leaves;
  }

  /** Where everything lies that can be pressed, or could be at another time, by its name. */
  private static Map<String, String> places(Theatre theatre) {
    Map<String, String> places = new TreeMap<>();
    collect(theatre.parts(), places);
    return places;
  }

  private static void collect(Group group, Map<String, String> places) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Press press) {
        Vector2 corner = press.localToStageCoordinates(new Vector2());
        places.put(
            press.getName(),
            String.format(
                Locale.ROOT,
                "%.0f by %.0f at %.0f, %.0f",
                press.getWidth(),
                press.getHeight(),
                corner.x,
                corner.y));
      } else if (actor instanceof Group inner) {
        collect(inner, places);
      }
    }
  }
}
