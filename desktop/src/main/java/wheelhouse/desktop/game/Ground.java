package wheelhouse.desktop.game;

import com.badlogic.gdx.Gdx;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.replay.Machine;

/**
 * What a game stands on: all that it takes from the machine it runs on.
 *
 * @param folders where it keeps things
 * @param clock tells the time
 * @param zone where it is that time
 * @param system the system's language
 * @param worker does one thing at a time, in the order in which it was told to
 * @param aside does what takes some seconds and what nobody waits for
 * @param screen what comes of it is told here, where the window is drawn
 * @param opener opens its window
 */
public record Ground(
    Folders folders,
    InstantSource clock,
    ZoneId zone,
    Locale system,
    Executor worker,
    Executor aside,
    Executor screen,
    Opener opener) {

  /** Opens windows. */
  public interface Opener {

    /** Opens a window as it is set, and returns when it is closed. */
    void open(Settings settings, Window window) throws Opening.NoWindow;
  }

  /** What a machine gives: its folders, threads of its own, and a window on its screen. */
  public static Ground of(Machine machine, InstantSource clock, ZoneId zone, Locale system) {
    return new Ground(
        Folders.on(machine),
        clock,
        zone,
        system,
        Executors.newSingleThreadExecutor(work -> thread(work, "worker")),
        Executors.newSingleThreadExecutor(work -> thread(work, "aside")),
        job -> Gdx.app.postRunnable(job),
        (settings, window) -> Opening.open(settings, window, window::dropped));
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
