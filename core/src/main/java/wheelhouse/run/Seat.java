package wheelhouse.run;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/**
 * The manager's seat: what can be seen from it, and what can be done. Whoever plays, a person or a
 * policy, sits here and nowhere else.
 */
public final class Seat {

  private final Simulation simulation;
  private final Observation observation;
  private final @Nullable Consumer<Move> scribe;

  /** The seat of a simulation. */
  public Seat(Simulation simulation) {
    this.simulation = simulation;
    scribe = null;
    observation = new Observation(simulation.facts(), simulation.model().scenario());
  }

  /**
   * The seat of a simulation, with somebody who writes down every move that is done there, in
   * order. Places in an owner's order are no moves, and are not written down.
   */
  public Seat(Simulation simulation, Consumer<Move> scribe) {
    this.simulation = simulation;
    this.scribe = scribe;
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
    Refusal refusal = simulation.askOwner(incident);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.AskOwner(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askCustomer}. */
  public Refusal askCustomer(int incident) {
    Refusal refusal = simulation.askCustomer(incident);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.AskCustomer(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#lookAtMonitor}. */
  public Refusal lookAtMonitor(int incident) {
    Refusal refusal = simulation.lookAtMonitor(incident);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.LookAtMonitor(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askQuestion}. */
  public Refusal askQuestion(int incident) {
    Refusal refusal = simulation.askQuestion(incident);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.AskQuestion(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#inspect}. */
  public Refusal inspect(int member, int kind) {
    Refusal refusal = simulation.inspect(member, kind);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.Inspect(member, kind));
    }
    return refusal;
  }

  /** See {@link Simulation#pick}. */
  public Refusal pick(int incident, Pick pick) {
    Refusal refusal = simulation.pick(incident, pick);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.LayPick(incident, pick));
    }
    return refusal;
  }

  /** See {@link Simulation#rank}. */
  public Refusal rank(int incident, int rank) {
    return simulation.rank(incident, rank);
  }

  /** See {@link Simulation#assign}. */
  public Refusal assign(int incident, int member) {
    Refusal refusal = simulation.assign(incident, member);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.Assign(incident, member));
    }
    return refusal;
  }

  /** See {@link Simulation#answerCall}. */
  public Refusal answerCall(int incident) {
    Refusal refusal = simulation.answerCall(incident);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.AnswerCall(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#respond}. */
  public Refusal respond(int member, int kind, Response response) {
    Refusal refusal = simulation.respond(member, kind, response);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.Respond(member, kind, response));
    }
    return refusal;
  }

  /** See {@link Simulation#claim}. */
  public Refusal claim(int[] incidents, int count, int member) {
    Refusal refusal = simulation.claim(incidents, count, member);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.Claim(Arrays.stream(incidents, 0, count).boxed().toList(), member));
    }
    return refusal;
  }

  /** See {@link Simulation#guard}. */
  public Refusal guard(int guardrail, int member) {
    Refusal refusal = simulation.guard(guardrail, member);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.SetGuardrail(guardrail, member));
    }
    return refusal;
  }

  /** See {@link Simulation#doOwnWork}. */
  public Refusal doOwnWork(int item, int minutes) {
    int spent = Math.min(minutes, observation.ownMinutesLeft(item));
    Refusal refusal = simulation.doOwnWork(item, minutes);
    if (scribe != null && !refusal.refused()) {
      scribe.accept(new Move.DoOwnWork(item, spent));
    }
    return refusal;
  }
}
