package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/**
 * What going upstream takes and does, before it is paid: a claim, and a guardrail, in the numbers
 * of the scenario.
 */
final class Upstream {

  private final Scene scene;
  private final Text text;

  Upstream(Scene scene) {
    this.scene = scene;
    text = scene.text();
  }

  /** What a claim takes, and what one takes that is off. */
  String claim() {
    return text.of(
        "upstream.claim",
        scene.minutes(ModelNumber.CLAIM_MINUTES),
        whole(ModelNumber.WRONG_CLAIM_DAYS));
  }

  /** What any guardrail takes, and does once it stands. */
  String guardrail() {
    return text.of(
        whole(ModelNumber.GUARDRAIL_DAYS) > 0 ? "upstream.guardrail" : "upstream.guardrail-at-once",
        scene.minutes(ModelNumber.GUARDRAIL_MINUTES),
        whole(ModelNumber.GUARDRAIL_DAYS),
        does());
  }

  /**
   * Whom a guardrail that was laid ties up, from when it stands, and what it does then.
   *
   * @param set laid on this day
   */
  String tiesUp(Move.SetGuardrail set) {
    int from = scene.board().guardedFrom(scene.board().guardrailKind(set.guardrail()));
    return text.of(
        from > scene.board().day() ? "upstream.ties-up" : "upstream.at-once",
        scene.member(set.member()),
        scene.day(from),
        does());
  }

  /** What a guardrail changes about its kind of work; what it leaves as it was is left out. */
  private String does() {
    List<String> does = new ArrayList<>();
    if (number(ModelNumber.GUARDRAIL_HARM) < 1) {
      does.add(text.of("upstream.harm", percent(ModelNumber.GUARDRAIL_HARM)));
    }
    if (whole(ModelNumber.GUARDRAIL_BREAKS) > 0) {
      does.add(text.of("upstream.breaks", whole(ModelNumber.GUARDRAIL_BREAKS)));
    }
    if (number(ModelNumber.GUARDRAIL_PACE) < 1) {
      does.add(text.of("upstream.pace", percent(ModelNumber.GUARDRAIL_PACE)));
    }
    return does.isEmpty() ? text.of("upstream.nothing") : text.list(does);
  }

  private double number(ModelNumber number) {
    return scene.scenario().numbers().get(number);
  }

  private long whole(ModelNumber number) {
    return Math.round(number(number));
  }

  private long percent(ModelNumber number) {
    return Math.round(100 * number(number));
  }
}
