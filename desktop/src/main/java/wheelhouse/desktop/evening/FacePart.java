package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import wheelhouse.desktop.layout.Square;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A face that looks otherwise from a step on. */
final class FacePart extends Square {

  private final TextureRegion before;
  private final TextureRegion after;
  private final Playing playing;
  private final int step;

  /**
   * A face.
   *
   * @param after what it shows from half of the step on
   */
  FacePart(Look look, String portrait, String after, float units, Playing playing, int step) {
    super(look, look.u(units));
    before = look.portrait(portrait, "works", size());
    this.after = look.portrait(portrait, after, size());
    this.playing = playing;
    this.step = step;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    int size = size();
    float y = getY() + getHeight() - size;
    paint(batch, look().disc(size), Ink.FACE, alpha, getX(), y, size, size);
    batch.setColor(Color.WHITE.r, Color.WHITE.g, Color.WHITE.b, alpha);
    batch.draw(playing.share(step) < 0.5f ? before : after, getX(), y, size, size);
  }
}
