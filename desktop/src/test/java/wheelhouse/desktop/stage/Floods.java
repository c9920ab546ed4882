package wheelhouse.desktop.stage;

import java.util.List;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;
import wheelhouse.sim.Model;

/** A scenario whose sources bring in far more than anybody can look at. */
public final class Floods {

  private Floods() {}

  /**
   * A shipped scenario with sources that bring in so many times as much.
   *
   * @param id of the shipped one
   */
  public static Model flood(String id, double times) {
    Scenario from = Shipped.scenario(id);
    List<Source> sources =
        from.sources().stream()
            .map(
                source ->
                    new Source(
                        source.id(),
                        source.name(),
                        source.from(),
                        source.rate() * times,
                        source.growth() * times,
                        source.cases(),
                        source.redesign()))
            .toList();
    return Model.of(
        new Scenario(
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
            from.incidents(),
            sources,
            from.guardrails(),
            from.post(),
            from.letters(),
            from.questions(),
            from.numbers()));
  }
}
