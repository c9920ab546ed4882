package wheelhouse.run;

import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/**
 * The manager's seat: what can be seen from it, and what can be done. Whoever plays, a person or a
 * policy, sits here and nowhere else.
 */
public final class Seat {

  private final Simulation simulation;
  private final Observation observation;

  /** The seat of a simulation. */
  public Seat(Simulation simulation) {
    this.simulation = simulation;
    observation = new Observation(simulation.facts(), simulation.model().scenario());
  }

  /** What can be seen. */
  public Observation observation() {
    return observation;
  }

  /** Minutes of the day that are left. */
  public int minutesLeft() {
    return simulation.minutesLeft();
  }

  /** What a pick on an incident would cost today, in minutes. */
  public int cost(int incident, Pick pick) {
    return simulation.cost(incident, pick);
  }

  /** See {@link Simulation#askOwner}. */
  public Refusal askOwner(int incident) {
    return simulation.askOwner(incident);
  }

  /** See {@link Simulation#askCustomer}. */
  public Refusal askCustomer(int incident) {
    return simulation.askCustomer(incident);
  }

  /** See {@link Simulation#lookAtMonitor}. */
  public Refusal lookAtMonitor(int incident) {
    return simulation.lookAtMonitor(incident);
  }

  /** See {@link Simulation#askQuestion}. */
  public Refusal askQuestion(int incident) {
    return simulation.askQuestion(incident);
  }

  /** See {@link Simulation#inspect}. */
  public Refusal inspect(int member, int kind) {
    return simulation.inspect(member, kind);
  }

  /** See {@link Simulation#pick}. */
  public Refusal pick(int incident, Pick pick) {
    return simulation.pick(incident, pick);
  }

  /** See {@link Simulation#rank}. */
  public Refusal rank(int incident, int rank) {
    return simulation.rank(incident, rank);
  }

  /** See {@link Simulation#assign}. */
  public Refusal assign(int incident, int member) {
    return simulation.assign(incident, member);
  }

  /** See {@link Simulation#answerCall}. */
  public Refusal answerCall(int incident) {
    return simulation.answerCall(incident);
  }

  /** See {@link Simulation#respond}. */
  public Refusal respond(int member, int kind, Response response) {
    return simulation.respond(member, kind, response);
  }

  /** See {@link Simulation#claim}. */
  public Refusal claim(int[] incidents, int count, int member) {
    return simulation.claim(incidents, count, member);
  }

  /** See {@link Simulation#guard}. */
  public Refusal guard(int guardrail, int member) {
    return simulation.guard(guardrail, member);
  }

  /** See {@link Simulation#doOwnWork}. */
  public Refusal doOwnWork(int item, int minutes) {
    return simulation.doOwnWork(item, minutes);
  }
}
