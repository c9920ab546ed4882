package wheelhouse.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.content.ScenarioReader;
import wheelhouse.scenario.Scenario;

/** Prints every gate for generated worlds and for scenario files. */
final class GateTable {

  private GateTable() {}

  public static void main(String[] args) {
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : args) {
      if (file.matches("\\d+")) {
        scenarios.add(WorldClass.MIXED.scenario(Long.parseLong(file)));
      } else {
        scenarios.add(ScenarioReader.read(Path.of(file)).scenario().orElseThrow());
      }
    }
    for (Scenario scenario : scenarios) {
      for (Gate gate : Gate.values()) {
        long start = System.nanoTime();
        Verdict verdict = gate.of(scenario, 1000);
        System.out.printf(
            "== %s, %s: %s (%.1f s)%n%s%n",
            scenario.id(),
            gate,
            verdict.holds() ? "passes" : "FAILS",
            (System.nanoTime() - start) / 1e9,
            verdict);
      }
    }
  }
}
