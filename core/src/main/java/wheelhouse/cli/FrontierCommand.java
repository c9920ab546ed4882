package wheelhouse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.balance.BalanceJson;
import wheelhouse.balance.BalanceLines;
import wheelhouse.balance.Progress;
import wheelhouse.balance.Reach;
import wheelhouse.content.Json;
import wheelhouse.scenario.Scenario;

/** Searches how far play can reach. */
@Command(
    name = "frontier",
    mixinStandardHelpOptions = true,
    description = {
      "Searches how far play can reach, for some weights of harm against growth: readers with other"
          + " habits and thresholds, and the best of them looking ahead. Each day, plans that differ"
          + " in one pick are tried on worlds that fit what was shown, played on under the reader.",
      "What sees only the board is a lower bound, played on runs on which nothing was chosen. \"Had"
          + " all been known\" marks where an upper bound lies, and is no proof.",
      "The references of scores are not changed by this."
    })
final class FrontierCommand implements Callable<Integer> {

  private static final int MOST_SEEDS = 10_000;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "id of a shipped scenario, or a file")
  private String name = "";

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "64",
      description = "how many fresh runs it stands on (default: ${DEFAULT-VALUE})")
  private int seeds = 64;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  FrontierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BalanceCommand.requireSeeds("--seeds", seeds, 2, MOST_SEEDS);
    Scenario scenario = Shelf.scenario(name);
    Progress progress = Bar.where(console);
    Reach reach = Reach.of(scenario, Shelf.references(name, scenario), seeds, progress);
    Bar.end(progress);
    if (json) {
      console.out().print(Json.pretty(BalanceJson.frontier(scenario, reach)));
    } else {
      BalanceTable.print(new Page(console.out()), BalanceLines.of(scenario, reach));
    }
    return Exit.FINE;
  }
}
