package wheelhouse.content;

import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Scenario;

/**
 * What reading a scenario file gave.
 *
 * @param scenario the scenario, unless there are errors
 * @param findings every problem, in the order of the file
 * @param allowances silences for others to judge
 * @param places where everything is written
 */
public record Loaded(
    Optional<Scenario> scenario,
    List<Finding> findings,
    List<Allowance> allowances,
    Places places) {

  public Loaded {
    findings = List.copyOf(findings);
    allowances = List.copyOf(allowances);
  }
}
