package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * A row of the lanes: what it is at the left, or above where there is little room, and its days.
 * Pressed, it tells more; pressed on a day, that day is looked at. The arrows move over the days.
 */
abstract class LaneRow extends Press implements Keyed {

  private final DayGrid grid;
  private final Scrub scrub;
  private final float padding;

  LaneRow(Look look, String name, Part label, DayGrid grid, Scrub scrub, Runnable pressed) {
    super(look, name, label, pressed);
    this.grid = grid;
    this.scrub = scrub;
    padding = look.u(5);
    addListener(new Dragging());
  }

  final DayGrid grid() {
    return grid;
  }

  final Scrub scrub() {
    return scrub;
  }

  /** Whether something of the day that is looked at is about it. */
  abstract boolean isLit();

  /** Whether it is the one that more is told of. */
  abstract boolean isChosen();

  /** Draws its days; the strip begins at a height and is so high. */
  abstract void strip(Batch batch, float alpha, float bottom, float high);

  /** Called before it is drawn, to set its label by whether it is lit. */
  abstract void light(boolean on);

  @Override
  public float widthWanted() {
    return look().u(500);
  }

  /** How high the strip of its days is, in pixels. */
  abstract float stripHigh();

  @Override
  public float heightFor(float width) {
    float label = inner().heightFor(labelWide(width)) + 2 * padding;
    return grid.folded() ? label + stripHigh() : Math.max(label, stripHigh());
  }

  private float labelWide(float width) {
    return grid.folded() ? grid.labelWide(width) : grid.labelWide(width) - look().u(14);
  }

  @Override
  public void layout() {
    float wide = labelWide(getWidth());
    float high = inner().heightFor(wide);
    float y = grid.folded() ? getHeight() - padding - high : Math.round((getHeight() - high) / 2);
    inner().setBounds(grid.folded() ? grid.left() : look().u(10), y, wide, high);
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    light(isLit());
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    super.ground(batch, alpha);
    if (isChosen()) {
      float edge = Math.max(2, look().u(3));
      paint(batch, look().white(), Ink.INK, alpha, getX(), getY(), edge, getHeight());
    }
    paint(
        batch,
        look().white(),
        Ink.GUIDE,
        alpha * 0.6f,
        getX(),
        getY(),
        getWidth(),
        Math.max(1, look().u(1)));
    float high = stripHigh();
    float bottom = grid.folded() ? 0 : Math.round((getHeight() - high) / 2);
    strip(batch, alpha, getY() + bottom, high);
  }

  @Override
  public boolean key(int keycode) {
    int by = keycode == Input.Keys.RIGHT ? 1 : keycode == Input.Keys.LEFT ? -1 : 0;
    if (by == 0) {
      return false;
    }
    scrub.to(scrub.day() + by);
    return true;
  }

  private final class Dragging extends InputListener {
    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      return to(x);
    }

    @Override
    public void touchDragged(InputEvent event, float x, float y, int pointer) {
      to(x);
    }

    private boolean to(float x) {
      boolean onDays = x >= grid.left() && x <= grid.right();
      if (onDays) {
        scrub.to(grid.day(x));
      }
      return onDays;
    }
  }
}
