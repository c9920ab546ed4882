package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out the findings that the file itself silences, and reports silences without effect. */
final class Silences {

  private final Report report;
  private final Item scenario;

  Silences(Report report, Item scenario) {
    this.report = report;
    this.scenario = scenario;
  }

  /**
   * The findings that remain.
   *
   * @param others receives the silences of codes that reading never raises
   */
  List<Finding> apply(List<Allowance> others) {
    List<Finding> found = List.copyOf(report.findings());
    List<Allowance> effective = new ArrayList<>();
    for (Item each : scenario.list("allow")) {
      Optional<Allowance> allowance = allowance(each);
      if (allowance.isEmpty()) {
        continue;
      }
      Optional<Codes.Code> known = Codes.LOADER.find(allowance.get().code());
      if (known.isEmpty()) {
        others.add(allowance.get());
      } else if (known.get().severity() == Severity.ERROR) {
        idle(each, allowance.get().errorsCannotBe());
      } else if (found.stream().noneMatch(allowance.get()::covers)) {
        idle(each, allowance.get().silencesNothing());
      } else {
        effective.add(allowance.get());
      }
    }
    return report.findings().stream()
        .filter(finding -> effective.stream().noneMatch(silence -> silence.covers(finding)))
        .toList();
  }

  private Optional<Allowance> allowance(Item silence) {
    return silence
        .get("code")
        .map(
            code ->
                new Allowance(
                    code.text(),
                    silence.word("at").orElse(""),
                    silence.word("reason").orElse(""),
                    report.place(code.node().span()),
                    code.path()));
  }

  private void idle(Item silence, String message) {
    report
        .at("W901", silence.get("code").orElseThrow())
        .says(message)
        .label(Allowance.TAKE_IT_OUT)
        .add();
  }
}
