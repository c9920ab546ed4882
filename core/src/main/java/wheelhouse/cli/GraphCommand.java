package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.author.ScenarioDrawing;
import wheelhouse.paper.Svg;

/** Draws a scenario. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = {
      "Draws a scenario as one picture (SVG) for its author: who there is, what comes up when, and"
          + " how long there is before it breaks. Any browser opens it.",
      "It tells everything, and is not for players."
    })
final class GraphCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "id of a shipped scenario, or a file")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "writes it there; left out, it is printed")
  private Optional<Path> out = Optional.empty();

  GraphCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String svg = Svg.of(ScenarioDrawing.of(Shelf.scenario(name)));
    if (out.isEmpty()) {
      console.out().print(svg);
      return Exit.FINE;
    }
    try {
      Files.writeString(out.get(), svg);
    } catch (IOException failure) {
      throw Problem.failed(
          "the picture could not be written to \""
              + out.get()
              + "\"\nMaybe its folder is not there");
    }
    console.out().println(out.get().toString().replace('\\', '/') + " is drawn");
    return Exit.FINE;
  }
}
