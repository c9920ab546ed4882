package wheelhouse.balance;

import wheelhouse.scenario.Scenario;

/** The same report of a scenario by another title. */
final class Retitled {

  private Retitled() {}

  static Balance report(Balance from, String title) {
    return new Balance(
        titled(from.scenario(), title),
        from.effort(),
        from.references(),
        from.stored(),
        from.standings(),
        from.worths(),
        from.needs(),
        from.luck(),
        from.reached(),
        from.regret(),
        from.curve(),
        from.readers(),
        from.reach(),
        from.verdicts());
  }

  private static Scenario titled(Scenario from, String title) {
    return new Scenario(
        from.id(),
        from.language(),
        title,
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
        from.incidents(),
        from.sources(),
        from.guardrails(),
        from.post(),
        from.letters(),
        from.questions(),
        from.numbers());
  }
}
