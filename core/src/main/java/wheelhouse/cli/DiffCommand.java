package wheelhouse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.balance.Difference;
import wheelhouse.balance.DifferenceJson;
import wheelhouse.content.Json;
import wheelhouse.scenario.Scenario;

/** Says what a change means for players. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a change of a scenario means for players, not for its text: what can happen, best"
          + " play, where every policy ends, what it teaches, how long it is. Both are played on the"
          + " same luck, and only what is outside the noise is said.",
      "Exit code 0 if nothing changes for players, 1 if something does."
    })
final class DiffCommand implements Callable<Integer> {

  private static final Bounds SEEDS = new Bounds(20, 100_000);

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "a scenario as it was: a file, or the id of a shipped one")
  private String earlier = "";

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "the same as it is now, or another: a file, or the id of a shipped one")
  private String later = "";

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "1000",
      description = "how many runs of each policy, on seeds 1 to N (default: ${DEFAULT-VALUE})")
  private int seeds = 1000;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SEEDS.require("--seeds", seeds);
    Scenario before = Shelf.scenario(earlier);
    Scenario after = Shelf.scenario(later);
    Difference difference =
        Bar.during(
            console,
            progress ->
                Difference.of(
                    before,
                    Shelf.references(earlier, before),
                    after,
                    Shelf.references(later, after),
                    seeds,
                    progress));
    if (json) {
      console.out().print(Json.pretty(DifferenceJson.of(before, after, difference)));
    } else {
      print(before.equals(after), difference);
    }
    return difference.isSame() ? Exit.FINE : Exit.FOUND;
  }

  private void print(boolean alike, Difference difference) {
    Page page = new Page(console.out());
    if (difference.isSame()) {
      page.say(
          "Nothing changes for players."
              + (alike
                  ? " The two are the same."
                  : difference.seeds() == 0
                      ? " Only words changed."
                      : " In " + difference.seeds() + " runs of every policy nothing differs."));
      return;
    }
    for (Difference.Topic topic : difference.topics()) {
      page.head(topic.heading());
      topic.changes().forEach(change -> page.say("- ", "  ", change));
    }
    page.gap();
    if (difference.seeds() > 0) {
      page.say(
          "Second less first, on the same luck, over "
              + difference.seeds()
              + " runs of every policy, in brackets the 95 % interval. What is not clear by three"
              + " standard errors is not said.");
    }
  }
}
