package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** Something that is quoted, with a line down its left. */
final class Margin extends Box {

  Margin(Look look, Part inner) {
    super(look, inner);
    padded(14, 2);
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    paint(
        batch,
        look().white(),
        Ink.LINE,
        alpha,
        getX(),
        getY(),
        Math.max(2, look().u(3)),
        getHeight());
  }
}
