package wheelhouse.desktop.layout;

import wheelhouse.desktop.look.Look;

/** A part that is at most so high; what is in it should scroll. */
public final class Capped extends Part {

  private final Part inner;
  private final float most;

  /**
   * A part that is not higher than this.
   *
   * @param most in pixels
   */
  public Capped(Look look, Part inner, float most) {
    super(look);
    this.inner = inner;
    this.most = most;
    addActor(inner);
  }

  @Override
  public float widthWanted() {
    return inner.widthWanted();
  }

  @Override
  public float heightFor(float width) {
    return Math.min(most, inner.heightFor(width));
  }

  @Override
  public void layout() {
    inner.setBounds(0, 0, getWidth(), getHeight());
  }
}
