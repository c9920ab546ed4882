package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** The days of a run as a row of blocks, today's the tallest. */
public final class DayTicks extends Part {

  private static final float HIGH = 18;
  private static final float MOST = 248;

  private final int day;
  private final int days;

  /** The days, and which of them it is, from 1. */
  public DayTicks(Look look, int day, int days) {
    super(look);
    this.day = day;
    this.days = days;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return Math.min(look().u(MOST), days * look().u(21));
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float step = getWidth() / days;
    float gap = Math.max(1, step * 0.2f);
    for (int each = 1; each <= days; each++) {
      float high = look().u(each == day ? HIGH : HIGH * 0.45f);
      Ink ink = each < day ? Ink.SOFT : each == day ? Ink.INK : Ink.LINE;
      paint(
          batch,
          look().white(),
          ink,
          alpha,
          Math.round(getX() + (each - 1) * step),
          getY(),
          Math.round(step - gap),
          high);
    }
  }
}
