package wheelhouse.desktop.shots;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.Deflater;

/** Writes down what a window draws. It is drawn beside the window, which may be hidden. */
final class Camera {

  private static final int BYTES = 4;

  private Camera() {}

  /** Draws, and writes what was drawn to a file. */
  static void shoot(Runnable drawing, Path file) {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    FrameBuffer paper = new FrameBuffer(Pixmap.Format.RGBA8888, width, height, false);
    try {
      paper.begin();
      drawing.run();
      Pixmap picture = Pixmap.createFromFrameBuffer(0, 0, width, height);
      paper.end();
      try {
        opaque(picture.getPixels());
        PixmapIO.writePNG(
            new FileHandle(file.toFile()), picture, Deflater.DEFAULT_COMPRESSION, true);
      } finally {
        picture.dispose();
      }
    } finally {
      paper.dispose();
    }
  }

  /** At the edges of letters, what is drawn is less than opaque. */
  private static void opaque(ByteBuffer pixels) {
    for (int alpha = BYTES - 1; alpha < pixels.limit(); alpha += BYTES) {
      pixels.put(alpha, (byte) 0xff);
    }
  }
}
