package wheelhouse.policy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * One run of each shipped scenario by the reader, written out for people: what came, what was laid,
 * what followed, and where everything stood each night. It changes only with the rules, the reader
 * or the scenario, and is then read as a difference.
 */
class GoldenRunTest {

  private static final long SEED = 7;

  static List<String> shipped() {
    return Bundled.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void runIsAsWritten(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    Golden.check(Golden.path("core/src/test/resources/golden/" + id + ".txt"), writeOut(scenario));
  }

  private static String writeOut(Scenario scenario) {
    Simulation simulation = new Simulation(Model.of(scenario));
    Seat seat = new Seat(simulation);
    Facts facts = simulation.facts();
    Policy reader = Roster.reader().maker().apply(simulation);
    StringBuilder out = new StringBuilder();
    simulation.start(new Chance(SEED));
    Journal journal = new Journal();
    simulation.writeTo(journal);
    reader.begin(seat, SEED);
    int read = 0;
    while (!simulation.isOver()) {
      simulation.dawn();
      out.append("day ").append(facts.day()).append('\n');
      if (facts.day() <= scenario.days()) {
        reader.ask(seat);
        reader.plan(seat);
        for (int place = 0; place < facts.openCount(); place++) {
          int incident = facts.open(place);
          if (facts.pick(incident) > 0) {
            out.append("  lays ")
                .append(Pick.ofWeight(facts.pick(incident)).label())
                .append(" on ")
                .append(name(scenario, facts, incident))
                .append('\n');
          }
        }
      }
      simulation.night();
      for (Event event : journal.since(read)) {
        out.append("  ").append(tell(scenario, facts, event)).append('\n');
      }
      read = journal.size();
      out.append(
          String.format(
              Locale.ROOT,
              "  night: harm %.6f, permanent %.0f, capability %.6f, state %016x%n",
              simulation.harm(),
              simulation.permanentHarm(),
              simulation.capability(),
              simulation.fingerprint()));
    }
    return out.toString();
  }

  private static String tell(Scenario scenario, Facts facts, Event event) {
    StringBuilder line =
        new StringBuilder(event.type().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (event.incident() != Event.NOBODY) {
      line.append(' ').append(name(scenario, facts, event.incident()));
    }
    if (event.member() != Event.NOBODY) {
      line.append(", ").append(scenario.team().get(event.member()).id());
    }
    if (event.detail() != 0) {
      line.append(", ").append(event.detail());
    }
    if (event.amount() != 0) {
      line.append(String.format(Locale.ROOT, ", %.4f", event.amount()));
    }
    return line.toString();
  }

  private static String name(Scenario scenario, Facts facts, int incident) {
    int source = facts.redesignOf(incident);
    return source != Facts.NONE
        ? scenario.sources().get(source).id() + " redesign"
        : scenario.incidents().get(facts.template(incident)).id() + " (" + incident + ")";
  }
}
