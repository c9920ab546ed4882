package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

class RulesVersionTest {

  private static final int VERSION = 3;
  private static final String ENDED = "00214b6924e4b8a4";

  @Test
  void theSameMovesEndAsTheyDidWhenThisVersionWasNamed() {
    Run run = RandomPlay.played(Model.of(Generated.small(42)), 42);
    long last = run.days().get(run.days().size() - 1).fingerprint();
    assertEquals(
        VERSION + " " + ENDED,
        RulesVersion.CURRENT + " " + RunWriter.fingerprint(last),
        "The same scenario, seed and moves end differently than they did. If any run of these"
            + " rules is out in the world, raise RulesVersion.CURRENT; then write down here what"
            + " they end in now.");
  }
}
