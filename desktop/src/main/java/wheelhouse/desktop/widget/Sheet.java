package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A sheet of paper in the middle of the window; what lies under it fades, and cannot be used. */
public final class Sheet extends Part {

  private final Box paper;
  private final float wide;

  /**
   * A sheet.
   *
   * @param inner what is on it
   * @param units how wide it is at most, in units of text
   */
  public Sheet(Look look, Part inner, float units) {
    super(look);
    wide = units;
    paper = new Box(look, new Scroll(look, "sheet", inner));
    paper.padded(28, 24).on(Ink.SHEET).bordered(Ink.INK, 1).rounded(3).shadowed(16);
    addActor(paper);
    setTouchable(Touchable.enabled);
  }

  @Override
  public float widthWanted() {
    return look().em(wide);
  }

  @Override
  public float heightFor(float width) {
    return paper.heightFor(width);
  }

  @Override
  public void layout() {
    float margin = look().u(24);
    float width = Math.min(look().em(wide), getWidth() - 2 * margin);
    float height = Math.min(paper.heightFor(width), getHeight() - 2 * margin);
    paper.setBounds((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    paint(batch, look().white(), Ink.PAPER, alpha * 0.82f, 0, 0, getWidth(), getHeight());
    super.draw(batch, alpha);
  }
}
