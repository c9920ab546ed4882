package wheelhouse.desktop.layout;

/** A part that, with the keyboard's focus on it, has uses for keys that others would move by. */
public interface Keyed {

  /**
   * A key was pressed.
   *
   * @param keycode as in {@link com.badlogic.gdx.Input.Keys}
   * @return whether it meant anything here
   */
  boolean key(int keycode);
}
