package wheelhouse.desktop.view;

import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;

/** What moves that are no picks take of the day, by the numbers of a scenario. */
final class Tariff {

  private final Numbers numbers;

  Tariff(Numbers numbers) {
    this.numbers = numbers;
  }

  int minutes(ModelNumber number) {
    return (int) Math.round(numbers.get(number));
  }

  /** Minutes that a move takes, what it frees apart. */
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
    } else if (move instanceof Move.Assign) {
      return minutes(ModelNumber.ASSIGN_MINUTES);
    } else if (move instanceof Move.AnswerCall) {
      return minutes(ModelNumber.CALL_MINUTES);
    } else if (move instanceof Move.Respond respond) {
      return minutes(response(respond.response()));
    } else if (move instanceof Move.Claim) {
      return minutes(ModelNumber.CLAIM_MINUTES);
    } else if (move instanceof Move.SetGuardrail) {
      return minutes(ModelNumber.GUARDRAIL_MINUTES);
    } else if (move instanceof Move.DoOwnWork work) {
      return work.minutes();
    }
    return 0;
  }

  private static ModelNumber response(Response response) {
    return switch (response) {
      case TEACH -> ModelNumber.TEACH_MINUTES;
      case SET_EXPECTATIONS -> ModelNumber.EXPECTATIONS_MINUTES;
      case REPRIORITISE -> ModelNumber.REPRIORITISE_MINUTES;
      case RENEGOTIATE -> ModelNumber.RENEGOTIATE_MINUTES;
      case HAND_OFF -> ModelNumber.HAND_OFF_MINUTES;
      case PERFORMANCE_TALK -> ModelNumber.TALK_MINUTES;
    };
  }
}
