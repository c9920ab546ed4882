package wheelhouse.desktop.shots;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.screen.Window;

/**
 * Plays with the keys of a window, which get there as from a keyboard. What has a name is found
 * with the tabulator, so that the layout does not matter.
 */
final class Hand {

  private static final int FRAMES = 3;
  private static final int MOST_TURNS = 400;

  private final Window window;

  Hand(Window window) {
    this.window = window;
  }

  /** Lets the window come to rest. Nothing moves in it, so that a few frames are enough. */
  void rest() {
    for (int frame = 0; frame < FRAMES; frame++) {
      window.render();
    }
  }

  /** Whether something with this name can be pressed. */
  boolean sees(String name) {
    return Focus.named(window.parts(), name).isPresent();
  }

  /** The name of the first thing that can be pressed and whose name begins so. */
  String first(String beginning) {
    return Focus.order(window.parts()).stream()
        .map(Hand::name)
        .filter(name -> name.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + beginning + " among " + names()));
  }

  private static String name(Actor actor) {
    return String.valueOf(actor.getName());
  }

  private List<String> names() {
    return Focus.order(window.parts()).stream().map(Hand::name).toList();
  }

  /** Goes to what has a name, and presses it. */
  void press(String name) {
    find(name);
    key(Input.Keys.ENTER);
  }

  /** Gives what has a name the focus. */
  void find(String name) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Actor focused = window.parts().getStage().getKeyboardFocus();
      if (Optional.ofNullable(focused).map(Hand::name).filter(name::equals).isPresent()) {
        return;
      }
      tap(Input.Keys.TAB);
    }
    throw new IllegalStateException("no key leads to " + name + ", only to " + names());
  }

  /** Presses and releases a key. */
  void key(int key) {
    tap(key);
    window.render();
  }

  private static void tap(int key) {
    InputProcessor input = Gdx.input.getInputProcessor();
    input.keyDown(key);
    char typed = typed(key);
    if (typed != 0) {
      input.keyTyped(typed);
    }
    input.keyUp(key);
  }

  /** The letter that comes with a key, as a keyboard sends it after the key itself. */
  private static char typed(int key) {
    if (key >= Input.Keys.A && key <= Input.Keys.Z) {
      return (char) ('a' + key - Input.Keys.A);
    }
    if (key >= Input.Keys.NUM_0 && key <= Input.Keys.NUM_9) {
      return (char) ('0' + key - Input.Keys.NUM_0);
    }
    return switch (key) {
      case Input.Keys.SPACE -> ' ';
      case Input.Keys.TAB -> '\t';
      case Input.Keys.ENTER -> '\n';
      default -> 0;
    };
  }

  /** Takes the hand from the keys: the ring around the focus goes, as with a mouse. */
  void away() {
    Gdx.input.getInputProcessor().touchDown(0, 0, 0, Input.Buttons.FORWARD);
    Gdx.input.getInputProcessor().touchUp(0, 0, 0, Input.Buttons.FORWARD);
    rest();
  }
}
