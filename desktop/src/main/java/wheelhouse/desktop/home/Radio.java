package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Square;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A ring before one of several choices, filled before the one that holds. */
final class Radio extends Square {

  private final boolean on;

  /** A ring. */
  Radio(Look look, boolean on) {
    super(look, look.em(17));
    this.on = on;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    int size = size();
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
