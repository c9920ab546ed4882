package wheelhouse.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import wheelhouse.balance.Progress;

/** A bar that fills on the error stream while a person waits, and leaves nothing behind. */
final class Bar implements Progress, AutoCloseable {

  private static final int CELLS = 30;
  private static final int WIDTH = Page.WIDTH;

  private final PrintWriter err;
  private String shown = "";

  private Bar(PrintWriter err) {
    this.err = err;
  }

  /** A bar at a terminal. */
  static Bar on(PrintWriter err) {
    return new Bar(err);
  }

  /**
   * Does a long piece of work: under a bar where a person looks on, unheard in a pipe or a file.
   */
  static <T> T during(Console console, Function<Progress, T> work) {
    if (System.console() == null) {
      return work.apply(Progress.UNHEARD);
    }
    try (Bar bar = on(console.err())) {
      return work.apply(bar);
    }
  }

  @Override
  public void at(String what, double share) {
    int full = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS);
    String line = "  [" + "#".repeat(full) + " ".repeat(CELLS - full) + "] " + what;
    String cut = line.substring(0, Math.min(WIDTH, line.length()));
    if (!cut.equals(shown)) {
      shown = cut;
      err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      err.flush();
    }
  }

  @Override
  public void close() {
    err.print("\r" + " ".repeat(WIDTH) + "\r");
    err.flush();
  }
}
