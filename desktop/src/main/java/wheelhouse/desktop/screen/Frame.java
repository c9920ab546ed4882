package wheelhouse.desktop.screen;

import java.util.function.Supplier;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.view.Cue;
import wheelhouse.words.Text;

/** What a screen may ask of the window that shows it. */
public interface Frame {

  /** What to draw with now; another one after the window, the theme or the text size changed. */
  Look look();

  /** The words of the interface, in the player's language. */
  Text text();

  /** Plays a sound, if the player wants to hear any. */
  void play(Cue cue);

  /** Shows another screen. */
  void go(Screen next);

  /** Builds the present screen anew, keeping the focus and what is scrolled where it is. */
  void rebuild();

  /**
   * Lays a sheet over the screen, which alone can be used until it is taken away.
   *
   * @param sheet builds it, whenever the look changes again
   */
  void over(Supplier<Part> sheet);

  /** Takes away the sheet that lies over the screen. */
  void uncover();

  /** Gives what has this name the keyboard's focus. */
  void focus(String name);

  /** Whether nothing may move that need not. */
  boolean still();
}
