package wheelhouse.balance;

import java.util.List;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;

/** A scenario told again with one thing changed. */
final class Retold {

  private Retold() {}

  /** With every sign as reliable as said, 0 to 1. */
  static Scenario reliability(Scenario from, double reliability) {
    List<Incident> incidents =
        from.incidents().stream().map(one -> retold(one, reliability)).toList();
    List<Source> sources = from.sources().stream().map(one -> retold(one, reliability)).toList();
    return new Scenario(
        from.id(),
        from.language(),
        from.title(),
        from.summary(),
        from.minutes(),
        from.starts(),
        from.days(),
        from.away(),
        from.teaches(),
        from.briefing(),
        from.kinds(),
        from.manager(),
        from.calendar(),
        from.team(),
        from.causes(),
        from.customers(),
        incidents,
        sources,
        from.guardrails(),
        from.post(),
        from.letters(),
        from.questions(),
        from.numbers());
  }

  private static Incident retold(Incident one, double reliability) {
    return new Incident(
        one.id(),
        one.title(),
        one.kind(),
        one.owners(),
        one.customer(),
        one.arrival(),
        one.foreseen(),
        one.difficulty(),
        one.stop(),
        one.close(),
        one.harm(),
        one.loud(),
        one.truths(),
        signs(one.signs(), reliability),
        one.voices());
  }

  private static Source retold(Source one, double reliability) {
    Source.Redesign redesign = one.redesign();
    return new Source(
        one.id(),
        one.name(),
        one.from(),
        one.rate(),
        one.growth(),
        one.cases(),
        new Source.Redesign(
            redesign.title(),
            redesign.kind(),
            redesign.owner(),
            redesign.difficulty(),
            redesign.work(),
            redesign.truths(),
            signs(redesign.signs(), reliability)));
  }

  private static List<Sign> signs(List<Sign> signs, double reliability) {
    return signs.stream()
        .map(sign -> new Sign(sign.asks(), sign.from(), sign.day(), reliability, sign.lines()))
        .toList();
  }
}
