package wheelhouse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.balance.BalanceJson;
import wheelhouse.balance.BalanceLines;
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

  private static final Bounds SEEDS = new Bounds(2, 10_000);

  private final Console console;

  @Mixin private Chosen chosen = new Chosen();

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
    SEEDS.require("--seeds", seeds);
    Scenario scenario = chosen.scenario();
    Reach reach =
        Bar.during(
            console, progress -> Reach.of(scenario, chosen.references(scenario), seeds, progress));
    if (json) {
      console.out().print(Json.pretty(BalanceJson.frontier(scenario, reach)));
    } else {
      BalanceTable.print(new Page(console.out()), BalanceLines.of(scenario, reach));
    }
    return Exit.FINE;
  }
}
