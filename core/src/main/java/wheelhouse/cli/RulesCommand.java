package wheelhouse.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.words.Text;

/** Says how the model works, what it leaves out, and every number in it. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {
      "Says in plain words how the model works and what it leaves out, with every number on which"
          + " an outcome depends: its value, its unit, and why it is what it is."
    })
final class RulesCommand implements Callable<Integer> {

  private final Console console;
  private final Text text;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "show the numbers as they are in a scenario")
  private Optional<String> name = Optional.empty();

  @Option(names = "--json", description = "the numbers, for a program")
  private boolean json;

  RulesCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    Numbers numbers = name.map(Shelf::scenario).map(each -> each.numbers()).orElse(Numbers.USUAL);
    if (json) {
      List<JsonValue.JsonObject> rows =
          List.of(ModelNumber.values()).stream().map(each -> row(each, numbers)).toList();
      console.out().print(Json.pretty(JsonValue.array(rows)));
      return Exit.FINE;
    }
    Page page = new Page(console.out());
    for (String line : text.of("rules.text").split("\n")) {
      page.say(line);
    }
    page.gap();
    for (ModelNumber number : ModelNumber.values()) {
      String changed =
          numbers.get(number) == number.usual()
              ? ""
              : text.of("rules.changed", figure(number.usual()));
      page.say(
          "  ",
          "      ",
          text.of(
                  "rules.number",
                  number.word(),
                  figure(numbers.get(number)),
                  number.unit(),
                  number.reason())
              + changed);
    }
    return Exit.FINE;
  }

  private static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.valueOf(value);
  }

  private static JsonValue.JsonObject row(ModelNumber number, Numbers numbers) {
    return JsonValue.object()
        .with("name", JsonValue.of(number.word()))
        .with("value", JsonValue.of(numbers.get(number)))
        .with("usual", JsonValue.of(number.usual()))
        .with("unit", JsonValue.of(number.unit()))
        .with("least", JsonValue.of(number.least()))
        .with("most", JsonValue.of(number.most()))
        .with("reason", JsonValue.of(number.reason()));
  }
}
