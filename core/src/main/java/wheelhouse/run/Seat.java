package wheelhouse.run;

import java.util.Arrays;
import java.util.function.Consumer;
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
  private final boolean heard;
  private final Consumer<Move> done;

  /** The seat of a simulation. */
  public Seat(Simulation simulation) {
    this(simulation, false, move -> {});
  }

  /**
   * A seat at which somebody listens.
   *
   * @param done hears each move that is not refused; an order of work, laid slip by slip, is none
   */
  public Seat(Simulation simulation, Consumer<Move> done) {
    this(simulation, true, done);
  }

  private Seat(Simulation simulation, boolean heard, Consumer<Move> done) {
    this.simulation = simulation;
    observation = new Observation(simulation.facts(), simulation.model().scenario());
    this.heard = heard;
    this.done = done;
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
    if (heard && !refusal.refused()) {
      done.accept(new Move.AskOwner(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askCustomer}. */
  public Refusal askCustomer(int incident) {
    Refusal refusal = simulation.askCustomer(incident);
    if (heard && !refusal.refused()) {
      done.accept(new Move.AskCustomer(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#lookAtMonitor}. */
  public Refusal lookAtMonitor(int incident) {
    Refusal refusal = simulation.lookAtMonitor(incident);
    if (heard && !refusal.refused()) {
      done.accept(new Move.LookAtMonitor(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askQuestion}. */
  public Refusal askQuestion(int incident) {
    Refusal refusal = simulation.askQuestion(incident);
    if (heard && !refusal.refused()) {
      done.accept(new Move.AskQuestion(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#inspect}. */
  public Refusal inspect(int member, int kind) {
    Refusal refusal = simulation.inspect(member, kind);
    if (heard && !refusal.refused()) {
      done.accept(new Move.Inspect(member, kind));
    }
    return refusal;
  }

  /** See {@link Simulation#pick}. */
  public Refusal pick(int incident, Pick pick) {
    Refusal refusal = simulation.pick(incident, pick);
    if (heard && !refusal.refused()) {
      done.accept(new Move.LayPick(incident, pick));
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
    if (heard && !refusal.refused()) {
      done.accept(new Move.Assign(incident, member));
    }
    return refusal;
  }

  /** See {@link Simulation#answerCall}. */
  public Refusal answerCall(int incident) {
    Refusal refusal = simulation.answerCall(incident);
    if (heard && !refusal.refused()) {
      done.accept(new Move.AnswerCall(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#respond}. */
  public Refusal respond(int member, int kind, Response response) {
    Refusal refusal = simulation.respond(member, kind, response);
    if (heard && !refusal.refused()) {
      done.accept(new Move.Respond(member, kind, response));
    }
    return refusal;
  }

  /** See {@link Simulation#claim}. */
  public Refusal claim(int[] incidents, int count, int member) {
    Refusal refusal = simulation.claim(incidents, count, member);
    if (heard && !refusal.refused()) {
      done.accept(new Move.Claim(Arrays.stream(incidents, 0, count).boxed().toList(), member));
    }
    return refusal;
  }

  /** See {@link Simulation#guard}. */
  public Refusal guard(int guardrail, int member) {
    Refusal refusal = simulation.guard(guardrail, member);
    if (heard && !refusal.refused()) {
      done.accept(new Move.SetGuardrail(guardrail, member));
    }
    return refusal;
  }

  /** See {@link Simulation#doOwnWork}. */
  public Refusal doOwnWork(int item, int minutes) {
    Refusal refusal = simulation.doOwnWork(item, minutes);
    if (heard && !refusal.refused()) {
      done.accept(new Move.DoOwnWork(item, minutes));
    }
    return refusal;
  }
}
