package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import java.util.function.ToDoubleFunction;
import wheelhouse.coach.Curve;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * One small line over the days: how far things would have gone from the choice that was made, which
 * is the level line, within a band that shows how far the futures spread. Lines of one table share
 * a {@link Scale}, so that they can be held against each other.
 */
final class Spark extends Part {

  private static final float WIDE = 140;
  private static final float HIGH = 34;
  private static final float ROOM = 4;

  private final Ink ink;
  private final float[] middle;
  private final float[] half;
  private final float leave;
  private final float level;

  /** From where to where the lines of a table go. */
  record Scale(double least, double most) {

    /** What holds every line, with its band, and so much to both sides of the level at least. */
    static Scale of(
        List<Curve> curves,
        ToDoubleFunction<Curve.Point> value,
        ToDoubleFunction<Curve.Point> spread,
        double reach) {
      double least = -reach;
      double most = reach;
      for (Curve curve : curves) {
        for (Curve.Point point : curve.points()) {
          least = Math.min(least, value.applyAsDouble(point) - spread.applyAsDouble(point));
          most = Math.max(most, value.applyAsDouble(point) + spread.applyAsDouble(point));
        }
      }
      return new Scale(least, most);
    }

    private float of(double value) {
      return (float) ((value - least) / (most - least));
    }
  }

  /**
   * A line.
   *
   * @param points of the line and its band
   * @param leave the last day on which the manager was there, which a thin upright marks
   */
  Spark(Look look, Ink ink, Scale scale, List<Curve.Point> points, Of of, int leave) {
    super(look);
    this.ink = ink;
    middle = new float[points.size()];
    half = new float[points.size()];
    int at = 0;
    for (int i = 0; i < points.size(); i++) {
      Curve.Point point = points.get(i);
      middle[i] = scale.of(of.value.applyAsDouble(point));
      half[i] = scale.of(scale.least + of.spread.applyAsDouble(point));
      at = point.day() <= leave ? i : at;
    }
    level = scale.of(0);
    this.leave = points.size() < 2 ? 0 : (float) at / (points.size() - 1);
  }

  /** Of which axis it is. */
  enum Of {
    HARM(Curve.Point::harm, Curve.Point::harmSpread, 2),
    GROWTH(Curve.Point::growth, Curve.Point::growthSpread, 0.4);

    private final ToDoubleFunction<Curve.Point> value;
    private final ToDoubleFunction<Curve.Point> spread;

    /** Differences below this, in points, are not blown up to fill the height. */
    private final double reach;

    Of(ToDoubleFunction<Curve.Point> value, ToDoubleFunction<Curve.Point> spread, double reach) {
      this.value = value;
      this.spread = spread;
      this.reach = reach;
    }

    Scale scale(List<Curve> curves) {
      return Scale.of(curves, value, spread, reach);
    }
  }

  @Override
  public float widthWanted() {
    return look().u(WIDE);
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), HIGH);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    if (middle.length < 2) {
      return;
    }
    float room = look().u(ROOM);
    float wide = getWidth() - room;
    float high = getHeight() - 2 * room;
    float foot = getY() + room;
    float step = wide / (middle.length - 1);
    for (int i = 0; i < middle.length; i++) {
      float low = foot + Math.max(0, middle[i] - half[i]) * high;
      float top = foot + Math.min(1, middle[i] + half[i]) * high;
      float from = i == 0 ? 0 : step / 2;
      float to = i == middle.length - 1 ? 0 : step / 2;
      paint(
          batch,
          look().white(),
          Ink.WASH,
          alpha,
          getX() + i * step - from,
          low,
          from + to,
          top - low);
    }
    float thin = Math.max(1, look().u(1));
    paint(
        batch,
        look().white(),
        Ink.GUIDE,
        alpha,
        Math.round(getX() + leave * wide),
        foot,
        thin,
        high);
    paint(batch, look().white(), Ink.GUIDE, alpha, getX(), foot + level * high, wide, thin);
    float thick = Math.max(1.5f, look().u(2));
    for (int i = 1; i < middle.length; i++) {
      line(
          batch,
          ink,
          alpha,
          getX() + (i - 1) * step,
          foot + middle[i - 1] * high,
          getX() + i * step,
          foot + middle[i] * high,
          thick);
    }
  }
}
