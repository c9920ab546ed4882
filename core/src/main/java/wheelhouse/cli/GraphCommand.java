package wheelhouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private Chosen chosen = new Chosen();

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
    Optional<Destination> file = out.map(named -> chosen.destination("the picture", named));
    String svg = Svg.of(ScenarioDrawing.of(chosen.scenario()));
    if (file.isEmpty()) {
      console.out().print(svg);
      return Exit.FINE;
    }
    file.get().write(svg);
    console.out().println(file.get().shown() + " is drawn");
    return Exit.FINE;
  }
}
