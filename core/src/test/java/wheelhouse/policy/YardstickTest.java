package wheelhouse.policy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * The references stored beside each shipped scenario are those that its rules and policies give.
 */
class YardstickTest {

  static List<String> shipped() {
    return Bundled.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void storedReferencesAreCurrent(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    String hash = ScenarioHash.of(scenario);
    String worked =
        ReferencesFile.write(Yardstick.of(Model.of(scenario), hash, Yardstick.USUAL_SEEDS));
    Golden.check(Golden.path("scenarios/" + ReferencesFile.name(id)), worked);
  }
}
