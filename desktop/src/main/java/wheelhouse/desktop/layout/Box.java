package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.Optional;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A part with room around it, on a ground, with a border or a shadow, or none of them. */
public class Box extends Part {

  private static final float NO_RADIUS = 3;

  private final Part inner;
  private float left;
  private float right;
  private float top;
  private float bottom;
  private float radius = NO_RADIUS;
  private float stroke;
  private float shadow;
  private Ink ground = Ink.PAPER;
  private Ink border = Ink.LINE;
  private boolean filled;
  private boolean onePiece;

  /** A box around a part. */
  public Box(Look look, Part inner) {
    super(look);
    this.inner = inner;
    addActor(inner);
  }

  /** What is in it. */
  public final Part inner() {
    return inner;
  }

  /** Room on all sides, in units. */
  public final Box padded(float units) {
    return padded(units, units);
  }

  /** Room at the sides, and above and below, in units. */
  public final Box padded(float sides, float ends) {
    left = look().u(sides);
    right = left;
    top = look().u(ends);
    bottom = top;
    return this;
  }

  /** A ground. */
  public final Box on(Ink ink) {
    ground = ink;
    filled = true;
    return this;
  }

  /** The ground that what is in it stands on; empty if that of whatever it lies in shows. */
  public Optional<Ink> stands() {
    return filled ? Optional.of(ground) : Optional.empty();
  }

  /** A border of a width in units. */
  public final Box bordered(Ink ink, float units) {
    border = ink;
    stroke = units;
    return this;
  }

  /** Round corners, in units. */
  public final Box rounded(float units) {
    radius = units;
    return this;
  }

  /** How round its corners are, in units. */
  protected final float radius() {
    return radius;
  }

  /** A soft shadow that reaches so far, in units. */
  public final Box shadowed(float units) {
    shadow = units;
    return this;
  }

  /**
   * Is read in one piece: where any of it is scrolled into sight, all of it is; and what was seen
   * whole is so again when its screen is built anew, and there is less room for it.
   *
   * @param name unique on its screen
   */
  public final Box inOnePiece(String name) {
    onePiece = true;
    setName(name);
    return this;
  }

  /** Whether it is read in one piece. */
  public final boolean isOnePiece() {
    return onePiece;
  }

  @Override
  public float widthWanted() {
    return inner.widthWanted() + left + right;
  }

  @Override
  public float heightFor(float width) {
    return inner.heightFor(width - left - right) + top + bottom;
  }

  @Override
  public void layout() {
    inner.setBounds(
        left, bottom, getWidth() - left - right, Math.max(0, getHeight() - top - bottom));
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    if (isTransform()) {
      applyTransform(batch, computeTransform().translate(-getX(), -getY(), 0));
      ground(batch, alpha * getColor().a);
      resetTransform(batch);
    } else {
      ground(batch, alpha * getColor().a);
    }
    super.draw(batch, alpha);
  }

  /** Draws what lies under the inner part. */
  protected void ground(Batch batch, float alpha) {
    if (shadow > 0) {
      float far = look().u(shadow);
      paint(
          batch,
          look().shadow(shadow),
          Ink.SHADOW,
          alpha,
          getX() - far,
          getY() - far * 1.4f,
          getWidth() + 2 * far,
          getHeight() + 2 * far);
    }
    if (filled) {
      paint(batch, look().fill(radius), ground, alpha, getX(), getY(), getWidth(), getHeight());
    }
    if (stroke > 0) {
      rim(batch, border, alpha, radius, stroke);
    }
  }

  /**
   * Draws a rim around it. One that lies aslant is drawn as lines with soft edges, because the
   * straight edge of a patch would be a flight of steps.
   *
   * @param round how round its corners are, in units
   * @param thick in units
   */
  protected final void rim(Batch batch, Ink ink, float alpha, float round, float thick) {
    if (getRotation() == 0) {
      paint(
          batch, look().outline(round, thick), ink, alpha, getX(), getY(), getWidth(), getHeight());
      return;
    }
    float line = look().u(thick);
    float far = line / 2;
    float from = getX();
    float to = getX() + getWidth();
    float low = getY();
    float high = getY() + getHeight();
    line(batch, ink, alpha, from - far, low, to + far, low, line);
    line(batch, ink, alpha, from - far, high, to + far, high, line);
    line(batch, ink, alpha, from, low - far, from, high + far, line);
    line(batch, ink, alpha, to, low - far, to, high + far, line);
  }
}
