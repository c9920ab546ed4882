package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.ReadsView.CalibrationView;

/**
 * The calibration curve: to the right how sure, upwards how often it was so. On the slanting line
 * the two are one; a band tells how far a dot may be off.
 */
final class SureCurve extends Part {

  private static final float HIGH = 150;
  private static final float BAND = 10;
  private static final float STRENGTH = 0.35f;
  private static final double LEAST = 0.5;

  private final List<CalibrationView> bins;
  private final List<Words> names = new ArrayList<>();
  private final Words all;
  private final Words none;
  private final TextureRegion dot;
  private final TextureRegion under;

  /**
   * The curve.
   *
   * @param all what the upper end is called
   * @param none what the lower end is called
   */
  SureCurve(Look look, List<CalibrationView> bins, String all, String none) {
    super(look);
    this.bins = List.copyOf(bins);
    for (CalibrationView bin : bins) {
      Words name = new Words(look, Type.SMALL, Ink.INK, bin.confidence()).onOneLine().centred();
      names.add(name);
      addActor(name);
    }
    this.all = new Words(look, Type.SMALL, Ink.SOFT, all).onOneLine();
    this.none = new Words(look, Type.SMALL, Ink.SOFT, none).onOneLine();
    addActor(this.all);
    addActor(this.none);
    dot = look.disc(look.em(10));
    under = look.disc(look.em(13));
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().em(320);
  }

  @Override
  public float heightFor(float width) {
    return look().em(HIGH) + 2 * all.heightFor(width);
  }

  private float line() {
    return all.heightFor(getWidth());
  }

  private float left() {
    return Math.max(all.widthWanted(), none.widthWanted()) + look().u(10);
  }

  private float low() {
    return Math.round(1.5f * line());
  }

  private float high() {
    return getHeight() - 2 * line();
  }

  private float x(double sure) {
    return left() + (float) ((sure - LEAST) / (1 - LEAST)) * (getWidth() - left());
  }

  private float y(double share) {
    return low() + (float) share * high();
  }

  @Override
  public void layout() {
    float line = line();
    all.setBounds(0, getHeight() - line, all.widthWanted(), line);
    none.setBounds(0, line, none.widthWanted(), line);
    float room = 0;
    for (int i = 0; i < names.size(); i++) {
      float wide = names.get(i).widthWanted();
      float middle = x(bins.get(i).meant());
      float from = Math.min(Math.max(room, middle - wide / 2), getWidth() - wide);
      names.get(i).setBounds(from, 0, wide, line);
      room = from + wide + look().u(8);
    }
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float thin = Math.max(1, look().u(1));
    float x = getX();
    float y = getY();
    float wide = getWidth() - left();
    paint(batch, look().white(), Ink.GUIDE, alpha, x + left(), y + y(1), wide, thin);
    paint(batch, look().white(), Ink.SOFT, alpha, x + left(), y + y(0), wide, thin);
    float slant = Math.max(1.5f, look().u(1.5f));
    line(batch, Ink.SOFT, alpha, x + x(LEAST), y + y(LEAST), x + x(1), y + y(1), slant);
    float band = look().em(BAND);
    for (int i = 0; i < bins.size(); i++) {
      CalibrationView bin = bins.get(i);
      float middle = Math.round(x + x(bin.meant()));
      float from = y + y(bin.right().low());
      float tall = y + y(bin.right().high()) - from;
      paint(
          batch,
          look().white(),
          Ink.SOFT,
          alpha * STRENGTH,
          middle - band / 2,
          from,
          band,
          Math.max(1, tall));
      float at = Math.round(y + y(bin.right().share().orElse(0)));
      around(batch, under, Ink.PAPER, alpha, middle, at);
      around(batch, dot, Ink.INK, alpha, middle, at);
    }
    super.draw(batch, alpha);
  }

  private void around(Batch batch, TextureRegion region, Ink in, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(batch, region, in, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
