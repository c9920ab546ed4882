package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.author.Named;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Loaded;
import wheelhouse.content.Mention;
import wheelhouse.content.Mention.Thing;
import wheelhouse.content.Messages;
import wheelhouse.content.Nearness;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.Place;

/** Lists the ids of a scenario. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Lists every id of a scenario, where it is declared, and where it is used, by overlays and"
          + " in what the file allows too.",
      "Works on a scenario with errors too, as far as it can be read."
    })
final class NamesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private Chosen chosen = new Chosen();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "only this one")
  private Optional<String> id = Optional.empty();

  @Option(names = "--json", description = "for a program")
  private boolean json;

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = OverlayReader.scenarioOf(chosen.name());
    Loaded loaded = Shelf.load(name);
    List<Named> all = Named.of(loaded, overlays(name, loaded));
    if (all.isEmpty()) {
      throw unreadable(loaded);
    }
    List<Named> shown =
        all.stream().filter(each -> id.map(each.id()::equals).orElse(true)).toList();
    if (shown.isEmpty()) {
      List<String> known = all.stream().map(Named::id).distinct().toList();
      String near =
          Nearness.nearest(id.orElse(""), known)
              .orElse("one of those that this lists: wheelhouse names " + chosen.name());
      throw Problem.usage(
          "nothing is called \"" + id.orElse("") + "\" in " + chosen.name() + "\nMaybe " + near);
    }
    if (json) {
      console.out().print(Json.pretty(report(shown)));
    } else {
      print(shown);
    }
    return Exit.FINE;
  }

  /** The overlays beside a scenario; what they name is known where it has no errors. */
  private static List<Loaded> overlays(String name, Loaded loaded) {
    return loaded.scenario().isEmpty()
        ? List.of()
        : Bundled.languages(name).stream()
            .flatMap(language -> Bundled.find(name, language).stream())
            .toList();
  }

  private Problem unreadable(Loaded loaded) {
    List<Finding> findings = loaded.findings();
    return Problem.found(
        chosen.name()
            + " cannot be read"
            + (findings.isEmpty() ? "" : ":\n" + Messages.pretty(findings.get(0)))
            + "Maybe look at all that is wrong: wheelhouse check "
            + chosen.name());
  }

  private void print(List<Named> shown) {
    Optional<Thing> last = Optional.empty();
    for (Named each : shown) {
      if (!last.equals(Optional.of(each.thing()))) {
        String gap = last.isPresent() ? "\n" : "";
        console.out().println(gap + heading(each.thing()));
        last = Optional.of(each.thing());
      }
      String where =
          each.declared().map(mention -> place(mention.place())).orElse("declared nowhere");
      console
          .out()
          .println("  " + each.id() + "  " + where + (each.isUnused() ? "  never used" : ""));
      for (Mention use : each.uses()) {
        console.out().println("    " + place(use.place()) + "  " + use.path());
      }
    }
    long unused = shown.stream().filter(Named::isUnused).count();
    console.out().println();
    console
        .out()
        .println(
            shown.size()
                + (shown.size() == 1 ? " id" : " ids")
                + (unused == 0 ? ", none of them unused" : ", " + unused + " never used"));
  }

  private static String heading(Thing thing) {
    return switch (thing) {
      case OWN_WORK -> "your own work";
      case KIND -> "kinds of work";
      case MEMBER -> "members";
      case CUSTOMER -> "customers";
      case INCIDENT -> "incidents";
      case SOURCE -> "sources";
      case GUARDRAIL -> "guardrails";
    };
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  private JsonValue report(List<Named> shown) {
    return JsonValue.object()
        .with("version", JsonValue.of(1))
        .with("file", JsonValue.of(chosen.name()))
        .with("names", JsonValue.array(shown.stream().map(NamesCommand::row).toList()));
  }

  private static JsonObject row(Named named) {
    JsonObject row =
        JsonValue.object()
            .with("thing", JsonValue.of(named.thing().word()))
            .with("id", JsonValue.of(named.id()))
            .with("unused", JsonValue.of(named.isUnused()));
    Optional<Mention> declared = named.declared();
    if (declared.isPresent()) {
      row = row.with("declared", at(declared.get()));
    }
    return row.with("uses", JsonValue.array(named.uses().stream().map(NamesCommand::at).toList()));
  }

  private static JsonObject at(Mention mention) {
    return JsonValue.object()
        .with("file", JsonValue.of(mention.place().file()))
        .with("line", JsonValue.of(mention.place().line()))
        .with("column", JsonValue.of(mention.place().column()))
        .with("path", JsonValue.of(mention.path()));
  }
}
