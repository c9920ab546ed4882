package wheelhouse.desktop.sound;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does one thing after another beside the window, and keeps no program from ending. */
final class Aside implements Executor {

  private final ThreadPoolExecutor worker;

  Aside() {
    worker =
        new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Aside::thread);
    worker.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sounds");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void execute(Runnable work) {
    worker.execute(work);
  }
}
