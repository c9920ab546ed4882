package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.view.BarView;

/**
 * The hours of a day, filling from the left: hatched what nobody chose, solid what the player laid.
 */
public final class HoursBar extends Part {

  private static final float WIDE = 240;
  private static final float HIGH = 16;

  private final BarView bar;

  /** The hours as a view has them. */
  public HoursBar(Look look, BarView bar) {
    super(look);
    this.bar = bar;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().u(WIDE);
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float high = look().u(HIGH);
    float y = getY() + Math.round((getHeight() - high) / 2);
    paint(batch, look().fill(3), Ink.SHEET, alpha, getX(), y, getWidth(), high);
    float at = 0;
    for (int i = 0; i < bar.segments().size(); i++) {
      BarView.Segment segment = bar.segments().get(i);
      float left = Math.round(at / bar.total() * getWidth());
      at += segment.minutes();
      float right = Math.round(Math.min(1, at / bar.total()) * getWidth());
      segment(batch, alpha, segment, getX() + left, y, right - left, high);
    }
    paint(batch, look().outline(3, 1.5f), Ink.INK, alpha, getX(), y, getWidth(), high);
  }

  private void segment(
      Batch batch, float alpha, BarView.Segment segment, float x, float y, float w, float h) {
    if (w <= 0) {
      return;
    }
    boolean given =
        segment.use() == BarView.Use.CALENDAR
            || segment.use() == BarView.Use.MISSED
            || segment.use() == BarView.Use.CALLS;
    if (given) {
      int square = Math.round(h);
      paint(batch, look().white(), Ink.TRACK, alpha, x, y, w, h);
      for (float done = 0; done < w; done += square) {
        float part = Math.min(square, w - done);
        paint(batch, look().hatch(square), Ink.SOFT, alpha, x + done, y, part, h);
      }
    } else {
      paint(batch, look().white(), Ink.INK, alpha, x, y, w, h);
    }
    paint(batch, look().white(), Ink.SHEET, alpha, x + w - look().u(1), y, look().u(1), h);
  }
}
