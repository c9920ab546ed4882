package wheelhouse.desktop.stage;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.ApplicationLogger;
import com.badlogic.gdx.Audio;
import com.badlogic.gdx.Files;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.LifecycleListener;
import com.badlogic.gdx.Net;
import com.badlogic.gdx.Preferences;
import com.badlogic.gdx.utils.Clipboard;
import java.util.ArrayDeque;
import java.util.Deque;

/** A program without a loop: what is posted runs before the next frame. */
final class QuietApplication implements Application {

  private final QuietGraphics graphics;
  private final QuietInput input;
  private final Files files;
  private final Deque<Runnable> posted = new ArrayDeque<>();
  private final Clipboard clipboard = new Copied();

  QuietApplication(QuietGraphics graphics, QuietInput input, Files files) {
    this.graphics = graphics;
    this.input = input;
    this.files = files;
  }

  /** Runs what was posted. */
  void runPosted() {
    for (Runnable next = posted.poll(); next != null; next = posted.poll()) {
      next.run();
    }
  }

  private static final class Copied implements Clipboard {
    private String contents = "";

    @Override
    public boolean hasContents() {
      return !contents.isEmpty();
    }

    @Override
    public String getContents() {
      return contents;
    }

    @Override
    public void setContents(String copied) {
      contents = copied;
    }
  }

  @Override
  public ApplicationListener getApplicationListener() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics getGraphics() {
    return graphics;
  }

  @Override
  public Audio getAudio() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Input getInput() {
    return input;
  }

  @Override
  public Files getFiles() {
    return files;
  }

  @Override
  public Net getNet() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void log(String tag, String message) {}

  @Override
  public void log(String tag, String message, Throwable exception) {}

  @Override
  public void error(String tag, String message) {}

  @Override
  public void error(String tag, String message, Throwable exception) {}

  @Override
  public void debug(String tag, String message) {}

  @Override
  public void debug(String tag, String message, Throwable exception) {}

  @Override
  public void setLogLevel(int logLevel) {}

  @Override
  public int getLogLevel() {
    return 0;
  }

  @Override
  public void setApplicationLogger(ApplicationLogger applicationLogger) {}

  @Override
  public ApplicationLogger getApplicationLogger() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Application.ApplicationType getType() {
    return ApplicationType.Desktop;
  }

  @Override
  public int getVersion() {
    return 0;
  }

  @Override
  public long getJavaHeap() {
    return 0;
  }

  @Override
  public long getNativeHeap() {
    return 0;
  }

  @Override
  public Preferences getPreferences(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Clipboard getClipboard() {
    return clipboard;
  }

  @Override
  public void postRunnable(Runnable runnable) {
    posted.add(runnable);
  }

  @Override
  public void exit() {}

  @Override
  public void addLifecycleListener(LifecycleListener listener) {}

  @Override
  public void removeLifecycleListener(LifecycleListener listener) {}
}
