package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.List;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.OverTimeView;

/**
 * Where run after run ended on one of the two things that count, between the worst and the best: a
 * filled dot where the luck was new, a ring where it was played again.
 */
final class RunsChart extends Part {

  private static final float HIGH = 96;
  private static final float STEP = 46;
  private static final float DOT = 9;
  private static final int MANY = 24;

  private final List<OverTimeView.End> ends;
  private final Ink ink;
  private final Words best;
  private final Words worst;
  private final TextureRegion dot;
  private final TextureRegion ring;
  private final TextureRegion under;

  RunsChart(Look look, OverTimeView.Axis axis, Ink ink) {
    super(look);
    this.ink = ink;
    ends = axis.ends();
    best = new Words(look, Type.SMALL, Ink.SOFT, axis.best()).onOneLine();
    worst = new Words(look, Type.SMALL, Ink.SOFT, axis.worst()).onOneLine();
    addActor(best);
    addActor(worst);
    int size = look.em(ends.size() > MANY ? DOT * 2 / 3 : DOT);
    dot = look.disc(size);
    ring = look.ring(size, Math.max(1.5f, look.u(1.5f)));
    under = look.disc(size + look.u(2));
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().em(320);
  }

  @Override
  public float heightFor(float width) {
    return look().em(HIGH) + best.heightFor(width);
  }

  private float line() {
    return best.heightFor(getWidth());
  }

  private float left() {
    return Math.max(best.widthWanted(), worst.widthWanted()) + look().u(10);
  }

  private float low() {
    return Math.round(line() / 2);
  }

  private float high() {
    return getHeight() - line();
  }

  @Override
  public void layout() {
    float line = line();
    best.setBounds(0, getHeight() - line, best.widthWanted(), line);
    worst.setBounds(0, 0, worst.widthWanted(), line);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float thin = Math.max(1, look().u(1));
    float left = getX() + left();
    float wide = getWidth() - left();
    float bottom = getY() + low();
    paint(batch, look().white(), Ink.GUIDE, alpha, left, bottom + high(), wide, thin);
    paint(batch, look().white(), Ink.SOFT, alpha, left, bottom, wide, thin);
    float step = Math.min(look().em(STEP), wide / (ends.size() + 1f));
    float stem = Math.max(2, Math.min(look().u(3), step / 3));
    for (int i = 0; i < ends.size(); i++) {
      OverTimeView.End end = ends.get(i);
      float x = Math.round(left + step * (i + 0.7f));
      float y = Math.round(bottom + (float) end.share() * high());
      paint(batch, look().white(), Ink.TRACK, alpha, x - stem / 2, bottom, stem, y - bottom);
      around(batch, under, Ink.PAPER, alpha, x, y);
      around(batch, end.newLuck() ? dot : ring, ink, alpha, x, y);
    }
    super.draw(batch, alpha);
  }

  private void around(Batch batch, TextureRegion region, Ink in, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(batch, region, in, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
