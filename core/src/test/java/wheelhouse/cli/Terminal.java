package wheelhouse.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    String typed = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    Console console =
        new Console(
            new EchoingReader(new StringReader(typed), printer),
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
