package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A place between a worst and a best: a dot on a line with both its ends. */
final class Between extends Part {

  private static final float HIGH = 16;

  private final float share;
  private final TextureRegion dot;
  private final TextureRegion halo;

  Between(Look look, double share) {
    super(look);
    this.share = (float) Math.max(0, Math.min(1, share));
    dot = look.disc(look.u(11));
    halo = look.disc(look.u(15));
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().u(120);
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float middle = getY() + Math.round(getHeight() / 2);
    float thick = look().u(4);
    float end = Math.max(2, look().u(2));
    float tall = look().u(12);
    paint(batch, look().white(), Ink.TRACK, alpha, getX(), middle - thick / 2, getWidth(), thick);
    paint(batch, look().white(), Ink.SOFT, alpha, getX(), middle - tall / 2, end, tall);
    paint(
        batch,
        look().white(),
        Ink.SOFT,
        alpha,
        getX() + getWidth() - end,
        middle - tall / 2,
        end,
        tall);
    float x = getX() + Math.round(share * getWidth());
    around(batch, halo, Ink.SHEET, alpha, x, middle);
    around(batch, dot, Ink.INK, alpha, x, middle);
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(
        batch, region, ink, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
