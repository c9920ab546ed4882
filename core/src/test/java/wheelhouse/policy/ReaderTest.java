package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;

/** What the careful reader makes of a board. */
class ReaderTest {

  private static final Scenario ONE_SLIP =
      Scenarios.alone(
          Slip.of("a")
              .truths(
                  new Truth(1, Lack.DECISION, true, true, Truth.NEVER, 0),
                  new Truth(1, Lack.AUTHORITY, true, true, Truth.NEVER, 0),
                  new Truth(1, Lack.NOTHING, true, true, Truth.NEVER, 0))
              .sign(Question.LACKS, Channel.OWNER, 0, 0.95)
              .arrives(Arrival.on(1)),
          1);

  @Test
  void readsAnAnswerThatCostNothingLikeAnyOther() {
    Scenario free =
        Variant.of(ONE_SLIP)
            .numbers(
                ONE_SLIP
                    .numbers()
                    .with(ModelNumber.ASK_OWNER_MINUTES, 0)
                    .with(ModelNumber.ASK_CUSTOMER_MINUTES, 0)
                    .with(ModelNumber.MONITOR_MINUTES, 0))
            .scenario();
    List<Integer> picks = picks(ONE_SLIP);
    assertTrue(
        picks.contains(Pick.DECIDE.weight()) && picks.contains(Pick.LEND_AUTHORITY.weight()));
    assertEquals(picks, picks(free));
  }

  /** What the reader lays on the one slip on the first day, seed by seed. */
  private static List<Integer> picks(Scenario scenario) {
    Model model = Model.of(scenario);
    List<Integer> picks = new ArrayList<>();
    for (long seed = 1; seed <= 40; seed++) {
      Watched.play(
          model,
          Roster.reader(),
          new Chance(seed),
          simulation -> picks.add(simulation.facts().pick(0)));
    }
    return picks;
  }
}
