package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * A square for each day on which something moved; those on which the player touched it are full.
 */
final class DaySquares extends Part {

  private static final float SIDE = 14;
  private static final float GAP = 4;

  private final int days;
  private final int touched;
  private final NinePatch full;
  private final NinePatch empty;

  /**
   * Squares.
   *
   * @param share of the days that were touched, 0 to 1
   */
  DaySquares(Look look, int days, double share) {
    super(look);
    this.days = days;
    touched = (int) Math.round(days * share);
    full = look.fill(2);
    empty = look.outline(2, 1.5f);
    setTouchable(Touchable.disabled);
  }

  private float step() {
    return Room.grown(look(), SIDE + GAP);
  }

  private int across(float width) {
    return Math.max(1, (int) Math.floor(width / step()));
  }

  @Override
  public float widthWanted() {
    return days * step();
  }

  @Override
  public float heightFor(float width) {
    int across = across(width);
    return (days + across - 1) / across * step() + look().u(2);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float side = Room.grown(look(), SIDE);
    int across = across(getWidth());
    for (int day = 0; day < days; day++) {
      float x = getX() + day % across * step();
      float y = getY() + getHeight() - (day / across + 1) * step();
      if (day < touched) {
        paint(batch, full, Ink.INK, alpha, x, y, side, side);
      } else {
        paint(batch, empty, Ink.SOFT, alpha, x, y, side, side);
      }
    }
  }
}
