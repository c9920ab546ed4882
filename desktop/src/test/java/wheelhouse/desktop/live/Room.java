package wheelhouse.desktop.live;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.InputProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.screen.Window;

/**
 * The window, looked at from beside it: which events have come to it, whether anything is still
 * being worked on, and what stands where. Whoever plays waits here for a frame in which something
 * holds.
 */
final class Room implements ApplicationListener {

  private static final int LONGEST_SECONDS = 60;
  private static final int FRAMES = 1;

  private final Window window;
  private final AtomicInteger working;
  private final Queue<Wait> waits = new ConcurrentLinkedQueue<>();
  private volatile Came came = new Came(0, 0, 0);

  /** How many events came to the window. */
  record Came(int keys, int clicks, int turns) {
    static final Came KEY = new Came(1, 0, 0);
    static final Came CLICK = new Came(0, 1, 0);
    static final Came TURN = new Came(0, 0, 1);

    Came and(Came more) {
      return new Came(keys + more.keys, clicks + more.clicks, turns + more.turns);
    }
  }

  private record Wait(BooleanSupplier holds, CompletableFuture<Boolean> answer) {}

  /**
   * A window.
   *
   * @param working how much is being worked on, by executors that are {@link #counted}
   */
  Room(Window window, AtomicInteger working) {
    this.window = window;
    this.working = working;
  }

  /** An executor that counts what it has not yet done. */
  static Executor counted(Executor executor, AtomicInteger working) {
    return job -> {
      working.incrementAndGet();
      executor.execute(
          () -> {
            try {
              job.run();
            } finally {
              working.decrementAndGet();
            }
          });
    };
  }

  // ---- for whoever plays, on a thread of their own

  /** Waits for a frame in which something holds. */
  void await(String what, BooleanSupplier holds) {
    Wait wait = new Wait(holds, new CompletableFuture<>());
    waits.add(wait);
    try {
      wait.answer().get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException never) {
      throw new AssertionError(what + " never happens; there is " + names(), never);
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(what, failed);
    }
  }

  /** Looks at something between two frames. */
  <T> T look(Supplier<T> at) {
    List<T> seen = new ArrayList<>();
    await("a frame", () -> seen.add(at.get()));
    return seen.get(0);
  }

  /** Does something that brings events, and waits until they have come. */
  void until(Came more, Runnable doing) {
    Came then = came.and(more);
    doing.run();
    await(
        more + " after " + came,
        () ->
            came.keys() >= then.keys()
                && came.clicks() >= then.clicks()
                && came.turns() >= then.turns());
  }

  /** Does something that brings events, and waits until all that comes of them is shown. */
  void after(Came more, Runnable doing) {
    until(more, doing);
    rest();
  }

  /** Waits until nothing is worked on, and has been shown. */
  void rest() {
    AtomicInteger quiet = new AtomicInteger();
    await(
        "rest",
        () -> {
          boolean idle = working.get() == 0;
          quiet.set(idle ? quiet.get() + 1 : 0);
          return quiet.get() > FRAMES;
        });
  }

  Window window() {
    return window;
  }

  /** The names of all that can be pressed. */
  List<String> names() {
    return Focus.order(window.parts()).stream()
        .map(each -> String.valueOf(each.getName()))
        .toList();
  }

  // ---- what the window sees

  private final class Counting extends InputAdapter {
    @Override
    public boolean keyUp(int keycode) {
      came = came.and(Came.KEY);
      return false;
    }

    @Override
    public boolean touchUp(int x, int y, int pointer, int button) {
      came = came.and(Came.CLICK);
      return false;
    }

    @Override
    public boolean scrolled(float across, float along) {
      came = came.and(Came.TURN);
      return false;
    }
  }

  @Override
  public void create() {
    window.create();
    InputProcessor own = Gdx.input.getInputProcessor();
    Gdx.input.setInputProcessor(new InputMultiplexer(new Counting(), own));
  }

  @Override
  public void resize(int width, int height) {
    window.resize(width, height);
  }

  @Override
  public void render() {
    window.render();
    waits.removeIf(
        wait -> {
          if (wait.holds().getAsBoolean()) {
            wait.answer().complete(true);
          }
          return wait.answer().isDone();
        });
    Gdx.graphics.requestRendering();
  }

  @Override
  public void pause() {
    window.pause();
  }

  @Override
  public void resume() {
    window.resume();
  }

  @Override
  public void dispose() {
    window.dispose();
  }
}
