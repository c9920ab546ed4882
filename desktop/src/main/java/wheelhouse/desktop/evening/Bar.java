package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** An upright line beside words that should not be missed. */
final class Bar extends Part {

  private final Ink ink;

  Bar(Look look, Ink ink) {
    super(look);
    this.ink = ink;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().u(4);
  }

  @Override
  public float heightFor(float width) {
    return look().em(20);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float shown = alpha * getColor().a;
    paint(batch, look().white(), ink, shown, getX(), getY(), getWidth(), getHeight());
  }
}
