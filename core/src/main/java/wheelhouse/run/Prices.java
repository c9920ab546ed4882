package wheelhouse.run;

import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** What a move takes of the day, to tell a player what a refused one would have cost. */
final class Prices {

  private final Simulation simulation;
  private final Numbers numbers;

  Prices(Simulation simulation) {
    this.simulation = simulation;
    numbers = simulation.model().scenario().numbers();
  }

  /** Minutes that a move would take, were it possible. */
  int of(Move move) {
    if (move instanceof Move.AskOwner) {
      return minutes(ModelNumber.ASK_OWNER_MINUTES);
    } else if (move instanceof Move.AskCustomer) {
      return minutes(ModelNumber.ASK_CUSTOMER_MINUTES);
    } else if (move instanceof Move.LookAtMonitor) {
      return minutes(ModelNumber.MONITOR_MINUTES);
    } else if (move instanceof Move.AskQuestion) {
      return minutes(ModelNumber.QUESTION_MINUTES);
    } else if (move instanceof Move.Inspect) {
      return minutes(ModelNumber.INSPECT_MINUTES);
    } else if (move instanceof Move.LayPick lay) {
      return pick(lay);
    } else if (move instanceof Move.Order) {
      return 0;
    } else if (move instanceof Move.Assign) {
      return minutes(ModelNumber.ASSIGN_MINUTES);
    } else if (move instanceof Move.AnswerCall) {
      return minutes(ModelNumber.CALL_MINUTES);
    } else if (move instanceof Move.Respond respond) {
      return minutes(responseMinutes(respond.response()));
    } else if (move instanceof Move.Claim) {
      return minutes(ModelNumber.CLAIM_MINUTES);
    } else if (move instanceof Move.SetGuardrail) {
      return minutes(ModelNumber.GUARDRAIL_MINUTES);
    } else if (move instanceof Move.DoOwnWork work) {
      return Math.min(work.minutes(), simulation.facts().ownMinutesLeft(work.item()));
    }
    throw new IllegalArgumentException("no price for " + move);
  }

  private int pick(Move.LayPick lay) {
    if (lay.incident() < 0 || lay.incident() >= simulation.facts().incidents()) {
      return 0;
    }
    int laid = simulation.facts().pick(lay.incident());
    int back =
        laid < 0 ? 0 : simulation.cost(lay.incident(), wheelhouse.scenario.Pick.ofWeight(laid));
    return simulation.cost(lay.incident(), lay.pick()) - back;
  }

  private static ModelNumber responseMinutes(Response response) {
    return switch (response) {
      case TEACH -> ModelNumber.TEACH_MINUTES;
      case SET_EXPECTATIONS -> ModelNumber.EXPECTATIONS_MINUTES;
      case REPRIORITISE -> ModelNumber.REPRIORITISE_MINUTES;
      case RENEGOTIATE -> ModelNumber.RENEGOTIATE_MINUTES;
      case HAND_OFF -> ModelNumber.HAND_OFF_MINUTES;
      case PERFORMANCE_TALK -> ModelNumber.TALK_MINUTES;
    };
  }

  private int minutes(ModelNumber number) {
    return (int) Math.round(numbers.get(number));
  }
}
