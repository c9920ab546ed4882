package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * Something that takes up room on a screen: it knows how wide it would like to be, and how high it
 * is at a width.
 */
public abstract class Part extends WidgetGroup {

  private final Look look;

  /** A part drawn with a look. */
  protected Part(Look look) {
    this.look = look;
    setTransform(false);
    setTouchable(Touchable.childrenOnly);
  }

  /** What it is drawn with. */
  public final Look look() {
    return look;
  }

  /** The width at which nothing in it needs to wrap, in pixels. */
  public abstract float widthWanted();

  /** The height it takes at a width, in pixels. */
  public abstract float heightFor(float width);

  @Override
  public float getPrefWidth() {
    return widthWanted();
  }

  @Override
  public float getPrefHeight() {
    return heightFor(getWidth());
  }

  /** Draws a stretched shape in a colour. */
  protected final void paint(
      Batch batch, NinePatch patch, Ink ink, float alpha, float x, float y, float w, float h) {
    batch.setColor(
        look.color(ink).r, look.color(ink).g, look.color(ink).b, look.color(ink).a * alpha);
    patch.draw(
        batch, x, y, Math.max(w, patch.getTotalWidth()), Math.max(h, patch.getTotalHeight()));
  }

  /** Draws a picture in a colour. */
  protected final void paint(
      Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y, float w, float h) {
    batch.setColor(
        look.color(ink).r, look.color(ink).g, look.color(ink).b, look.color(ink).a * alpha);
    batch.draw(region, x, y, w, h);
  }

  /** Draws a straight line in a colour, with soft edges. */
  protected final void line(
      Batch batch,
      Ink ink,
      float alpha,
      float fromX,
      float fromY,
      float toX,
      float toY,
      float thick) {
    float length = (float) Math.hypot(toX - fromX, toY - fromY);
    float angle = (float) Math.toDegrees(Math.atan2(toY - fromY, toX - fromX));
    TextureRegion soft = look.softLine(thick);
    float high = soft.getRegionHeight();
    batch.setColor(
        look.color(ink).r, look.color(ink).g, look.color(ink).b, look.color(ink).a * alpha);
    batch.draw(soft, fromX, fromY - high / 2, 0, high / 2, length, high, 1, 1, angle);
  }

  @Override
  public void setBounds(float x, float y, float width, float height) {
    super.setBounds(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
  }
}
