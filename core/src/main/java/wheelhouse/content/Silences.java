package wheelhouse.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Set<String> silenced = new HashSet<>();
    List<Finding> found = new ArrayList<>(report.findings());
    for (Item each : scenario.list("allow")) {
      Optional<String> code = each.word("code");
      if (code.isEmpty()) {
        continue;
      }
      Item at = each.get("code").orElseThrow();
      Optional<Codes.Code> known = Codes.LOADER.find(code.get());
      if (known.isEmpty()) {
        others.add(
            new Allowance(
                code.get(), each.word("reason").orElse(""), report.place(at.node().span())));
        continue;
      }
      boolean error = known.get().severity() == Severity.ERROR;
      boolean effect = !error && found.removeIf(finding -> finding.code().equals(code.get()));
      if (!effect && !silenced.contains(code.get())) {
        report
            .at("W901", at)
            .says(
                error
                    ? code.get() + " is an error, and errors cannot be silenced"
                    : "this silences nothing: there is no " + code.get() + " in this file")
            .label("take it out")
            .add();
      }
      if (effect) {
        silenced.add(code.get());
      }
    }
    List<Finding> remaining = new ArrayList<>(report.findings());
    remaining.removeIf(finding -> silenced.contains(finding.code()));
    return List.copyOf(remaining);
  }
}
