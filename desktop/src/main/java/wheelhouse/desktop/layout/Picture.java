package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** An icon in a colour, or a portrait on its round ground. */
public final class Picture extends Square {

  private final TextureRegion region;
  private final Ink ink;
  private final Kind kind;

  private enum Kind {
    ICON,
    PORTRAIT
  }

  private Picture(Look look, TextureRegion region, int size, Ink ink, Kind kind) {
    super(look, size);
    this.region = region;
    this.ink = ink;
    this.kind = kind;
  }

  /** An icon as high as text of so many units. */
  public static Picture icon(Look look, String name, float units, Ink ink) {
    int size = look.em(units);
    return new Picture(look, look.icon(name, size), size, ink, Kind.ICON);
  }

  /** A portrait so many units across. */
  public static Picture portrait(Look look, String id, String expression, float units) {
    int size = look.u(units);
    return new Picture(look, look.portrait(id, expression, size), size, Ink.FACE, Kind.PORTRAIT);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    int size = size();
    float x = getX() + Math.round((getWidth() - size) / 2);
    float y = getY() + Math.round((getHeight() - size) / 2);
    float shown = alpha * getColor().a;
    if (kind == Kind.PORTRAIT) {
      paint(batch, look().disc(size), ink, shown, x, y, size, size);
      batch.setColor(Color.WHITE.r, Color.WHITE.g, Color.WHITE.b, shown);
      batch.draw(region, x, y, size, size);
    } else {
      paint(batch, region, ink, shown, x, y, size, size);
    }
  }
}
