package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.Floods;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.Shipped;

/**
 * What a frame of the day board takes: time of the processor, and no memory at all, with three
 * incidents as with three hundred. When nothing moves, no frame is asked for.
 *
 * <p>While the virtual machine compiles what is called often, it allocates on the thread that calls
 * it, a few hundred bytes each time and fewer and fewer times. So there are several rounds, and in
 * one of them there must be nothing at all.
 */
class FrameTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM = 1_000;
  private static final int ROUNDS = 20;
  private static final int FRAMES = 1_000;
  private static final long MOST_NANOS = 8_000_000;
  private static final long MOST_BUILDING = 100_000_000;
  private static final int[] PICKS = {Input.Keys.NUM_1, Input.Keys.NUM_3};

  private final long[] nanos = new long[FRAMES];

  /** Frames, one after the other, with a change before each so many of them. */
  private void measure(String what, Theatre theatre, Runnable change, int frames) {
    spend(theatre, change, frames, WARM);
    long spent = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && spent > 0; round++) {
      spent = Math.min(spent, spend(theatre, change, frames, FRAMES));
    }
    Arrays.sort(nanos);
    long middle = nanos[FRAMES / 2];
    long most = nanos[FRAMES * 99 / 100];
    System.out.printf(
        Locale.ROOT,
        "frame of %s: p50 %.3f ms, p99 %.3f ms of processor, %d bytes in %d frames, %d draws%n",
        what,
        middle / 1e6,
        most / 1e6,
        spent,
        FRAMES,
        draws(theatre));
    assertEquals(0, spent, what);
    assertTrue(most <= MOST_NANOS, what);
  }

  /** The bytes that so many frames took; how long each took is noted. */
  private long spend(Theatre theatre, Runnable change, int between, int frames) {
    long spent = 0;
    int done = 0;
    while (done < frames) {
      change.run();
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < between && done < frames; i++, done++) {
        long began = THREADS.getCurrentThreadCpuTime();
        theatre.frame();
        nanos[done] = THREADS.getCurrentThreadCpuTime() - began;
      }
      spent += THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    return spent;
  }

  private static long draws(Theatre theatre) {
    long before = theatre.draws();
    theatre.frame();
    return theatre.draws() - before;
  }

  private static Window.Taste moving() {
    Window.Taste plain = Theatre.plain();
    return new Window.Taste(plain.theme(), plain.headlines(), 100, false, plain.text());
  }

  @Test
  void threeIncidents() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(3);
        Theatre theatre = Theatre.open(moving(), 1280, 720, played::screen)) {
      assertTrue(played.board().slips().size() >= 3, () -> played.board().slips().toString());
      measure("three incidents", theatre, () -> {}, FRAMES);
      theatre.press(Input.Keys.N);
      measure("a slip open", theatre, () -> {}, FRAMES);
      measure("the beam tipping", theatre, new Laying(theatre), 12);
      building("a slip open", theatre);
    }
  }

  /** Lays one pick and then another, which lets the beam tip. */
  private static final class Laying implements Runnable {
    private final Theatre theatre;
    private int times;

    Laying(Theatre theatre) {
      this.theatre = theatre;
    }

    @Override
    public void run() {
      theatre.press(PICKS[times++ % PICKS.length]);
      assertTrue(theatre.wantsFrame());
    }
  }

  @Test
  void threeHundredIncidents() {
    try (Played played =
            new Played(Floods.flood("forty-seven", 3), 7, Locale.ENGLISH).heldUntil(29);
        Theatre theatre = Theatre.open(moving(), 1920, 1080, played::screen)) {
      int slips = played.board().slips().size();
      assertTrue(slips >= 300, () -> "only " + slips);
      theatre.frame();
      measure(slips + " incidents", theatre, () -> {}, FRAMES);
      theatre.click("pile:0");
      theatre.click("choose:all");
      measure("a pile open", theatre, () -> {}, FRAMES);
      measure("a pile open, the mouse over it", theatre, new Hovering(theatre), 1);
      building("a pile open", theatre);
    }
  }

  private void building(String what, Theatre theatre) {
    int times = 60;
    for (int i = 0; i < 2 * times; i++) {
      long began = THREADS.getCurrentThreadCpuTime();
      theatre.window().rebuild();
      nanos[i % times] = THREADS.getCurrentThreadCpuTime() - began;
    }
    Arrays.sort(nanos, 0, times);
    System.out.printf(
        Locale.ROOT,
        "building %s anew: p50 %.2f ms, at most %.2f ms of processor%n",
        what,
        nanos[times / 2] / 1e6,
        nanos[times - 1] / 1e6);
    assertTrue(nanos[times / 2] <= MOST_BUILDING, what);
  }

  /** Moves the mouse over everything. */
  private static final class Hovering implements Runnable {
    private final Theatre theatre;
    private int times;

    Hovering(Theatre theatre) {
      this.theatre = theatre;
    }

    @Override
    public void run() {
      times++;
      theatre.move(times * 7 % theatre.width(), times * 13 % theatre.height());
    }
  }

  @Test
  void whatStandsStillAsksForNoFrame() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH).heldUntil(3);
        Theatre theatre = Theatre.open(moving(), 1280, 720, played::screen)) {
      theatre.settle();
      for (int i = 0; i < 100; i++) {
        theatre.frame();
        assertFalse(theatre.wantsFrame());
      }
      theatre.press(Input.Keys.N, Input.Keys.NUM_1);
      int frames = theatre.settle();
      assertTrue(frames > 2 && frames < 60, () -> frames + " frames to tip a beam");
      theatre.frame();
      assertFalse(theatre.wantsFrame());
    }
  }
}
