package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A leaf of a calendar: an empty place until its day has come. */
final class Turned extends Box {

  private final Playing playing;
  private final int step;

  Turned(Look look, Part inner, Playing playing, int step) {
    super(look, inner);
    this.playing = playing;
    this.step = step;
    padded(13, 11).bordered(Ink.LINE, 1).rounded(2);
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    float share = playing.share(step);
    float far = look().u(6);
    paint(
        batch,
        look().shadow(6),
        Ink.SHADOW,
        alpha * share * 0.7f,
        getX() - far,
        getY() - far * 1.3f,
        getWidth() + 2 * far,
        getHeight() + 2 * far);
    paint(batch, look().fill(2), Ink.SHEET, alpha * share, getX(), getY(), getWidth(), getHeight());
    super.ground(batch, alpha);
  }
}
