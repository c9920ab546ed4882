package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Look;

/** A column of hundreds of rows within something that scrolls: only those in sight are drawn. */
class InSight extends Part {

  private final Column rows;
  private final Rectangle sight = new Rectangle();

  InSight(Look look, Column rows) {
    super(look);
    this.rows = rows;
    addActor(rows);
  }

  @Override
  public final float widthWanted() {
    return rows.widthWanted();
  }

  @Override
  public final float heightFor(float width) {
    return rows.heightFor(width);
  }

  @Override
  public void layout() {
    float high = rows.heightFor(getWidth());
    rows.setBounds(0, getHeight() - high, getWidth(), high);
  }

  /** Draws what lies under the rows. */
  protected void ground(Batch batch, float alpha) {}

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    ground(batch, alpha);
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
}
