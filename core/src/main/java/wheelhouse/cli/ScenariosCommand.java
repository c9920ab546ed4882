package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wheelhouse.content.Bundled;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.scenario.Scenario;

/** Lists the shipped scenarios. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "Lists the shipped scenarios, shortest first.")
final class ScenariosCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--json", description = "for a program")
  private boolean json;

  ScenariosCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Scenario> all = new ArrayList<>();
    Bundled.ids().forEach(id -> all.add(Shelf.scenario(id)));
    all.sort(
        java.util.Comparator.comparingInt(Scenario::minutes)
            .thenComparingInt(Scenario::days)
            .thenComparing(Scenario::id));
    if (json) {
      console.out().print(Json.pretty(JsonValue.array(all.stream().map(this::row).toList())));
      return Exit.FINE;
    }
    Page page = new Page(console.out());
    for (Scenario each : all) {
      page.say(
          each.id()
              + ": "
              + each.title()
              + " ("
              + each.minutes()
              + " minutes, "
              + each.days()
              + " days"
              + also(Bundled.languages(each.id()))
              + ")");
      page.say(2, each.summary());
    }
    return Exit.FINE;
  }

  private static String also(List<String> languages) {
    return languages.isEmpty() ? "" : "; also in " + String.join(", ", languages);
  }

  private JsonValue row(Scenario each) {
    return JsonValue.object()
        .with("id", JsonValue.of(each.id()))
        .with("title", JsonValue.of(each.title()))
        .with("summary", JsonValue.of(each.summary()))
        .with("language", JsonValue.of(each.language()))
        .with(
            "overlays",
            JsonValue.array(Bundled.languages(each.id()).stream().map(JsonValue::of).toList()))
        .with("minutes", JsonValue.of(each.minutes()))
        .with("days", JsonValue.of(each.days()))
        .with("away", JsonValue.of(each.away()));
  }
}
