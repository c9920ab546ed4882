package wheelhouse.sim;

import java.util.List;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;

/**
 * Something a manager does in a day. Incidents, members, kinds, guardrails and own work are named
 * by their number: incidents in order of birth, the rest in the order of the scenario.
 */
public sealed interface Move {

  /** The incidents it names, in its own order; none if it is about people or things alone. */
  default List<Integer> incidents() {
    return List.of();
  }

  /** A move that is answered at once and cannot be taken back. */
  sealed interface Ask extends Move {}

  /** A move of the day's plan, which takes effect at night. */
  sealed interface Plan extends Move {}

  /** A move that names one incident. */
  sealed interface AboutOne extends Move {

    /** The number of the incident. */
    int incident();

    @Override
    default List<Integer> incidents() {
      return List.of(incident());
    }
  }

  /** Asks the owner what they would need. */
  record AskOwner(int incident) implements Ask, AboutOne {}

  /** Asks the customer. */
  record AskCustomer(int incident) implements Ask, AboutOne {}

  /** Looks at the monitor. */
  record LookAtMonitor(int incident) implements Ask, AboutOne {}

  /** Asks the owner of a foreseen incident the question that may open their eyes. */
  record AskQuestion(int incident) implements Ask, AboutOne {}

  /** Inspects why a member keeps needing help with a kind of work. */
  record Inspect(int member, int kind) implements Ask {}

  /** Lays a pick on an incident. */
  record LayPick(int incident, Pick pick) implements Plan, AboutOne {}

  /** Says in which order a member should work; what is not named follows, oldest first. */
  record Order(int member, List<Integer> incidents) implements Plan {
    public Order {
      incidents = List.copyOf(incidents);
    }
  }

  /** Names the owner of an incident. */
  record Assign(int incident, int member) implements Plan, AboutOne {}

  /** Answers the call about a loud incident. */
  record AnswerCall(int incident) implements Plan, AboutOne {}

  /** Responds to a pattern. */
  record Respond(int member, int kind, Response response) implements Plan {}

  /** Claims that some incidents share a source, and names who looks into it. */
  record Claim(List<Integer> incidents, int member) implements Plan {
    public Claim {
      incidents = List.copyOf(incidents);
    }
  }

  /** Sets up a guardrail with a member. */
  record SetGuardrail(int guardrail, int member) implements Plan {}

  /** Spends minutes on own work. */
  record DoOwnWork(int item, int minutes) implements Plan {}
}
