package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.balance.Balance;
import wheelhouse.balance.BalanceJson;
import wheelhouse.balance.BalanceLines;
import wheelhouse.balance.BalancePage;
import wheelhouse.balance.Progress;
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

  private static final int LEAST_SEEDS = 20;
  private static final int MOST_SEEDS = 1_000_000;
  private static final int MOST_FRONTIER_SEEDS = 10_000;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "id of a shipped scenario, or a file")
  private String name = "";

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
    requireSeeds("--seeds", seeds, LEAST_SEEDS, MOST_SEEDS);
    if (frontierSeeds != 0) {
      requireSeeds("--frontier-seeds", frontierSeeds, 2, MOST_FRONTIER_SEEDS);
    }
    Scenario scenario = Shelf.scenario(name);
    Progress progress = Bar.where(console);
    Balance balance =
        Balance.of(
            scenario,
            Shelf.references(name, scenario),
            Balance.Effort.of(seeds, frontierSeeds),
            progress);
    Bar.end(progress);
    html.ifPresent(file -> write(file, BalancePage.of(balance)));
    if (json) {
      console.out().print(Json.pretty(BalanceJson.of(balance)));
    } else {
      BalanceTable.print(new Page(console.out()), BalanceLines.of(balance));
    }
    return balance.isSound() ? Exit.FINE : Exit.FOUND;
  }

  static void requireSeeds(String option, int seeds, int least, int most) {
    if (seeds < least || seeds > most) {
      throw Problem.usage(
          option + " cannot be " + seeds + ". Maybe a number from " + least + " to " + most);
    }
  }

  private static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException failure) {
      throw Problem.failed(
          "the page could not be written to \"" + file + "\". Maybe its folder is not there");
    }
  }
}
