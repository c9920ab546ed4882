package wheelhouse.run;

import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** What a move takes of the day, to tell a player what a refused one would have cost. */
public final class Prices {

  private final Simulation simulation;
  private final Numbers numbers;

  Prices(Simulation simulation) {
    this.simulation = simulation;
    numbers = simulation.model().scenario().numbers();
  }

  /** Minutes that a move would take, were it possible. */
  int of(Move move) {
    if (move instanceof Move.LayPick lay) {
      return pick(lay);
    }
    int listed = listed(move, numbers);
    return move instanceof Move.DoOwnWork work
        ? Math.min(listed, simulation.facts().desk().ownMinutesLeft(work.item()))
        : listed;
  }

  /**
   * Minutes that a move takes by the numbers of a scenario, whatever the board is like; 0 for a
   * pick, whose price the board makes, and for an order of work, which is free.
   */
  public static int listed(Move move, Numbers numbers) {
    if (move instanceof Move.AskOwner) {
      return minutes(ModelNumber.ASK_OWNER_MINUTES, numbers);
    } else if (move instanceof Move.AskCustomer) {
      return minutes(ModelNumber.ASK_CUSTOMER_MINUTES, numbers);
    } else if (move instanceof Move.LookAtMonitor) {
      return minutes(ModelNumber.MONITOR_MINUTES, numbers);
    } else if (move instanceof Move.AskQuestion) {
      return minutes(ModelNumber.QUESTION_MINUTES, numbers);
    } else if (move instanceof Move.Inspect) {
      return minutes(ModelNumber.INSPECT_MINUTES, numbers);
    } else if (move instanceof Move.Assign) {
      return minutes(ModelNumber.ASSIGN_MINUTES, numbers);
    } else if (move instanceof Move.AnswerCall) {
      return minutes(ModelNumber.CALL_MINUTES, numbers);
    } else if (move instanceof Move.Respond respond) {
      return minutes(responseMinutes(respond.response()), numbers);
    } else if (move instanceof Move.Claim) {
      return minutes(ModelNumber.CLAIM_MINUTES, numbers);
    } else if (move instanceof Move.SetGuardrail) {
      return minutes(ModelNumber.GUARDRAIL_MINUTES, numbers);
    }
    return move instanceof Move.DoOwnWork work ? work.minutes() : 0;
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

  /** Minutes that a number of a scenario stands for. */
  public static int minutes(ModelNumber number, Numbers numbers) {
    return (int) Math.round(numbers.get(number));
  }
}
