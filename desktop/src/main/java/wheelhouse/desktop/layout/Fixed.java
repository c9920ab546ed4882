package wheelhouse.desktop.layout;

import wheelhouse.desktop.look.Look;

/** A part that wants a width of its own, whatever is in it. */
public final class Fixed extends Part {

  private final Part inner;
  private final float width;

  /**
   * A part of a width.
   *
   * @param width in pixels
   */
  public Fixed(Look look, Part inner, float width) {
    super(look);
    this.inner = inner;
    this.width = width;
    addActor(inner);
  }

  @Override
  public float widthWanted() {
    return width;
  }

  @Override
  public float heightFor(float any) {
    return inner.heightFor(any);
  }

  @Override
  public void layout() {
    inner.setBounds(0, 0, getWidth(), getHeight());
  }
}
