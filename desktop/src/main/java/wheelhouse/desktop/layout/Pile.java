package wheelhouse.desktop.layout;

import wheelhouse.desktop.look.Look;

/** Parts on top of each other, each as large as the pile. */
public final class Pile extends Part {

  /** An empty pile. */
  public Pile(Look look) {
    super(look);
  }

  /** Lays a part on top. */
  public Pile with(Part part) {
    addActor(part);
    return this;
  }

  @Override
  public float widthWanted() {
    float most = 0;
    for (int i = 0; i < getChildren().size; i++) {
      most = Math.max(most, ((Part) getChildren().get(i)).widthWanted());
    }
    return most;
  }

  @Override
  public float heightFor(float width) {
    float most = 0;
    for (int i = 0; i < getChildren().size; i++) {
      most = Math.max(most, ((Part) getChildren().get(i)).heightFor(width));
    }
    return most;
  }

  @Override
  public void layout() {
    for (int i = 0; i < getChildren().size; i++) {
      ((Part) getChildren().get(i)).setBounds(0, 0, getWidth(), getHeight());
    }
  }
}
