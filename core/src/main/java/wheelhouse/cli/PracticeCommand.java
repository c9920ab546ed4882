package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wheelhouse.content.Bundled;
import wheelhouse.content.Json;
import wheelhouse.practice.Archive;
import wheelhouse.practice.Next;
import wheelhouse.practice.Playable;
import wheelhouse.practice.Practice;
import wheelhouse.practice.SeedOfDay;
import wheelhouse.replay.RunStore;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** Looks at all saved runs together. */
@Command(
    name = "practice",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at all saved runs together: where they ended, how sure you were and how often it was"
          + " so, what loudness did to your picks, what keeps costing, and which scenario and luck"
          + " would stretch you next, and why.",
      "Speaks of decisions, never of who decided. A luck that was played again counts once."
    })
final class PracticeCommand implements Callable<Integer> {

  private final Console console;
  private final Text text;

  @Option(names = "--runs", paramLabel = "DIR", description = "where runs are kept")
  private Optional<Path> runs = Optional.empty();

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "a scenario of your own that was played; may be said more than once")
  private List<String> own = List.of();

  @Option(names = "--json", description = "for a program")
  private boolean json;

  PracticeCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    List<Playable> offered = offered();
    RunStore store = runs.map(RunStore::new).orElse(console.runs());
    Practice practice = read(store, offered);
    Optional<Next> next = Next.of(practice, offered);
    long ofDay =
        SeedOfDay.of(LocalDate.ofInstant(console.clock().instant(), ZoneId.systemDefault()));
    if (json) {
      console.out().print(Json.pretty(PracticeReport.of(practice, next, ofDay)));
    } else {
      new PracticePage(text, new Page(console.out())).show(practice, next, ofDay);
    }
    return Exit.FINE;
  }

  /** The shipped scenarios, the shortest first, and then one's own. */
  private List<Playable> offered() {
    List<Playable> offered = new ArrayList<>();
    Bundled.ids().forEach(id -> offered.add(playable(id)));
    offered.sort(
        Comparator.comparingInt((Playable each) -> each.model().scenario().minutes())
            .thenComparingInt(each -> each.model().scenario().days())
            .thenComparing(Playable::id));
    own.forEach(file -> offered.add(playable(file)));
    return offered;
  }

  private static Playable playable(String name) {
    Scenario scenario = Shelf.scenario(name);
    return Playable.of(Model.of(scenario), Shelf.references(name, scenario));
  }

  private static Practice read(RunStore store, List<Playable> offered) {
    try {
      return Archive.read(
          store, id -> offered.stream().filter(each -> each.id().equals(id)).findFirst());
    } catch (IOException failed) {
      throw Problem.failed("the runs in " + store.folder() + " cannot be looked through");
    }
  }
}
