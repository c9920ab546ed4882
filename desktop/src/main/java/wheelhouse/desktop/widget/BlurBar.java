package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** What is known of a skill: a bar whose blur is how little that is. */
public final class BlurBar extends Part {

  private static final float HIGH = 8;
  private static final float WIDE = 120;

  private final float from;
  private final float to;

  /**
   * A bar.
   *
   * @param from where what is known begins, 0 to 1
   * @param to where it ends, 0 to 1
   */
  public BlurBar(Look look, double from, double to) {
    super(look);
    this.from = (float) from;
    this.to = (float) to;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().u(WIDE);
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float high = look().u(HIGH);
    float y = getY() + Math.round((getHeight() - high) / 2) - look().u(1);
    paint(batch, look().fill(HIGH / 2), Ink.TRACK, alpha, getX(), y, getWidth(), high);
    float left = getX() + from * getWidth();
    float wide = Math.max(look().u(6), (to - from) * getWidth());
    paint(batch, look().blur(), Ink.GROWTH, alpha, left, y, wide, high);
  }
}
