package wheelhouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Bundled;

/** Checks a scenario again whenever its file is saved. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a scenario, with its languages beside it, again whenever it is saved, and shows in"
          + " one screen what changed: findings that came and went, and how the balance moved.",
      "What is written is checked at once; what only playing shows follows. Ctrl-C ends it."
    })
final class WatchCommand implements Callable<Integer> {

  private static final long ENDING_MILLIS = 2_000;

  /** Empties the screen and puts the cursor at its top; for terminals alone. */
  private static final String CLEAR = "\u001b[2J\u001b[H";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "the file of a scenario")
  private String name = "";

  @Option(
      names = "--schema",
      description =
          "also lays a schema of this one scenario beside it, with its own ids to choose from, and"
              + " keeps that up to date; an editor uses it that finds its name at \"$schema\"")
  private boolean schema;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OwnFile.require(name, "watch");
    List<Path> files = Bundled.files(name);
    Optional<OwnSchema> own =
        schema ? Optional.of(OwnSchema.beside(files.get(0))) : Optional.empty();
    WatchDesk desk = new WatchDesk(files, console.clock(), own);
    Thread watching = Thread.currentThread();
    Thread ending = new Thread(() -> end(watching), "ending");
    Runtime.getRuntime().addShutdownHook(ending);
    boolean ended = false;
    try {
      new WatchLoop(desk, name, this::show).run();
      ended = true;
    } finally {
      if (!ended) {
        Runtime.getRuntime().removeShutdownHook(ending);
      }
    }
    return Exit.FINE;
  }

  /** Lets the loop come to its end when the program is told to, so that no line is torn. */
  private static void end(Thread watching) {
    watching.interrupt();
    try {
      watching.join(ENDING_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(List<String> screen) {
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    StringBuilder all = new StringBuilder(terminal ? CLEAR : "");
    screen.forEach(line -> all.append(line).append(System.lineSeparator()));
    console.out().print(all.append(System.lineSeparator()));
    console.out().flush();
  }
}
