package wheelhouse.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input.Keys;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.widget.Buttons;

/** Who goes over from the mouse to the keys goes on from where they clicked. */
class FocusTest {

  /** Three things to press, one below the other. */
  private static final class Three extends Screen {

    Three(Frame frame) {
      super(frame);
    }

    @Override
    public Part build() {
      return new Column(look())
          .with(Buttons.plain(look(), "first", "First", () -> {}))
          .with(Buttons.plain(look(), "second", "Second", () -> {}))
          .with(Buttons.plain(look(), "third", "Third", () -> {}));
    }
  }

  @Test
  void aClickTakesTheFocusAlong() {
    try (Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, Three::new)) {
      theatre.frame();
      assertEquals("first", theatre.focused());
      theatre.click("second");
      assertEquals("second", theatre.focused());
      theatre.press(Keys.DOWN);
      assertEquals("third", theatre.focused());
    }
  }
}
