package wheelhouse.desktop.home;

import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Look;

/**
 * A part that reaches out of its room at both sides, so that words in something to press stand in
 * line with words that are not.
 */
final class Outset extends Part {

  private final Part inner;
  private final float out;

  /**
   * A part that reaches out.
   *
   * @param units how far, at each side
   */
  Outset(Look look, Part inner, float units) {
    super(look);
    this.inner = inner;
    out = look.u(units);
    addActor(inner);
  }

  @Override
  public float widthWanted() {
    return inner.widthWanted() - 2 * out;
  }

  @Override
  public float heightFor(float width) {
    return inner.heightFor(width + 2 * out);
  }

  @Override
  public void layout() {
    inner.setBounds(-out, 0, getWidth() + 2 * out, getHeight());
  }
}
