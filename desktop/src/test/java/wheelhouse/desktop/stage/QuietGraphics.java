package wheelhouse.desktop.stage;

import com.badlogic.gdx.AbstractGraphics;
import com.badlogic.gdx.Application;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.graphics.Cursor;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.GL30;
import com.badlogic.gdx.graphics.GL31;
import com.badlogic.gdx.graphics.GL32;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.glutils.GLVersion;

/** A window that nobody sees, of any size: it counts who asks for a frame. */
final class QuietGraphics extends AbstractGraphics {

  private final QuietGl gl = new QuietGl();
  private final GLVersion version =
      new GLVersion(Application.ApplicationType.Desktop, "2.1.0", "quiet", "quiet");
  private int width;
  private int height;
  private float delta;
  private long frame;
  private boolean continuous = true;
  private boolean asked;

  QuietGraphics(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The card. */
  QuietGl gl() {
    return gl;
  }

  /** Takes another size. */
  void size(int wide, int high) {
    width = wide;
    height = high;
  }

  /** A frame begins, so long after the last. */
  void begin(float seconds) {
    delta = seconds;
    frame++;
    asked = false;
  }

  /** Whether a frame is to be drawn. */
  boolean wantsFrame() {
    return asked || continuous;
  }

  @Override
  public boolean isGL30Available() {
    return false;
  }

  @Override
  public boolean isGL31Available() {
    return false;
  }

  @Override
  public boolean isGL32Available() {
    return false;
  }

  @Override
  public GL20 getGL20() {
    return gl;
  }

  @Override
  public GL30 getGL30() {
    throw new UnsupportedOperationException();
  }

  @Override
  public GL31 getGL31() {
    throw new UnsupportedOperationException();
  }

  @Override
  public GL32 getGL32() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setGL20(GL20 gl20) {}

  @Override
  public void setGL30(GL30 gl30) {}

  @Override
  public void setGL31(GL31 gl31) {}

  @Override
  public void setGL32(GL32 gl32) {}

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getBackBufferWidth() {
    return width;
  }

  @Override
  public int getBackBufferHeight() {
    return height;
  }

  @Override
  public int getSafeInsetLeft() {
    return 0;
  }

  @Override
  public int getSafeInsetTop() {
    return 0;
  }

  @Override
  public int getSafeInsetBottom() {
    return 0;
  }

  @Override
  public int getSafeInsetRight() {
    return 0;
  }

  @Override
  public long getFrameId() {
    return frame;
  }

  @Override
  public float getDeltaTime() {
    return delta;
  }

  @Override
  public int getFramesPerSecond() {
    return 60;
  }

  @Override
  public Graphics.GraphicsType getType() {
    return GraphicsType.Mock;
  }

  @Override
  public GLVersion getGLVersion() {
    return version;
  }

  @Override
  public float getPpiX() {
    return 96;
  }

  @Override
  public float getPpiY() {
    return 96;
  }

  @Override
  public float getPpcX() {
    return 96 / 2.54f;
  }

  @Override
  public float getPpcY() {
    return 96 / 2.54f;
  }

  @Override
  public boolean supportsDisplayModeChange() {
    return false;
  }

  @Override
  public Graphics.Monitor getPrimaryMonitor() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.Monitor getMonitor() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.Monitor[] getMonitors() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.DisplayMode[] getDisplayModes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.DisplayMode[] getDisplayModes(Graphics.Monitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.DisplayMode getDisplayMode() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics.DisplayMode getDisplayMode(Graphics.Monitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean setFullscreenMode(Graphics.DisplayMode displayMode) {
    return false;
  }

  @Override
  public boolean setWindowedMode(int width, int height) {
    return false;
  }

  @Override
  public void setTitle(String title) {}

  @Override
  public void setUndecorated(boolean undecorated) {}

  @Override
  public void setResizable(boolean resizable) {}

  @Override
  public void setVSync(boolean vsync) {}

  @Override
  public void setForegroundFPS(int fps) {}

  @Override
  public Graphics.BufferFormat getBufferFormat() {
    return new BufferFormat(8, 8, 8, 8, 0, 0, 0, false);
  }

  @Override
  public boolean supportsExtension(String extension) {
    return false;
  }

  @Override
  public void setContinuousRendering(boolean isContinuous) {
    continuous = isContinuous;
  }

  @Override
  public boolean isContinuousRendering() {
    return continuous;
  }

  @Override
  public void requestRendering() {
    asked = true;
  }

  @Override
  public boolean isFullscreen() {
    return false;
  }

  @Override
  public Cursor newCursor(Pixmap pixmap, int xHotspot, int yHotspot) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setCursor(Cursor cursor) {}

  @Override
  public void setSystemCursor(Cursor.SystemCursor systemCursor) {}
}
