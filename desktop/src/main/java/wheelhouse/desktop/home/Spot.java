package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Square;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.view.StandingView;

/** A run as a spot on the plane of harm and growth, small: up and to the right is good. */
final class Spot extends Square {

  private final float kept;
  private final float grew;

  /** The spot of a run. */
  Spot(Look look, StandingView standing) {
    super(look, look.em(34));
    kept = standing.kept() / 100f;
    grew = standing.grew() / 100f;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    int size = size();
    float x = getX();
    float y = getY() + Math.round((getHeight() - size) / 2);
    float thick = Math.max(2, look().u(2));
    int dot = Math.round(size * 0.26f);
    paint(batch, look().white(), Ink.HARM, alpha, x, y, size, thick);
    paint(batch, look().white(), Ink.GROWTH, alpha, x, y, thick, size);
    float room = size - dot - 2 * thick;
    paint(
        batch,
        look().disc(dot),
        Ink.INK,
        alpha,
        Math.round(x + 1.5f * thick + clamped(kept) * room),
        Math.round(y + 1.5f * thick + clamped(grew) * room),
        dot,
        dot);
  }

  private static float clamped(float share) {
    return Math.max(0, Math.min(1, share));
  }
}
