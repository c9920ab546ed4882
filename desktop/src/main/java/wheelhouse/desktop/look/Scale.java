package wheelhouse.desktop.look;

/**
 * How large things are drawn. A unit is one pixel in a window of 1280 by 720; a larger window has
 * larger units, so that a projector shows what a laptop shows. Text has a factor of its own.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param unit pixels to a unit
 * @param text pixels to a unit of text
 */
public record Scale(int width, int height, float unit, float text) {

  /** The width of a window in which a unit is a pixel. */
  public static final int UNITS_WIDE = 1280;

  /** The height of a window in which a unit is a pixel. */
  public static final int UNITS_HIGH = 720;

  private static final float SMALLEST_UNIT = 0.6f;
  private static final float MOST_TEXT = 2f;

  /**
   * The scale of a window.
   *
   * @param content pixels to a point of the screen, as the system says it: 1.5 where a laptop's
   *     screen is set to 150 %. Text is at least that large, within the largest text there is.
   * @param textPercent what the player set, 80 to 200
   */
  public static Scale of(int width, int height, float content, int textPercent) {
    float unit =
        Math.max(SMALLEST_UNIT, Math.min(width / (float) UNITS_WIDE, height / (float) UNITS_HIGH));
    float wanted = Math.max(1, content / unit) * textPercent / 100f;
    return new Scale(width, height, unit, unit * Math.min(MOST_TEXT, wanted));
  }

  /** Pixels of a length in units, whole. */
  public int px(float units) {
    return Math.round(units * unit);
  }

  /** Pixels of a length that grows with the text, in units. */
  public int textPx(float units) {
    return Math.round(units * text);
  }

  /** How many letters of body text, roughly, the window is wide: what layouts fold by. */
  public float ems() {
    return width / (Type.BODY.units() * text);
  }
}
