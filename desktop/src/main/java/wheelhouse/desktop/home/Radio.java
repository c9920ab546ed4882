package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A ring before one of several choices, filled before the one that holds. */
final class Radio extends Part {

  private final int size;
  private final boolean on;

  /** A ring. */
  Radio(Look look, boolean on) {
    super(look);
    this.on = on;
    size = look.em(17);
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return size;
  }

  @Override
  public float heightFor(float width) {
    return size;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float y = getY() + Math.round((getHeight() - size) / 2);
    float thick = Math.max(1.5f, look().em(1.6f));
    paint(batch, look().ring(size, thick), on ? Ink.INK : Ink.SOFT, alpha, getX(), y, size, size);
    if (on) {
      int inset = Math.round(size * 0.26f);
      int dot = size - 2 * inset;
      paint(batch, look().disc(dot), Ink.INK, alpha, getX() + inset, y + inset, dot, dot);
    }
  }
}
