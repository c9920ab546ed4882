package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.Shipped;

/** Whoever has the read open keeps it: no answer covers it, and nothing noted in it moves it. */
class ReadInSightTest {

  @ParameterizedTest(name = "{0} by {1}, text {2} %, {3}")
  @CsvSource({
    "1280, 720, 100, en",
    "1280, 720, 150, de",
    "1280, 720, 200, en",
    "960, 540, 100, en",
    "960, 540, 100, de",
    "1920, 1080, 80, de"
  })
  void theReadStaysWholeWhenAPickIsLaid(int width, int height, int percent, String language) {
    Locale locale = Locale.forLanguageTag(language);
    Window.Taste taste =
        new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, percent, true, Theatre.text(locale));
    try (Played played = new Played(Shipped.model("first-week"), 7, locale).heldUntil(3);
        Theatre theatre = Theatre.open(taste, width, height, played::screen)) {
      if (theatre.find("slip:0").isEmpty()) {
        theatre.click("desk");
      }
      theatre.click("slip:0");
      theatre.click("read:open");
      theatre.settle();
      assertEquals(List.of(), hidden(theatre));
      Map<String, Vector2> open = places(theatre);
      theatre.click("read:lacks:3");
      theatre.click("read:in-time:1");
      theatre.settle();
      assertEquals(open, places(theatre), "what is noted moves nothing");

      theatre.click("menu");
      theatre.click("go-on");
      theatre.click("pick:decide");
      theatre.settle();
      assertFalse(played.last().words().isEmpty());
      assertTrue(theatre.words().contains(played.last().words()), theatre.words()::toString);
      assertEquals(List.of(), hidden(theatre), "what the answer hides");

      Map<String, Vector2> answered = places(theatre);
      theatre.click("read:in-time:0");
      theatre.settle();
      assertEquals(answered, places(theatre), "what is noted moves nothing then, either");
    }
  }

  private static List<String> names(Theatre theatre) {
    return theatre.names().stream().filter(name -> name.startsWith("read:")).toList();
  }

  /** What can be pressed in the read, and is not seen whole. */
  private static List<String> hidden(Theatre theatre) {
    return names(theatre).stream()
        .filter(
            name -> {
              Actor actor = theatre.find(name).orElseThrow();
              Scroll scroll = Scroll.around(actor);
              Vector2 corner = actor.localToAscendantCoordinates(scroll, new Vector2());
              return corner.y < 0 || corner.y + actor.getHeight() > scroll.getHeight();
            })
        .toList();
  }

  private static Map<String, Vector2> places(Theatre theatre) {
    Map<String, Vector2> places = new TreeMap<>();
    for (String name : names(theatre)) {
      Actor actor = theatre.find(name).orElseThrow();
      places.put(
          name, actor.localToStageCoordinates(new Vector2(0, actor.getHeight()))); // its top left
    }
    return places;
  }
}
