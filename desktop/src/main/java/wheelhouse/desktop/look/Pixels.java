package wheelhouse.desktop.look;

import com.badlogic.gdx.graphics.Pixmap;
import java.nio.ByteBuffer;

/** Pictures made pixel by pixel: shrunk without loss, cut round, and simple shapes. */
final class Pixels {

  private static final int CHANNELS = 4;

  private Pixels() {}

  /** A pixmap of white, clear everywhere. */
  static Pixmap clear(int width, int height) {
    Pixmap pixmap = new Pixmap(width, height, Pixmap.Format.RGBA8888);
    pixmap.setBlending(Pixmap.Blending.None);
    pixmap.setColor(1, 1, 1, 0);
    pixmap.fill();
    return pixmap;
  }

  /** How much of a pixel is covered at a place. */
  interface Coverage {
    /** The share covered, below 0 and above 1 counting as those. */
    double at(double x, double y);
  }

  /** White, covered as a function says at the middle of each pixel. */
  static Pixmap drawn(int width, int height, Coverage coverage) {
    Pixmap pixmap = clear(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double share = Math.max(0, Math.min(1, coverage.at(x + 0.5, y + 0.5)));
        pixmap.drawPixel(x, y, 0xffffff00 | (int) Math.round(255 * share));
      }
    }
    return pixmap;
  }

  /** Distance outside a rounded rectangle that fills a box; below 0 inside. */
  static double outside(double x, double y, double width, double height, double radius) {
    double dx = Math.abs(x - width / 2) - width / 2 + radius;
    double dy = Math.abs(y - height / 2) - height / 2 + radius;
    double corner = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
    return corner + Math.min(0, Math.max(dx, dy)) - radius;
  }

  /**
   * A picture at another size: each pixel is the mean of those it covers, weighted by how much of
   * them shows.
   */
  static Pixmap scaled(Pixmap from, int size) {
    Pixmap to = clear(size, size);
    ByteBuffer in = from.getPixels();
    ByteBuffer out = to.getPixels();
    double step = from.getWidth() / (double) size;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        mean(in, from.getWidth(), x * step, y * step, step, out, (y * size + x) * CHANNELS);
      }
    }
    return to;
  }

  private static void mean(
      ByteBuffer in, int width, double left, double top, double step, ByteBuffer out, int at) {
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 0;
    double area = 0;
    for (int y = (int) top; y < Math.min(width, Math.ceil(top + step)); y++) {
      double high = Math.min(y + 1, top + step) - Math.max(y, top);
      for (int x = (int) left; x < Math.min(width, Math.ceil(left + step)); x++) {
        double part = high * (Math.min(x + 1, left + step) - Math.max(x, left));
        int pixel = (y * width + x) * CHANNELS;
        double shows = part * (in.get(pixel + 3) & 0xff);
        red += shows * (in.get(pixel) & 0xff);
        green += shows * (in.get(pixel + 1) & 0xff);
        blue += shows * (in.get(pixel + 2) & 0xff);
        alpha += shows;
        area += part;
      }
    }
    if (alpha > 0) {
      out.put(at, (byte) Math.round(red / alpha));
      out.put(at + 1, (byte) Math.round(green / alpha));
      out.put(at + 2, (byte) Math.round(blue / alpha));
      out.put(at + 3, (byte) Math.round(alpha / area));
    }
  }

  /** Cuts a square picture round, with a soft edge. */
  static void cutRound(Pixmap pixmap) {
    double radius = pixmap.getWidth() / 2.0;
    ByteBuffer pixels = pixmap.getPixels();
    for (int y = 0; y < pixmap.getHeight(); y++) {
      for (int x = 0; x < pixmap.getWidth(); x++) {
        double far = Math.hypot(x + 0.5 - radius, y + 0.5 - radius) - radius + 0.5;
        int at = (y * pixmap.getWidth() + x) * CHANNELS + 3;
        double keep = Math.max(0, Math.min(1, 1 - far));
        pixels.put(at, (byte) Math.round((pixels.get(at) & 0xff) * keep));
      }
    }
  }
}
