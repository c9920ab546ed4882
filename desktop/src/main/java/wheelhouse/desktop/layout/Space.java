package wheelhouse.desktop.layout;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.look.Look;

/** Room between parts. */
public final class Space extends Part {

  private final float width;
  private final float height;

  /** Room of a width and a height in units. */
  public Space(Look look, float width, float height) {
    super(look);
    this.width = look.u(width);
    this.height = look.u(height);
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return width;
  }

  @Override
  public float heightFor(float any) {
    return height;
  }
}
