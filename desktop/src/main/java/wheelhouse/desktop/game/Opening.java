package wheelhouse.desktop.game;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowAdapter;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.Settings.Form;

/** Opens a window on this machine's screen. */
public final class Opening {

  private static final int LEAST_WIDE = 960;
  private static final int LEAST_HIGH = 540;
  private static final String ICON = "assets/icon/wheelhouse-";

  private Opening() {}

  /** There is no screen to open a window on, or its driver cannot draw. */
  public static final class NoWindow extends Exception {
    /** What the program ends with. */
    public static final int EXIT = 3;

    private static final long serialVersionUID = 1;

    NoWindow(Throwable cause) {
      super(cause);
    }

    /** What to tell a person. */
    public String sentence() {
      return "No window can be opened here: there is no screen, or its driver cannot draw.\n"
          + "Maybe play in the terminal: wheelhouse play";
    }
  }

  /**
   * Opens a window, and returns when it is closed.
   *
   * @param settings its size and form
   * @param listener what it shows
   * @param files told of files that are dropped on it
   * @throws NoWindow if none can be opened
   */
  public static void open(Settings settings, ApplicationListener listener, Dropped files)
      throws NoWindow {
    Lwjgl3ApplicationConfiguration window = configuration(settings);
    window.setWindowIcon(
        FileType.Classpath,
        ICON + "128.png",
        ICON + "64.png",
        ICON + "48.png",
        ICON + "32.png",
        ICON + "16.png");
    window.setWindowSizeLimits(LEAST_WIDE, LEAST_HIGH, -1, -1);
    window.useVsync(true);
    window.setForegroundFPS(60);
    window.setPauseWhenLostFocus(false);
    if (settings.form() == Form.FULLSCREEN) {
      window.setFullscreenMode(Lwjgl3ApplicationConfiguration.getDisplayMode());
    } else if (settings.form() == Form.MAXIMISED) {
      window.setMaximized(true);
    }
    window.setWindowListener(
        new Lwjgl3WindowAdapter() {
          @Override
          public void filesDropped(String[] paths) {
            files.dropped(paths);
          }
        });
    run(listener, window);
  }

  /**
   * Opens a window that nobody sees or hears, and returns when it is closed.
   *
   * @param settings its size
   * @param listener what it shows
   * @throws NoWindow if none can be opened
   */
  public static void hidden(Settings settings, ApplicationListener listener) throws NoWindow {
    Lwjgl3ApplicationConfiguration window = configuration(settings);
    window.setInitialVisible(false);
    window.setResizable(false);
    window.disableAudio(true);
    run(listener, window);
  }

  private static Lwjgl3ApplicationConfiguration configuration(Settings settings) {
    Lwjgl3ApplicationConfiguration.errorStream =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Lwjgl3ApplicationConfiguration window = new Lwjgl3ApplicationConfiguration();
    window.setTitle("Wheelhouse");
    window.setHdpiMode(HdpiMode.Pixels);
    window.setWindowedMode(settings.width(), settings.height());
    return window;
  }

  private static void run(ApplicationListener listener, Lwjgl3ApplicationConfiguration window)
      throws NoWindow {
    try {
      new Lwjgl3Application(listener, window);
    } catch (GdxRuntimeException | UnsatisfiedLinkError failed) {
      if (started(failed)) {
        throw failed;
      }
      throw new NoWindow(failed);
    }
  }

  /**
   * The settings of a window that has another size now: in the system's units, of which a pixel may
   * be a part.
   */
  static Settings sized(Settings settings, int width, int height) {
    return Gdx.graphics instanceof Lwjgl3Graphics graphics
        ? settings.sized(graphics.getLogicalWidth(), graphics.getLogicalHeight())
        : settings.sized(width, height);
  }

  /** Lets the open window fill the screen, or take its own size again. */
  static void fill(Form form, Settings settings) {
    if (form == Form.FULLSCREEN) {
      Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode());
      return;
    }
    Gdx.graphics.setWindowedMode(settings.width(), settings.height());
    if (form == Form.MAXIMISED && Gdx.graphics instanceof Lwjgl3Graphics graphics) {
      graphics.getWindow().maximizeWindow();
    }
  }

  /** Whether the window stood, and something went wrong in it later. */
  private static boolean started(Throwable failed) {
    for (StackTraceElement place : failed.getStackTrace()) {
      if (place.getMethodName().equals("loop")) {
        return true;
      }
    }
    return false;
  }

  /** Told of files that are dropped on the window. */
  public interface Dropped {
    /** These files were dropped. */
    void dropped(String[] paths);
  }
}
