package wheelhouse.desktop.debrief;

import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Look;

/** The lines of a log; while none of them is pointed at, they light the lanes of the whole day. */
final class Ledger extends Part {

  private final Column lines;
  private final Scrub scrub;

  Ledger(Look look, Column lines, Scrub scrub) {
    super(look);
    this.lines = lines;
    this.scrub = scrub;
    addActor(lines);
  }

  @Override
  public float widthWanted() {
    return lines.widthWanted();
  }

  @Override
  public float heightFor(float width) {
    return lines.heightFor(width);
  }

  @Override
  public void layout() {
    float high = lines.heightFor(getWidth());
    lines.setBounds(0, getHeight() - high, getWidth(), high);
  }

  @Override
  public void act(float delta) {
    scrub.pointAway();
    super.act(delta);
  }
}
