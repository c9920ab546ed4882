package wheelhouse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import wheelhouse.replay.RunStore;

/** A terminal for tests: what is typed is given beforehand, and everything printed is kept. */
final class Terminal {

  /** What a command left behind. */
  record Shown(int exit, String out, String err) {}

  private final Path folder;

  Terminal(Path folder) {
    this.folder = folder;
  }

  /** Runs a command with nothing typed. */
  Shown run(String... arguments) {
    return type(List.of(), arguments);
  }

  /** Runs a command while lines are typed. */
  Shown type(List<String> lines, String... arguments) {
    return type(lines, line -> {}, arguments);
  }

  /**
   * Runs a command while lines are typed, and something else is done.
   *
   * @param meanwhile told of each line when it has been typed, before anything comes of it
   */
  Shown type(List<String> lines, Consumer<String> meanwhile, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    String typed = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    EchoingReader echo = new EchoingReader(new StringReader(typed), printer);
    BufferedReader keyboard =
        new BufferedReader(echo) {
          @Override
          public String readLine() throws IOException {
            String line = echo.readLine();
            if (line != null) {
              meanwhile.accept(line);
            }
            return line;
          }
        };
    Console console =
        new Console(
            keyboard,
            printer,
            new PrintWriter(err),
            InstantSource.fixed(Instant.parse("2026-11-02T09:00:00Z")),
            new RunStore(folder));
    int exit = Wheelhouse.run(console, List.of(), arguments);
    return new Shown(exit, plain(out), plain(err));
  }

  private static String plain(StringWriter written) {
    return written.toString().replace("\r\n", "\n");
  }
}
