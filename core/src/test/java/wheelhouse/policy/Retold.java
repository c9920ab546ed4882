package wheelhouse.policy;

import java.util.List;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Scenario;

/** A scenario told again with one thing changed. */
final class Retold {

  private Retold() {}

  /** With other numbers of the model. */
  static Scenario with(Scenario from, Numbers numbers) {
    return copy(from, numbers, from.team(), from.causes());
  }

  /** With other people. */
  static Scenario staffed(Scenario from, List<Member> team, List<CauseDraw> causes) {
    return copy(from, from.numbers(), team, causes);
  }

  private static Scenario copy(
      Scenario from, Numbers numbers, List<Member> team, List<CauseDraw> causes) {
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
        from.incidents(),
        from.sources(),
        from.guardrails(),
        from.post(),
        from.letters(),
        from.questions(),
        numbers);
  }
}
