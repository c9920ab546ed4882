package wheelhouse.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.view.Shipped;

/** The window opens, takes keys and clicks, changes its size and its look, and leaves nothing. */
class TheatreTest {

  @Test
  void aWindowOpensWithoutADisplay() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.settle();
      assertTrue(theatre.draws() > 0);
      assertTrue(theatre.words().contains("The first eight days"), theatre.words()::toString);
      assertFalse(theatre.wantsFrame());

      theatre.click("slip:0");
      theatre.settle();
      assertTrue(theatre.find("pin").isPresent());
      theatre.press(Input.Keys.ESCAPE);
      assertTrue(theatre.find("pin").isEmpty());
      theatre.tabTo("plan");
      theatre.press(Input.Keys.ENTER);
      assertEquals("plan", theatre.focused());

      theatre.size(1920, 1080);
      theatre.settle();
      assertEquals(1.5f, theatre.window().look().scale().unit());
      assertEquals(1920, theatre.parts().getChildren().get(0).getWidth());
      assertEquals("plan", theatre.focused());
      theatre.resize(1280, 720);
      assertTrue(theatre.wantsFrame() || theatre.settle() > 0, "it is made anew when it stands");

      assertThrows(
          IllegalStateException.class,
          () -> Theatre.open(Theatre.plain(), 800, 600, played::screen));
    }
    assertEquals(null, Gdx.gl);
  }
}
