package wheelhouse.desktop.game;

import com.badlogic.gdx.Gdx;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
 * @param pulse does something again and again, on the worker
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
    Pulse pulse,
    Opener opener) {

  /**
   * How often the file of an open scenario is looked at. Somebody who saves and looks up sees what
   * came of it; and one look takes some microseconds, or on a shared folder some milliseconds.
   */
  private static final long BEAT_MILLIS = 250;

  /** Opens windows. */
  public interface Opener {

    /** Opens a window as it is set, and returns when it is closed. */
    void open(Settings settings, Window window) throws Opening.NoWindow;
  }

  /** What a machine gives: its folders, threads of its own, and a window on its screen. */
  public static Ground of(Machine machine, InstantSource clock, ZoneId zone, Locale system) {
    ScheduledExecutorService worker =
        Executors.newSingleThreadScheduledExecutor(work -> thread(work, "worker"));
    return new Ground(
        Folders.on(machine),
        clock,
        zone,
        system,
        worker,
        Executors.newSingleThreadExecutor(work -> thread(work, "aside")),
        job -> Gdx.app.postRunnable(job),
        again -> beating(worker, again),
        (settings, window) -> Opening.open(settings, window, window::dropped));
  }

  private static Pulse.Stop beating(ScheduledExecutorService worker, Runnable again) {
    Future<?> beats = worker.scheduleWithFixedDelay(again, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    return () -> beats.cancel(false);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
