package wheelhouse.desktop.layout;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.SnapshotArray;
import wheelhouse.desktop.look.Look;

/** Parts below each other, each as wide as the column. */
public final class Column extends Part {

  private float gap;
  private Part grows = this;

  /** A column without a gap between its parts. */
  public Column(Look look) {
    this(look, 0);
  }

  /**
   * A column.
   *
   * @param gap between its parts, in units
   */
  public Column(Look look, float gap) {
    super(look);
    this.gap = look.u(gap);
  }

  /** Adds a part below the others. */
  public Column with(Part part) {
    addActor(part);
    return this;
  }

  /** Adds a part that takes what height is left. */
  public Column growing(Part part) {
    addActor(part);
    grows = part;
    return this;
  }

  /** Adds room, in units. */
  public Column space(float units) {
    return with(new Space(look(), units, units));
  }

  @Override
  public float widthWanted() {
    float most = 0;
    SnapshotArray<Actor> children = getChildren();
    for (int i = 0; i < children.size; i++) {
      most = Math.max(most, ((Part) children.get(i)).widthWanted());
    }
    return most;
  }

  @Override
  public float heightFor(float width) {
    float sum = 0;
    int shown = 0;
    SnapshotArray<Actor> children = getChildren();
    for (int i = 0; i < children.size; i++) {
      if (children.get(i).isVisible()) {
        sum += ((Part) children.get(i)).heightFor(width);
        shown++;
      }
    }
    return sum + gap * Math.max(0, shown - 1);
  }

  @Override
  public void layout() {
    float spare = getHeight() - heightFor(getWidth());
    float top = getHeight();
    SnapshotArray<Actor> children = getChildren();
    for (int i = 0; i < children.size; i++) {
      Part part = (Part) children.get(i);
      if (part.isVisible()) {
        float height = part.heightFor(getWidth());
        if (part == grows) {
          height = Math.max(0, height + spare);
        }
        part.setBounds(0, top - height, getWidth(), height);
        top -= height + gap;
      }
    }
  }
}
