package wheelhouse.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wheelhouse.check.CheckCodes;
import wheelhouse.content.Codes;
import wheelhouse.content.Nearness;

/** Explains what a finding means. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains a code that check prints, such as W204, with an example.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "CODE",
      description = "such as W204; left out, all codes are listed")
  private String code = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (code.isEmpty()) {
      CheckCodes.all()
          .forEach(
              each ->
                  console
                      .out()
                      .printf("%s  %-7s  %s%n", each.id(), each.severity().word(), each.title()));
      return Exit.FINE;
    }
    Codes.Code found = CheckCodes.find(code.toUpperCase(Locale.ROOT)).orElseThrow(this::unknown);
    console.out().printf("%s (%s): %s%n%n", found.id(), found.severity().word(), found.title());
    console.out().println(found.explanation());
    example("Like this it is found:", found.shownFailing());
    example("Like this it is not:", found.shownCorrected());
    return Exit.FINE;
  }

  private void example(String head, String text) {
    console.out().printf("%n%s%n%n", head);
    text.lines().forEach(line -> console.out().println(("    " + line).stripTrailing()));
  }

  private Problem unknown() {
    List<String> ids = CheckCodes.all().stream().map(Codes.Code::id).toList();
    return Problem.usage(
        "there is no code \""
            + code
            + "\"\nMaybe "
            + Nearness.nearest(code, ids).orElse("one that \"wheelhouse explain\" lists"));
  }
}
