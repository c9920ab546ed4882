package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** What the dots, bars and rings of {@link Shares} mean. */
final class ShareKey extends Part {

  private final Sign sign;
  private final TextureRegion dot;
  private final TextureRegion ring;

  /** A sign. */
  enum Sign {
    DOT,
    BAR,
    /** How far something may be off. */
    BAND,
    RING
  }

  private ShareKey(Look look, Sign sign) {
    super(look);
    this.sign = sign;
    dot = look.disc(Room.grown(look, 12));
    ring = look.ring(Room.grown(look, 15), Math.max(1.5f, look.u(2)));
    setTouchable(Touchable.disabled);
  }

  /** Two signs with their words. */
  static Part of(Look look, Sign was, String wasWords, String ringWords) {
    return new Flow(look, 18, 2)
        .with(one(look, was, wasWords))
        .with(one(look, Sign.RING, ringWords));
  }

  /** Two signs with their words, and how far what was seen may be off. */
  static Part of(Look look, Sign was, String wasWords, String bandWords, String ringWords) {
    return new Flow(look, 18, 2)
        .with(one(look, was, wasWords))
        .with(one(look, Sign.BAND, bandWords))
        .with(one(look, Sign.RING, ringWords));
  }

  private static Part one(Look look, Sign sign, String words) {
    return new Row(look, 6)
        .standing(Row.Standing.MIDDLE)
        .with(new ShareKey(look, sign))
        .with(new Words(look, Type.SMALL, Ink.SOFT, words).onOneLine());
  }

  @Override
  public float widthWanted() {
    return Room.grown(look(), sign == Sign.BAR || sign == Sign.BAND ? 24 : 16);
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), 16);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float middle = getY() + getHeight() / 2;
    if (sign == Sign.BAR || sign == Sign.BAND) {
      float thick = look().u(10);
      float low = Math.round(middle - thick / 2);
      Ink ink = sign == Sign.BAR ? Ink.INK : Ink.SOFT;
      float strength = sign == Sign.BAR ? alpha : alpha * Shares.BAND;
      paint(batch, look().white(), ink, strength, getX(), low, getWidth(), thick);
    } else {
      TextureRegion region = sign == Sign.DOT ? dot : ring;
      float size = region.getRegionWidth();
      float x = Math.round(getX() + (getWidth() - size) / 2);
      paint(batch, region, Ink.INK, alpha, x, Math.round(middle - size / 2), size, size);
    }
  }
}
