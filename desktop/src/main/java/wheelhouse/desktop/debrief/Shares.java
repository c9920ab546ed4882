package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.OptionalDouble;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * A share of a whole on a track from none to all: what was, as a solid bar or a dot, and what it is
 * held against, as a ring.
 */
final class Shares extends Part {

  /** How strong the band is that tells how far something may be off. */
  static final float BAND = 0.35f;

  private static final float HIGH = 20;

  private final float was;
  private final float against;
  private final Form form;
  private float reachFrom = -1;
  private float reachTo = -1;
  private final TextureRegion dot;
  private final TextureRegion under;
  private final TextureRegion ring;

  /** How what was is drawn. */
  enum Form {
    /** So much of the whole. */
    BAR,
    /** A place on the way from one end to the other. */
    DOT
  }

  /**
   * Shares.
   *
   * @param was from 0 to 1
   * @param against from 0 to 1, if it is held against anything
   */
  Shares(Look look, Form form, double was, OptionalDouble against) {
    super(look);
    this.was = (float) Math.max(0, Math.min(1, was));
    this.against = (float) against.orElse(-1);
    this.form = form;
    dot = look.disc(Room.grown(look, 12));
    under = look.disc(Room.grown(look, 15));
    ring = look.ring(Room.grown(look, 15), Math.max(1.5f, look.u(2)));
    setTouchable(Touchable.disabled);
  }

  /** How far what was seen may be off, as a band: from and to, 0 to 1. */
  Shares reaching(double from, double to) {
    reachFrom = (float) from;
    reachTo = (float) to;
    return this;
  }

  @Override
  public float widthWanted() {
    return look().u(160);
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), HIGH);
  }

  private float x(float share) {
    float room = form == Form.BAR && against < 0 ? 0 : Room.grown(look(), 8);
    return getX() + room + share * (getWidth() - 2 * room);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float middle = getY() + Math.round(getHeight() / 2);
    float thick = look().u(form == Form.BAR ? 10 : 4);
    float low = middle - Math.round(thick / 2);
    paint(batch, look().white(), Ink.TRACK, alpha, x(0), low, x(1) - x(0), thick);
    if (form == Form.BAR && was > 0) {
      paint(batch, look().white(), Ink.INK, alpha, x(0), low, x(was) - x(0), thick);
    }
    if (reachFrom >= 0) {
      float band = look().u(10);
      float from = x(reachFrom);
      float down = middle - Math.round(band / 2);
      paint(batch, look().white(), Ink.SOFT, alpha * BAND, from, down, x(reachTo) - from, band);
    } else if (form == Form.DOT && against >= 0) {
      float from = Math.min(x(was), x(against));
      float far = Math.abs(x(was) - x(against));
      paint(batch, look().white(), Ink.SOFT, alpha, from, low, far, thick);
    }
    if (against >= 0) {
      around(batch, under, Ink.SHEET, alpha, x(against), middle);
      around(batch, ring, Ink.INK, alpha, x(against), middle);
    }
    if (form == Form.DOT) {
      around(batch, dot, Ink.INK, alpha, x(was), middle);
    }
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(
        batch, region, ink, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
