package wheelhouse.run;

import wheelhouse.sim.Simulation;

/**
 * How a run ended, or how it stands.
 *
 * @param harm harm to customers: permanent, and what did not heal or has not yet, in harm points
 * @param permanent the permanent part of it
 * @param harmAtLeave harm up to the day the manager left; 0 before
 * @param capability of the team on the day the manager left, or now, from 0 to 100
 * @param growth how far capability has grown since the first morning
 * @param broke how many incidents broke
 * @param brokeAway how many of them while the manager was away
 * @param closedAway how many incidents were brought home while the manager was away
 */
public record Result(
    double harm,
    double permanent,
    double harmAtLeave,
    double capability,
    double growth,
    int broke,
    int brokeAway,
    int closedAway) {

  static Result of(Simulation simulation) {
    return new Result(
        simulation.harm(),
        simulation.permanentHarm(),
        simulation.facts().harmAtLeave(),
        simulation.capability(),
        simulation.growth(),
        simulation.facts().broken(),
        simulation.facts().brokenAway(),
        simulation.facts().closedAway());
  }
}
