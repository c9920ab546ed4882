package wheelhouse.bench;

import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.scenario.Worlds;
import wheelhouse.sim.Model;

/** Boards for measuring: some number of incidents, all of which arrive on the first morning. */
final class Crowds {

  private Crowds() {}

  /** A model of four members with some number of incidents from day 1, and no leave. */
  static Model of(int incidents) {
    return Model.of(
        fromTheFirstDay(Worlds.mixed(1).incidents(incidents).free().days(60, 0).build()));
  }

  /** The scenario by which whole playings are measured: 26 incidents, 24 days and 10 of leave. */
  static Model ordinary() {
    return Model.of(Worlds.mixed(1).build());
  }

  private static Scenario fromTheFirstDay(Scenario of) {
    List<Incident> incidents = of.incidents().stream().map(Crowds::fromTheFirstDay).toList();
    return Variant.of(of).incidents(incidents).scenario();
  }

  private static Incident fromTheFirstDay(Incident of) {
    return new Incident(
        of.id(),
        of.title(),
        of.kind(),
        of.owners(),
        of.customer(),
        Optional.of(Arrival.between(1, 1)),
        of.foreseen(),
        of.difficulty(),
        of.stop(),
        of.close(),
        of.harm(),
        of.loud(),
        of.truths(),
        of.signs(),
        of.voices());
  }
}
