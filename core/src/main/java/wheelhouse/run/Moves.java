package wheelhouse.run;

import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;

/** Whether a move speaks of people and things that the scenario has. */
final class Moves {

  private Moves() {}

  static void require(Move move, Scenario scenario) {
    int members = scenario.team().size();
    int kinds = scenario.kinds().size();
    if (move instanceof Move.Inspect inspect) {
      within(inspect.member(), members, "member");
      within(inspect.kind(), kinds, "kind of work");
    } else if (move instanceof Move.Respond respond) {
      within(respond.member(), members, "member");
      within(respond.kind(), kinds, "kind of work");
    } else if (move instanceof Move.Assign assign) {
      within(assign.member(), members, "member");
    } else if (move instanceof Move.Order order) {
      within(order.member(), members, "member");
    } else if (move instanceof Move.Claim claim) {
      within(claim.member(), members, "member");
    } else if (move instanceof Move.SetGuardrail set) {
      within(set.member(), members, "member");
      within(set.guardrail(), scenario.guardrails().size(), "guardrail");
    } else if (move instanceof Move.DoOwnWork work) {
      within(work.item(), scenario.manager().ownWork().size(), "own work");
    }
  }

  private static void within(int number, int count, String what) {
    if (number < 0 || number >= count) {
      throw new IllegalArgumentException(
          "there is no " + what + " " + number + ". Maybe one from 0 to " + (count - 1));
    }
  }
}
