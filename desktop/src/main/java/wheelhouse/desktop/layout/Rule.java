package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A hairline across. */
public final class Rule extends Part {

  private final int thick;
  private final Ink ink;

  /** A hairline in the colour of lines. */
  public Rule(Look look) {
    this(look, Ink.LINE, 1);
  }

  /** A line of a thickness in units. */
  public Rule(Look look, Ink ink, float units) {
    super(look);
    this.ink = ink;
    thick = Math.max(1, look.u(units));
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return 0;
  }

  @Override
  public float heightFor(float width) {
    return thick;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    paint(batch, look().white(), ink, alpha, getX(), getY(), getWidth(), thick);
  }
}
