package wheelhouse.desktop.layout;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.SnapshotArray;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.look.Look;

/**
 * Parts beside each other. Those with a share divide the width that the others leave; where that is
 * less than they can live with, all stand below each other.
 */
public final class Row extends Part {

  private final float gap;
  private final List<Float> shares = new ArrayList<>();
  private float least;
  private Standing standing = Standing.TOP;

  /** Where parts stand that are lower than the row. */
  public enum Standing {
    TOP,
    MIDDLE,
    BOTTOM,
    /** As high as the row. */
    FULL
  }

  /**
   * A row.
   *
   * @param gap between its parts, in units
   */
  public Row(Look look, float gap) {
    super(look);
    this.gap = look.u(gap);
  }

  /** Adds a part that is as wide as it wants. */
  public Row with(Part part) {
    addActor(part);
    shares.add(0f);
    return this;
  }

  /** Adds a part that gets a share of the width that is left. */
  public Row sharing(float share, Part part) {
    addActor(part);
    shares.add(share);
    return this;
  }

  /** Adds room that takes what width is left. */
  public Row spring() {
    return sharing(1, new Space(look(), 0, 0));
  }

  /** Where parts stand that are lower than the row. */
  public Row standing(Standing where) {
    standing = where;
    return this;
  }

  /**
   * The least width that the parts with a share can live with together, in units of text; below it,
   * the row folds into a column.
   */
  public Row foldingBelow(float units) {
    least = look().em(units);
    return this;
  }

  @Override
  public float widthWanted() {
    float sum = 0;
    SnapshotArray<Actor> children = getChildren();
    for (int i = 0; i < children.size; i++) {
      sum += ((Part) children.get(i)).widthWanted();
    }
    return sum + gap * Math.max(0, children.size - 1);
  }

  private float left(float width) {
    float left = width - gap * Math.max(0, getChildren().size - 1);
    for (int i = 0; i < getChildren().size; i++) {
      if (shares.get(i) == 0) {
        left -= ((Part) getChildren().get(i)).widthWanted();
      }
    }
    return left;
  }

  private boolean folds(float width) {
    return least > 0 && left(width) < least;
  }

  private float widthOf(int child, float left) {
    if (shares.get(child) == 0) {
      return ((Part) getChildren().get(child)).widthWanted();
    }
    float sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      sum += shares.get(i);
    }
    return Math.max(1, left) * shares.get(child) / sum;
  }

  @Override
  public float heightFor(float width) {
    float height = 0;
    float left = left(width);
    boolean folds = folds(width);
    for (int i = 0; i < getChildren().size; i++) {
      Part part = (Part) getChildren().get(i);
      if (folds) {
        height += part.heightFor(width) + (i == 0 ? 0 : gap / 2);
      } else {
        height = Math.max(height, part.heightFor(widthOf(i, left)));
      }
    }
    return height;
  }

  @Override
  public void layout() {
    if (folds(getWidth())) {
      fold();
      return;
    }
    float x = 0;
    float left = left(getWidth());
    for (int i = 0; i < getChildren().size; i++) {
      Part part = (Part) getChildren().get(i);
      float width = widthOf(i, left);
      float height = standing == Standing.FULL ? getHeight() : part.heightFor(width);
      float y =
          switch (standing) {
            case TOP, FULL -> getHeight() - height;
            case MIDDLE -> (getHeight() - height) / 2;
            case BOTTOM -> 0;
          };
      part.setBounds(x, y, width, height);
      x += width + gap;
    }
  }

  private void fold() {
    float top = getHeight();
    for (int i = 0; i < getChildren().size; i++) {
      Part part = (Part) getChildren().get(i);
      float height = part.heightFor(getWidth());
      float wide = shares.get(i) == 0 ? Math.min(getWidth(), part.widthWanted()) : getWidth();
      part.setBounds(0, top - height, wide, height);
      top -= height + gap / 2;
    }
  }
}
