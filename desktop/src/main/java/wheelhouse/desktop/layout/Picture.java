package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** An icon in a colour, or a portrait on its round ground. */
public final class Picture extends Part {

  private final TextureRegion region;
  private final int size;
  private final Ink ink;
  private final Kind kind;

  private enum Kind {
    ICON,
    PORTRAIT
  }

  private Picture(Look look, TextureRegion region, int size, Ink ink, Kind kind) {
    super(look);
    this.region = region;
    this.size = size;
    this.ink = ink;
    this.kind = kind;
    setTouchable(Touchable.disabled);
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
  public float widthWanted() {
    return size;
  }

  @Override
  public float heightFor(float width) {
    return size;
  }

  @Override
  public void draw(Batch batch, float alpha) {
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
