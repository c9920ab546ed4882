package wheelhouse.desktop.layout;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.look.Look;

/** A square part of a fixed size that only shows something. */
public abstract class Square extends Part {

  private final int size;

  /**
   * A square.
   *
   * @param size its sides, in pixels
   */
  protected Square(Look look, int size) {
    super(look);
    this.size = size;
    setTouchable(Touchable.disabled);
  }

  /** Its sides, in pixels. */
  protected final int size() {
    return size;
  }

  @Override
  public final float widthWanted() {
    return size;
  }

  @Override
  public final float heightFor(float width) {
    return size;
  }
}
