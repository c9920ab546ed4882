package wheelhouse.desktop.layout;

import wheelhouse.desktop.look.Look;

/** Parts beside each other, on as many lines as they need. */
public final class Flow extends Part {

  private final float gap;
  private final float lineGap;

  /**
   * A flow.
   *
   * @param gap between parts, in units
   * @param lineGap between lines, in units
   */
  public Flow(Look look, float gap, float lineGap) {
    super(look);
    this.gap = look.u(gap);
    this.lineGap = look.u(lineGap);
  }

  /** Adds a part after the others. */
  public Flow with(Part part) {
    addActor(part);
    return this;
  }

  @Override
  public float widthWanted() {
    float sum = 0;
    for (int i = 0; i < getChildren().size; i++) {
      sum += ((Part) getChildren().get(i)).widthWanted() + (i == 0 ? 0 : gap);
    }
    return sum;
  }

  @Override
  public float heightFor(float width) {
    return flow(width, 0, Placing.MEASURE);
  }

  private enum Placing {
    MEASURE,
    PLACE
  }

  private float flow(float width, float top, Placing placing) {
    float x = 0;
    float y = 0;
    float line = 0;
    for (int i = 0; i < getChildren().size; i++) {
      Part part = (Part) getChildren().get(i);
      if (!part.isVisible()) {
        continue;
      }
      float wide = Math.min(width, part.widthWanted());
      if (x > 0 && x + wide > width + 0.5f) {
        x = 0;
        y += line + lineGap;
        line = 0;
      }
      float high = part.heightFor(wide);
      line = Math.max(line, high);
      if (placing == Placing.PLACE) {
        part.setBounds(x, top - y - high, wide, high);
      }
      x += wide + gap;
    }
    return y + line;
  }

  @Override
  public void layout() {
    flow(getWidth(), getHeight(), Placing.PLACE);
  }
}
