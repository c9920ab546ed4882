package wheelhouse.balance;

import wheelhouse.scenario.Variant;

/** The same report of a scenario by another title. */
final class Retitled {

  private Retitled() {}

  static Balance report(Balance from, String title) {
    return new Balance(
        Variant.of(from.scenario()).title(title).scenario(),
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
}
