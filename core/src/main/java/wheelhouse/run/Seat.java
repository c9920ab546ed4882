package wheelhouse.run;

import java.util.Arrays;
import java.util.List;
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
  private @Nullable List<Move> written;

  /** The seat of a simulation. */
  public Seat(Simulation simulation) {
    this.simulation = simulation;
    observation = new Observation(simulation.facts(), simulation.model().scenario());
  }

  /**
   * Writes down every move that is made from here and not refused, in order, but for places in an
   * owner's order, which the board shows.
   */
  public void writeTo(List<Move> into) {
    written = into;
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
    if (notes(refusal)) {
      note(new Move.AskOwner(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askCustomer}. */
  public Refusal askCustomer(int incident) {
    Refusal refusal = simulation.askCustomer(incident);
    if (notes(refusal)) {
      note(new Move.AskCustomer(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#lookAtMonitor}. */
  public Refusal lookAtMonitor(int incident) {
    Refusal refusal = simulation.lookAtMonitor(incident);
    if (notes(refusal)) {
      note(new Move.LookAtMonitor(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#askQuestion}. */
  public Refusal askQuestion(int incident) {
    Refusal refusal = simulation.askQuestion(incident);
    if (notes(refusal)) {
      note(new Move.AskQuestion(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#inspect}. */
  public Refusal inspect(int member, int kind) {
    Refusal refusal = simulation.inspect(member, kind);
    if (notes(refusal)) {
      note(new Move.Inspect(member, kind));
    }
    return refusal;
  }

  /** See {@link Simulation#pick}. */
  public Refusal pick(int incident, Pick pick) {
    Refusal refusal = simulation.pick(incident, pick);
    if (notes(refusal)) {
      note(new Move.LayPick(incident, pick));
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
    if (notes(refusal)) {
      note(new Move.Assign(incident, member));
    }
    return refusal;
  }

  /** See {@link Simulation#answerCall}. */
  public Refusal answerCall(int incident) {
    Refusal refusal = simulation.answerCall(incident);
    if (notes(refusal)) {
      note(new Move.AnswerCall(incident));
    }
    return refusal;
  }

  /** See {@link Simulation#respond}. */
  public Refusal respond(int member, int kind, Response response) {
    Refusal refusal = simulation.respond(member, kind, response);
    if (notes(refusal)) {
      note(new Move.Respond(member, kind, response));
    }
    return refusal;
  }

  /** See {@link Simulation#claim}. */
  public Refusal claim(int[] incidents, int count, int member) {
    Refusal refusal = simulation.claim(incidents, count, member);
    if (notes(refusal)) {
      note(new Move.Claim(Arrays.stream(incidents, 0, count).boxed().toList(), member));
    }
    return refusal;
  }

  /** See {@link Simulation#guard}. */
  public Refusal guard(int guardrail, int member) {
    Refusal refusal = simulation.guard(guardrail, member);
    if (notes(refusal)) {
      note(new Move.SetGuardrail(guardrail, member));
    }
    return refusal;
  }

  /** See {@link Simulation#doOwnWork}. */
  public Refusal doOwnWork(int item, int minutes) {
    Refusal refusal = simulation.doOwnWork(item, minutes);
    if (notes(refusal)) {
      note(new Move.DoOwnWork(item, minutes));
    }
    return refusal;
  }

  private boolean notes(Refusal refusal) {
    return written != null && !refusal.refused();
  }

  private void note(Move move) {
    if (written != null) {
      written.add(move);
    }
  }
}
