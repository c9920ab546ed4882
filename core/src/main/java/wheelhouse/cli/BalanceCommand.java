package wheelhouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.balance.Balance;
import wheelhouse.balance.BalanceJson;
import wheelhouse.balance.BalanceLines;
import wheelhouse.balance.BalancePage;
import wheelhouse.content.Json;
import wheelhouse.scenario.Scenario;

/** Says what a scenario teaches, before anyone plays it. */
@Command(
    name = "balance",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a scenario teaches, before anyone plays it: where every policy ends, what each habit"
          + " is worth, which pick is best how often, how much is luck, where a careful reader's"
          + " regret lies, what is come upon, and how far play can reach.",
      "Exit code 1 if a gate fails, or a habit that the scenario claims to teach makes no difference."
    })
final class BalanceCommand implements Callable<Integer> {

  private static final Bounds SEEDS = new Bounds(20, 1_000_000);
  private static final Bounds FRONTIER_SEEDS = new Bounds(2, 10_000);

  private final Console console;

  @Mixin private Chosen chosen = new Chosen();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "10000",
      description = "how many runs of each policy, on seeds 1 to N (default: ${DEFAULT-VALUE})")
  private int seeds = 10_000;

  @Option(
      names = "--frontier-seeds",
      paramLabel = "N",
      defaultValue = "64",
      description =
          "how many runs the search for the frontier stands on; 0 leaves it out (default:"
              + " ${DEFAULT-VALUE})")
  private int frontierSeeds = 64;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "also writes one page with pictures, which needs no network and prints well")
  private Optional<Path> html = Optional.empty();

  BalanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SEEDS.require("--seeds", seeds);
    FRONTIER_SEEDS.requireUnlessNone("--frontier-seeds", frontierSeeds, "leaves it out");
    Optional<Destination> page = html.map(named -> chosen.destination("the page", named));
    Scenario scenario = chosen.scenario();
    Balance balance =
        Bar.during(
            console,
            progress ->
                Balance.of(
                    scenario,
                    chosen.references(scenario),
                    Balance.Effort.of(scenario, seeds, frontierSeeds),
                    progress));
    page.ifPresent(file -> file.write(BalancePage.of(balance)));
    if (json) {
      console.out().print(Json.pretty(BalanceJson.of(balance)));
    } else {
      BalanceTable.print(new Page(console.out()), BalanceLines.of(balance));
    }
    return balance.isSound() ? Exit.FINE : Exit.FOUND;
  }
}
