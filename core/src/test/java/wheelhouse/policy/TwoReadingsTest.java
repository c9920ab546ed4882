package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Experts should disagree: two managers who see every sign of an incident, and nothing else, and
 * who go by different things, choose differently on at least a third of the incidents. Where they
 * do not, the wording gives an answer away.
 */
class TwoReadingsTest {

  private static final int SEEDS = 120;

  static List<String> shipped() {
    return Bundled.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void twoWhoSeeOnlySignsDisagreeOnAThird(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    Simulation simulation = new Simulation(Model.of(withTimeForEverything(scenario)));
    Seat seat = new Seat(simulation);
    int incidents = 0;
    int apart = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      simulation.start(new Chance(seed));
      for (int day = 1; day <= scenario.days(); day++) {
        simulation.dawn();
        for (int incident : arrivedToday(seat.observation())) {
          seat.askOwner(incident);
          seat.askCustomer(incident);
          seat.lookAtMonitor(incident);
          incidents++;
          apart +=
              byLack(seat.observation(), incident) == bySpread(seat.observation(), incident)
                  ? 0
                  : 1;
        }
        simulation.night();
      }
    }
    double share = (double) apart / incidents;
    assertTrue(
        share >= 1.0 / 3,
        () ->
            id + ": they disagree on " + share + " of the incidents. Maybe the signs say too much");
  }

  private static Scenario withTimeForEverything(Scenario scenario) {
    return Variant.of(scenario)
        .numbers(scenario.numbers().with(ModelNumber.ATTENTION, 100_000))
        .scenario();
  }

  private static List<Integer> arrivedToday(Observation seen) {
    List<Integer> arrived = new ArrayList<>();
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.arrived(incident) == seen.day() && seen.owner(incident) != Observation.NONE) {
        arrived.add(incident);
      }
    }
    return arrived;
  }

  /** One goes by what the owner says is lacking, and takes the wheel only of what breaks soon. */
  private static Pick byLack(Observation seen, int incident) {
    if (answer(seen, incident, Question.BREAKS) == 0) {
      return Pick.TAKE_THE_WHEEL;
    }
    int lack = answer(seen, incident, Question.LACKS);
    return lack < 0 ? Pick.HOLD : Lack.of(lack).metBy();
  }

  /** The other goes by what the damage does: spreads, or cannot be taken back. */
  private static Pick bySpread(Observation seen, int incident) {
    boolean grows = answer(seen, incident, Question.COMPOUNDS) == 0;
    boolean lost = answer(seen, incident, Question.REVERSES) == 1;
    if (grows && lost) {
      return Pick.TAKE_THE_WHEEL;
    }
    if (grows || lost) {
      return Pick.ADD_HANDS;
    }
    return Pick.HOLD;
  }

  private static int answer(Observation seen, int incident, Question question) {
    for (int sign = 0; sign < seen.signs(incident); sign++) {
      if (seen.signShown(incident, sign) && seen.signAsks(incident, sign) == question) {
        return seen.signAnswer(incident, sign);
      }
    }
    return -1;
  }
}
