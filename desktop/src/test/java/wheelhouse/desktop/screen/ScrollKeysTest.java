package wheelhouse.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.widget.Buttons;

/** Keys scroll what is to be read, wherever the focus is. */
class ScrollKeysTest {

  /** A page that is higher than the window, and one thing to press outside of it. */
  private static final class Reading extends Screen {

    Reading(Frame frame) {
      super(frame);
    }

    @Override
    public Part build() {
      Column lines = new Column(look());
      for (int line = 0; line < 100; line++) {
        lines.with(new Words(look(), Type.BODY, Ink.INK, "line " + line));
      }
      return new Column(look())
          .with(Buttons.plain(look(), "on", "On", () -> {}))
          .growing(new Scroll(look(), "page", lines));
    }
  }

  @Test
  void aPageScrollsWhenTheFocusIsElsewhere() {
    try (Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, Reading::new)) {
      theatre.frame();
      Scroll page = theatre.parts().findActor("page");
      assertEquals("on", theatre.focused());
      theatre.press(Keys.PAGE_DOWN);
      float down = page.down();
      assertTrue(down > 0, "by a page");
      theatre.press(Keys.DOWN);
      assertTrue(page.down() > down, "an arrow that leads nowhere scrolls a little");
      theatre.press(Keys.END);
      assertEquals(page.hidden(), page.down());
      theatre.press(Keys.PAGE_UP);
      assertTrue(page.down() < page.hidden());
      theatre.press(Keys.HOME);
      assertEquals(0, page.down());
      assertEquals("on", theatre.focused());
    }
  }
}
