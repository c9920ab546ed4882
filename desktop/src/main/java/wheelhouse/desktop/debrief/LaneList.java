package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * The lanes below each other, on a ground that shades the leave and marks the day that is looked
 * at. Only those in sight are drawn.
 */
final class LaneList extends Part {

  private final Column rows;
  private final DayGrid grid;
  private final Scrub scrub;
  private final int firstAway;
  private final Rectangle sight = new Rectangle();

  /**
   * A list.
   *
   * @param firstAway the first day of the leave, or one more than there are days
   */
  LaneList(Look look, Column rows, DayGrid grid, Scrub scrub, int firstAway) {
    super(look);
    this.rows = rows;
    this.grid = grid;
    this.scrub = scrub;
    this.firstAway = firstAway;
    addActor(rows);
  }

  @Override
  public float widthWanted() {
    return rows.widthWanted();
  }

  @Override
  public float heightFor(float width) {
    return rows.heightFor(width);
  }

  @Override
  public void layout() {
    grid.lay(getWidth());
    float high = rows.heightFor(getWidth());
    rows.setBounds(0, getHeight() - high, getWidth(), high);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    if (firstAway <= grid.days()) {
      float from = getX() + grid.x(firstAway);
      float wide = getX() + grid.right() - from;
      paint(batch, look().white(), Ink.WELL, alpha, from, getY(), wide, getHeight());
      paint(batch, look().white(), Ink.LINE, alpha, from, getY(), thin(), getHeight());
    }
    float from = getX() + grid.x(scrub.day());
    float wide = getX() + grid.x(scrub.day() + 1) - from;
    paint(batch, look().white(), Ink.MARKED, alpha, from, getY(), wide, getHeight());
    if (scroll() instanceof Scroll window) {
      float seen = window.getHeight();
      sight.set(0, rows.getHeight() - window.down() - seen, getWidth(), seen);
      rows.setCullingArea(sight);
    }
    super.draw(batch, alpha);
  }

  private @Nullable Actor scroll() {
    Actor above = getParent();
    while (above != null && !(above instanceof Scroll)) {
      above = above.getParent();
    }
    return above;
  }

  private float thin() {
    return Math.max(1, look().u(1));
  }
}
