package wheelhouse.desktop.evening;

import com.badlogic.gdx.Input;

/** The keys that pass on where anything does. */
final class PassingKeys {

  private PassingKeys() {}

  /** Whether a key passes on, rather than being for scrolling or for the system. */
  static boolean has(int keycode) {
    return switch (keycode) {
      case Input.Keys.UP,
          Input.Keys.DOWN,
          Input.Keys.LEFT,
          Input.Keys.RIGHT,
          Input.Keys.PAGE_UP,
          Input.Keys.PAGE_DOWN,
          Input.Keys.SHIFT_LEFT,
          Input.Keys.SHIFT_RIGHT,
          Input.Keys.CONTROL_LEFT,
          Input.Keys.CONTROL_RIGHT,
          Input.Keys.ALT_LEFT,
          Input.Keys.ALT_RIGHT,
          Input.Keys.SYM,
          Input.Keys.CAPS_LOCK,
          Input.Keys.PRINT_SCREEN,
          Input.Keys.F11,
          Input.Keys.UNKNOWN ->
          false;
      default -> true;
    };
  }
}
