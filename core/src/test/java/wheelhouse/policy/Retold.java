package wheelhouse.policy;

import java.util.List;
import java.util.function.UnaryOperator;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;

/** A scenario told again with one thing changed. */
final class Retold {

  private Retold() {}

  /** With other numbers of the model. */
  static Scenario with(Scenario from, Numbers numbers) {
    return copy(from, from.incidents(), from.sources(), numbers);
  }

  /** With every sign as reliable as said. */
  static Scenario reliability(Scenario from, double reliability) {
    UnaryOperator<List<Sign>> signs =
        all ->
            all.stream()
                .map(
                    sign ->
                        new Sign(sign.asks(), sign.from(), sign.day(), reliability, sign.lines()))
                .toList();
    List<Incident> incidents =
        from.incidents().stream()
            .map(
                one ->
                    new Incident(
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
                        signs.apply(one.signs()),
                        one.voices()))
            .toList();
    List<Source> sources =
        from.sources().stream()
            .map(
                one ->
                    new Source(
                        one.id(),
                        one.name(),
                        one.from(),
                        one.rate(),
                        one.growth(),
                        one.cases(),
                        new Source.Redesign(
                            one.redesign().title(),
                            one.redesign().kind(),
                            one.redesign().owner(),
                            one.redesign().difficulty(),
                            one.redesign().work(),
                            one.redesign().truths(),
                            signs.apply(one.redesign().signs()))))
            .toList();
    return copy(from, incidents, sources, from.numbers());
  }

  /** With other people. */
  static Scenario staffed(Scenario from, List<Member> team, List<CauseDraw> causes) {
    return copy(from, from.incidents(), from.sources(), from.numbers(), team, causes);
  }

  private static Scenario copy(
      Scenario from, List<Incident> incidents, List<Source> sources, Numbers numbers) {
    return copy(from, incidents, sources, numbers, from.team(), from.causes());
  }

  private static Scenario copy(
      Scenario from,
      List<Incident> incidents,
      List<Source> sources,
      Numbers numbers,
      List<Member> team,
      List<CauseDraw> causes) {
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
        team,
        causes,
        from.customers(),
        incidents,
        sources,
        from.guardrails(),
        from.post(),
        from.letters(),
        from.questions(),
        numbers);
  }
}
