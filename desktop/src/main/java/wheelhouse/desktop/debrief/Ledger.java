package wheelhouse.desktop.debrief;

import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.look.Look;

/** The lines of a log; while none of them is pointed at, they light the lanes of the whole day. */
final class Ledger extends InSight {

  private final Scrub scrub;

  Ledger(Look look, Column lines, Scrub scrub) {
    super(look, lines);
    this.scrub = scrub;
  }

  @Override
  public void act(float delta) {
    scrub.pointAway();
    super.act(delta);
  }
}
