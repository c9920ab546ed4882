package wheelhouse.desktop.evening;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.layout.Scroll;

/** Lets keys scroll what is read on a page where nothing but the way on can be pressed. */
final class Paging {

  private static final float LINES = 0.2f;

  private final List<Scroll> pages = new ArrayList<>();

  /** Nothing is to be scrolled yet. */
  void clear() {
    pages.clear();
  }

  /** Something that keys scroll. */
  Scroll over(Scroll page) {
    pages.add(page);
    return page;
  }

  /**
   * A key was pressed.
   *
   * @return whether it scrolls
   */
  boolean key(int keycode) {
    float by =
        switch (keycode) {
          case Input.Keys.DOWN -> LINES;
          case Input.Keys.UP -> -LINES;
          case Input.Keys.PAGE_DOWN -> 1;
          case Input.Keys.PAGE_UP -> -1;
          default -> 0;
        };
    pages.forEach(page -> page.page(by));
    return by != 0;
  }
}
