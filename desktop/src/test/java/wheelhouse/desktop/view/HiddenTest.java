package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import wheelhouse.run.Run;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** Two worlds that look alike make the same board. */
class HiddenTest {

  private static final Truth MILD = new Truth(1, Lack.NOTHING, false, true, Range.of(0), 0);
  private static final Truth GRAVE = new Truth(1, Lack.HANDS, true, false, Range.of(3), 40);

  private static Scenario changed(
      Scenario from, UnaryOperator<Member> member, UnaryOperator<Incident> incident) {
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
        from.team().stream().map(member).toList(),
        List.of(),
        from.customers(),
        from.incidents().stream().map(incident).toList(),
        from.sources(),
        from.guardrails(),
        from.post(),
        from.letters(),
        from.questions(),
        from.numbers());
  }

  private static Incident with(Incident from, Truth truth) {
    return new Incident(
        from.id(),
        from.title(),
        from.kind(),
        from.owners(),
        from.customer(),
        from.arrival().map(arrival -> Arrival.on(1)),
        0,
        from.difficulty(),
        from.stop(),
        from.close(),
        from.harm(),
        from.loud(),
        List.of(truth),
        List.of(),
        List.of());
  }

  private static Member with(Member from, double inside) {
    return new Member(
        from.id(),
        from.name(),
        from.role(),
        from.portrait(),
        from.about(),
        from.skill(),
        Range.of(inside),
        Range.of(inside),
        List.of());
  }

  private static Run run(double inside, Truth truth) {
    Scenario scenario = Shipped.scenario("first-week");
    return new Run(
        Model.of(changed(scenario, who -> with(who, inside), slip -> with(slip, truth))), 7);
  }

  @Test
  void neitherTruthNorTrustShows() {
    Run mild = run(0.9, MILD);
    Run grave = run(0.2, GRAVE);
    assertSame(mild, grave);
    for (Run each : List.of(mild, grave)) {
      each.move(new Move.AskOwner(0));
      each.move(new Move.LayPick(1, Pick.DECIDE));
      each.move(new Move.Inspect(0, 0));
    }
    assertSame(mild, grave);
    // Or nothing would have been shown.
    assertNotEquals(mild.state().fingerprint(), grave.state().fingerprint());
    assertEquals(Optional.empty(), view(mild).slip(0).harm());
  }

  private static void assertSame(Run one, Run other) {
    assertEquals(view(one), view(other));
  }

  private static DayView view(Run run) {
    return DayView.of(run, Shipped.text(Locale.ENGLISH));
  }
}
