package wheelhouse.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import wheelhouse.balance.Progress;

/**
 * A bar that fills on the error stream while a person waits, and leaves nothing behind. It keeps to
 * one line of the terminal, and so does what it says: a line that wraps could not be wiped away.
 */
final class Bar implements Progress, AutoCloseable {

  private static final int CELLS = 30;

  /** What stands around the cells. */
  private static final int FRAME = 5;

  private final PrintWriter err;
  private final int width;
  private final int cells;
  private String shown = "";

  private Bar(PrintWriter err, int width) {
    this.err = err;
    this.width = width;
    cells = Math.max(1, Math.min(CELLS, width / 2 - FRAME));
  }

  /**
   * A bar at a terminal.
   *
   * @param columns of the terminal; its last one is left free, since some wrap when that is full
   */
  static Bar on(PrintWriter err, int columns) {
    return new Bar(err, Math.max(1, Math.min(Page.WIDTH, columns - 1)));
  }

  /**
   * How many columns the terminal has, as far as it says so in {@code COLUMNS}.
   *
   * @param environment the variables that the program was started with
   */
  static int columns(Map<String, String> environment) {
    String said = environment.getOrDefault("COLUMNS", "");
    return said.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(said) : Page.WIDTH + 1;
  }

  /**
   * Does a long piece of work: under a bar where a person looks on, unheard in a pipe or a file.
   */
  static <T> T during(Console console, Function<Progress, T> work) {
    if (System.console() == null) {
      return work.apply(Progress.UNHEARD);
    }
    try (Bar bar = on(console.err(), columns(System.getenv()))) {
      return work.apply(bar);
    }
  }

  @Override
  public void at(String what, double share) {
    int full = (int) Math.round(Math.max(0, Math.min(1, share)) * cells);
    String line = "  [" + "#".repeat(full) + " ".repeat(cells - full) + "] " + what;
    String cut = line.length() <= width ? line : line.substring(0, width - 1) + "…";
    if (!cut.equals(shown)) {
      shown = cut;
      err.print("\r" + cut + " ".repeat(width - cut.length()));
      err.flush();
    }
  }

  @Override
  public void close() {
    err.print("\r" + " ".repeat(width) + "\r");
    err.flush();
  }
}
