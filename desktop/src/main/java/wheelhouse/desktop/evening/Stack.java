package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** So many slips, fanned out on a desk. */
final class Stack extends Part {

  private static final float WIDE = 26;
  private static final float HIGH = 34;
  private static final float STEP = 10;
  private static final int MOST = 12;

  private final int slips;

  Stack(Look look, int slips) {
    super(look);
    this.slips = Math.min(MOST, slips);
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return slips == 0 ? 0 : look().u(WIDE + (slips - 1) * STEP);
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float shown = alpha * getColor().a;
    float wide = look().u(WIDE);
    for (int slip = 0; slip < slips; slip++) {
      float x = getX() + slip * look().u(STEP);
      float y = getY() + (slip % 2 == 0 ? 0 : look().u(2));
      float high = getHeight() - look().u(2);
      paint(batch, look().fill(2), Ink.SHEET, shown, x, y, wide, high);
      paint(batch, look().outline(2, 1.5f), Ink.INK, shown, x, y, wide, high);
    }
  }
}
