package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * The lanes below each other, on a ground that shades the leave and marks the day that is looked
 * at.
 */
final class LaneList extends InSight {

  private final DayGrid grid;
  private final Scrub scrub;
  private final int firstAway;

  /**
   * A list.
   *
   * @param firstAway the first day of the leave, or one more than there are days
   */
  LaneList(Look look, Column rows, DayGrid grid, Scrub scrub, int firstAway) {
    super(look, rows);
    this.grid = grid;
    this.scrub = scrub;
    this.firstAway = firstAway;
  }

  @Override
  public void layout() {
    grid.lay(getWidth());
    super.layout();
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    if (firstAway <= grid.days()) {
      float from = getX() + grid.x(firstAway);
      float wide = getX() + grid.right() - from;
      float thin = Math.max(1, look().u(1));
      paint(batch, look().white(), Ink.WELL, alpha, from, getY(), wide, getHeight());
      paint(batch, look().white(), Ink.GUIDE, alpha, from, getY(), thin, getHeight());
    }
    float from = getX() + grid.x(scrub.day());
    float wide = getX() + grid.x(scrub.day() + 1) - from;
    paint(batch, look().white(), Ink.MARKED, alpha, from, getY(), wide, getHeight());
  }
}
