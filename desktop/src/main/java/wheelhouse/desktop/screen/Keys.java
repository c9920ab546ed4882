package wheelhouse.desktop.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;

/**
 * What keys mean: the same on every screen, after what has the focus and the screen had their say.
 */
final class Keys extends InputAdapter {

  /** What an arrow scrolls that leads nowhere, in pages. */
  private static final float LINES = 0.2f;

  private final Layers layers;
  private final Stage stage;
  private final Supplier<Screen> screen;
  private final Runnable fullscreen;
  private boolean meant;

  /**
   * The keys of a window.
   *
   * @param screen gives the screen that is shown
   * @param fullscreen fills the screen of the machine, or no longer
   */
  Keys(Layers layers, Supplier<Screen> screen, Runnable fullscreen) {
    this.layers = layers;
    this.screen = screen;
    this.fullscreen = fullscreen;
    stage = layers.stage();
  }

  @Override
  public boolean keyDown(int keycode) {
    meant = means(keycode);
    return meant;
  }

  /** The letter of a key that had its meaning is not written into what has the focus now. */
  @Override
  public boolean keyTyped(char letter) {
    return meant;
  }

  @Override
  public boolean keyUp(int keycode) {
    meant = false;
    return false;
  }

  @Override
  public boolean touchDown(int x, int y, int pointer, int button) {
    layers.ring().hide();
    return false;
  }

  private boolean means(int keycode) {
    layers.ring().show();
    switch (keycode) {
      case Input.Keys.TAB -> Focus.step(stage, layers.usable(), shifted() ? -1 : 1);
      case Input.Keys.F11 -> fullscreen.run();
      case Input.Keys.ESCAPE -> leave();
      default -> {
        boolean writing = stage.getKeyboardFocus() instanceof TextField;
        return !writing && (here(keycode) || common(keycode));
      }
    }
    return true;
  }

  private static boolean shifted() {
    return Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT)
        || Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
  }

  private void leave() {
    if (layers.covered()) {
      layers.uncover();
    } else {
      screen.get().back();
    }
  }

  /** What a key means to what has the focus, or to the screen if no sheet lies over it. */
  private boolean here(int keycode) {
    return stage.getKeyboardFocus() instanceof Keyed keyed && keyed.key(keycode)
        || !layers.covered() && screen.get().key(keycode);
  }

  private boolean common(int keycode) {
    switch (keycode) {
      case Input.Keys.LEFT -> move(Focus.Direction.LEFT);
      case Input.Keys.RIGHT -> move(Focus.Direction.RIGHT);
      case Input.Keys.UP -> {
        if (!move(Focus.Direction.UP)) {
          scroll(-LINES);
        }
      }
      case Input.Keys.DOWN -> {
        if (!move(Focus.Direction.DOWN)) {
          scroll(LINES);
        }
      }
      case Input.Keys.PAGE_DOWN -> scroll(1);
      case Input.Keys.PAGE_UP -> scroll(-1);
      case Input.Keys.HOME -> scrolled().ifPresent(scroll -> scroll.scrollTo(0));
      case Input.Keys.END -> scrolled().ifPresent(scroll -> scroll.scrollTo(scroll.hidden()));
      case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.SPACE -> {
        if (stage.getKeyboardFocus() instanceof Press press) {
          press.press();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean move(Focus.Direction direction) {
    return Focus.move(stage, layers.usable(), direction);
  }

  private void scroll(float pages) {
    scrolled().ifPresent(scroll -> scroll.page(pages));
  }

  /** What keys scroll: what the focus lies in, or the pointer, or the first in which is more. */
  private Optional<Scroll> scrolled() {
    for (Actor actor = stage.getKeyboardFocus(); actor != null; actor = actor.getParent()) {
      if (actor instanceof Scroll scroll) {
        return Optional.of(scroll);
      }
    }
    Group where = layers.usable();
    return stage.getScrollFocus() instanceof Scroll scroll && scroll.isDescendantOf(where)
        ? Optional.of(scroll)
        : firstScroll(where);
  }

  private static Optional<Scroll> firstScroll(Group group) {
    if (group instanceof Scroll scroll && scroll.hidden() > 0) {
      return Optional.of(scroll);
    }
    for (Actor actor : group.getChildren()) {
      Optional<Scroll> found = actor instanceof Group inner ? firstScroll(inner) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
