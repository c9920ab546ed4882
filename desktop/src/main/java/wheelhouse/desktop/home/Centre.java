package wheelhouse.desktop.home;

import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Look;

/** A part in the middle of its room, no wider than lines are easy to read. */
final class Centre extends Part {

  private final Part inner;
  private final float most;
  private final float margin;
  private float stands = 0.5f;

  /**
   * A part in the middle.
   *
   * @param most how wide it is at most, in units
   * @param margin what stays free at each side at least, in units
   */
  Centre(Look look, Part inner, float most, float margin) {
    super(look);
    this.inner = inner;
    this.most = look.u(most);
    this.margin = look.u(margin);
    addActor(inner);
  }

  /** Stands at the left instead. */
  Centre atLeft() {
    stands = 0;
    return this;
  }

  private float wide(float width) {
    return Math.max(1, Math.min(most, width - 2 * margin));
  }

  @Override
  public float widthWanted() {
    return Math.min(most, inner.widthWanted()) + 2 * margin;
  }

  @Override
  public float heightFor(float width) {
    return inner.heightFor(wide(width));
  }

  @Override
  public void layout() {
    float wide = wide(getWidth());
    inner.setBounds(margin + (getWidth() - 2 * margin - wide) * stands, 0, wide, getHeight());
  }
}
