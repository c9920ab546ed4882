package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import wheelhouse.desktop.layout.Square;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A sign on a round ground, where others have a face. */
final class SignPart extends Square {

  private final TextureRegion icon;
  private final int drawn;

  /** A sign, as large as a face of so many units. */
  SignPart(Look look, String icon, float units) {
    super(look, look.u(units));
    drawn = look.u(units * 0.46f);
    this.icon = look.icon(icon, drawn);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    int size = size();
    float y = getY() + getHeight() - size;
    float inset = Math.round((size - drawn) / 2f);
    paint(batch, look().disc(size), Ink.SHEET, alpha, getX(), y, size, size);
    paint(batch, look().ring(size, look().u(1.5f)), Ink.SOFT, alpha, getX(), y, size, size);
    paint(batch, icon, Ink.INK, alpha, getX() + inset, y + inset, drawn, drawn);
  }
}
