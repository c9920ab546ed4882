package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * A box that can be pressed: clicked, which takes the keyboard's focus along, or with the focus on
 * it, by Enter or the space bar. Its name finds it again when the screen is built anew.
 */
public class Press extends Box {

  private final Runnable action;
  private final ClickListener click;
  private Ink under = Ink.MARKED;
  private boolean quiet = true;
  private boolean enabled = true;

  /**
   * A box that does something when pressed.
   *
   * @param name unique on its screen
   */
  public Press(Look look, String name, Part inner, Runnable action) {
    super(look, inner);
    this.action = action;
    setName(name);
    setTouchable(Touchable.enabled);
    inner.setTouchable(Touchable.disabled);
    click =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            event.getStage().setKeyboardFocus(Press.this);
            press();
          }
        };
    addListener(click);
  }

  /** Does what it is for. */
  public final void press() {
    if (enabled) {
      action.run();
    }
  }

  /** Whether it can be pressed. */
  public final boolean isEnabled() {
    return enabled;
  }

  /** What the ring of the keyboard's focus goes around. */
  public Actor ringed() {
    return this;
  }

  /** It is shown, and cannot be pressed now. */
  public final Press disabled() {
    enabled = false;
    setTouchable(Touchable.disabled);
    return this;
  }

  /** The colour that comes under it when the mouse is over it. */
  public final Press lit(Ink ink) {
    under = ink;
    quiet = false;
    return this;
  }

  /** Whether the mouse is over it. */
  protected final boolean isOver() {
    return enabled && click.isOver();
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    super.ground(batch, alpha);
    if (isOver() || click.isVisualPressed()) {
      paint(
          batch,
          look().fill(Math.max(3, radius())),
          quiet ? Ink.INK : under,
          alpha * (quiet ? 0.06f : 1f),
          getX(),
          getY(),
          getWidth(),
          getHeight());
    }
  }
}
