package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Guardrail;
import wheelhouse.sim.Move;

/**
 * A guardrail on offer.
 *
 * @param guardrail its number
 * @param title as the offer reads
 * @param kind the name of the kind of work it makes safer
 * @param offered whether it can still be set up
 * @param state where it stands, in words
 * @param with setting it up with each of the members, by name; empty once it is set up
 */
public record GuardrailView(
    int guardrail,
    String title,
    String kind,
    boolean offered,
    String state,
    List<ActionView> with) {

  public GuardrailView {
    with = List.copyOf(with);
  }

  static List<GuardrailView> of(Scene scene) {
    Trial trial = scene.trial();
    List<GuardrailView> rails = new ArrayList<>();
    for (int guardrail = 0; guardrail < scene.board().guardrails(); guardrail++) {
      rails.add(of(scene, trial, guardrail));
    }
    return rails;
  }

  private static GuardrailView of(Scene scene, Trial trial, int guardrail) {
    Observation board = scene.board();
    Guardrail rail = scene.scenario().guardrails().get(guardrail);
    int kind = board.guardrailKind(guardrail);
    int from = board.guardedFrom(kind);
    boolean offered = from == 0;
    String state =
        offered
            ? scene.text().of("guardrail.offered")
            : board.guardrailSet(guardrail) == 0
                ? scene.text().of("guardrail.other")
                : board.day() >= from
                    ? scene.text().of("guardrail.stands")
                    : scene.text().of("guardrail.coming", scene.weekday(from));
    List<ActionView> with = new ArrayList<>();
    for (int member = 0; offered && member < board.members(); member++) {
      with.add(scene.action(trial, scene.member(member), new Move.SetGuardrail(guardrail, member)));
    }
    return new GuardrailView(guardrail, rail.title(), scene.kind(kind), offered, state, with);
  }
}
