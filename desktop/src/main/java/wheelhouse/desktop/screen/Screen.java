package wheelhouse.desktop.screen;

import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Look;
import wheelhouse.words.Text;

/**
 * One of the screens. It builds its parts from what it knows whenever that, or the look, changes;
 * between two buildings it keeps nothing but what it knows.
 */
public abstract class Screen {

  private final Frame frame;

  /** A screen in a frame. */
  protected Screen(Frame frame) {
    this.frame = frame;
  }

  /** The window. */
  protected final Frame frame() {
    return frame;
  }

  /** What to draw with. */
  protected final Look look() {
    return frame.look();
  }

  /** The words of the interface. */
  protected final Text text() {
    return frame.text();
  }

  /** Builds everything that is shown; it will fill the window. */
  public abstract Part build();

  /** Called when it is shown, before it is built. */
  public void shown() {}

  /** Called when another screen takes its place, or the program ends. */
  public void hidden() {}

  /** The name of what has the focus at first; empty for the first thing there is. */
  public String firstFocus() {
    return "";
  }

  /**
   * A key that has a meaning of its own here, pressed while no text is written.
   *
   * @param keycode as in {@link com.badlogic.gdx.Input.Keys}
   * @return whether it meant anything
   */
  public boolean key(int keycode) {
    return false;
  }

  /** Leaves for where one came from; called for Escape. */
  public void back() {}

  /** Files were dropped on the window. */
  public void dropped(String[] files) {}
}
