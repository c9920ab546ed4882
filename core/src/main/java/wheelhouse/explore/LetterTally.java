package wheelhouse.explore;

import java.util.BitSet;
import java.util.Optional;
import wheelhouse.debrief.Endings;
import wheelhouse.debrief.Letters;
import wheelhouse.run.Score;
import wheelhouse.scenario.Letter.Writer;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/** Notes which letters a run brings, night by night of the leave and then at its end. */
final class LetterTally {

  private final Obligations obligations;
  private final Simulation simulation;
  private final Scenario scenario;
  private final Endings endings;

  LetterTally(Obligations obligations, Simulation simulation) {
    this.obligations = obligations;
    this.simulation = simulation;
    scenario = simulation.model().scenario();
    endings = new Endings(scenario);
  }

  /** Starts with another run. */
  void started() {
    endings.begin();
  }

  /** A night is over. */
  void slept() {
    if (scenario.away() > 0 && simulation.stage() != Simulation.Stage.PRESENT) {
      endings.dusk(simulation.facts());
    }
  }

  /** Marks the letters of a run that is over, each of whose nights was told. */
  void over(BitSet seen) {
    Facts end = simulation.facts();
    mark(Writer.CUSTOMER, endings.customer(end), seen);
    mark(Writer.OWNER, endings.owner(end), seen);
    Optional<Score> score =
        obligations
            .references()
            .map(known -> Score.of(simulation.harm(), simulation.growth(), known));
    mark(Writer.BOSS, Endings.boss(score), seen);
  }

  private void mark(Writer from, Endings.Ended ended, BitSet seen) {
    Letters.after(scenario, from, ended)
        .map(obligations::letter)
        .filter(number -> number != Obligations.NONE)
        .ifPresent(seen::set);
  }
}
