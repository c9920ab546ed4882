package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Variant;

/** What a night does to people is reckoned from the morning's values, and applied once. */
class NightTest {

  private static final double AUTONOMY = 0.5;
  private static final double TRUST = 0.4;
  private static final double HOME = Numbers.USUAL.get(ModelNumber.HOME_AUTONOMY);

  private static final List<Member> TEAM =
      List.of(
          Scenarios.member("m0", 1, Range.of(0.5), Range.of(AUTONOMY), Range.of(TRUST)),
          Scenarios.member("m1", 1, Range.of(0.5), Range.of(AUTONOMY), Range.of(TRUST)));

  /** So little work that its owner brings several home in one day. */
  private static Slip little(String id) {
    return Slip.of(id).size(0.5, 0.05, 0.05, 1);
  }

  private static Simulation started(Scenario scenario) {
    Simulation simulation = new Simulation(Model.of(scenario));
    simulation.start(new Chance(1));
    simulation.dawn();
    return simulation;
  }

  private static Source source(double rate, String sign) {
    Slip redesign =
        Slip.of("r")
            .truths(new Truth(1, Lack.NOTHING, false, true, Truth.NEVER, 0))
            .size(0, 9, 0, 0);
    Slip signed = sign.isEmpty() ? redesign : redesign.sign(Question.LACKS, Channel.BOARD, 0, 1);
    return new Source(
        "s",
        "The source",
        1,
        rate,
        0,
        List.of("case"),
        new Source.Redesign(
            "Redesign", "k0", "m0", 0.5, 9, signed.incident().truths(), signed.incident().signs()));
  }

  private static Scenario flooded(double rate, String sign) {
    return Variant.of(Scenarios.of(9, 0, TEAM, 1, List.of(little("case").bornOfSource())))
        .sources(List.of(source(rate, sign)))
        .scenario();
  }

  @Test
  void twoCasesClosedInOneNightAreAsNewAsEachOther() {
    Simulation simulation = started(flooded(2, ""));
    assertEquals(2, simulation.facts().openCount());
    simulation.night();
    assertEquals(0, simulation.facts().openCount(), "both are home");
    double earned = simulation.facts().people().autonomy(0) - AUTONOMY;
    assertEquals(2 * HOME * (1 - AUTONOMY), earned, 1e-12);
  }

  @Test
  void aHandOffBroughtHomeChangesNothingElseOfTheNight() {
    Scenario scenario =
        Variant.of(Scenarios.of(9, 0, TEAM, 1, List.of(little("a"), little("b"))))
            .causes(
                List.of(new CauseDraw(Cause.WAITS_FOR_YOU, "k0", List.of("m0"), 1, "They wait.")))
            .scenario();
    Simulation simulation = started(scenario);
    assertEquals(Refusal.NONE, simulation.respond(0, 0, Response.HAND_OFF));
    simulation.night();
    assertEquals(0, simulation.facts().openCount(), "both are home");
    assertTrue(simulation.facts().people().causeGone(0, 0));
    double response = Numbers.USUAL.get(ModelNumber.RESPONSE_AUTONOMY);
    double earned = simulation.facts().people().autonomy(0) - AUTONOMY;
    assertEquals((2 * HOME + response) * (1 - AUTONOMY), earned, 1e-12);
  }

  @Test
  void whatIsGatedTakesItsShareOfTheDayOnceStoppingAndClosingTogether() {
    Truth lacking = new Truth(1, Lack.AUTHORITY, false, true, Truth.NEVER, 0);
    Slip gated = Slip.of("gated").truths(lacking).size(0.5, 0.04, 9, 1);
    Slip other = Slip.of("other").size(0.5, 0.001, 9, 1);
    Simulation simulation = started(Scenarios.of(9, 0, TEAM, 1, List.of(gated, other)));
    simulation.night();
    assertEquals(Phase.CLOSE, simulation.facts().phase(0));
    double gate = Numbers.USUAL.get(ModelNumber.GATE_AUTHORITY);
    double speed = 0.35 + 0.65 * AUTONOMY;
    double done = 0.04 + 9 - simulation.facts().closeLeft(0);
    assertTrue(done <= speed * gate / 2 + 1e-12, done + " is more than half a day's gated work");
    double others = 0.001 + 9 - simulation.facts().closeLeft(1);
    assertTrue(others >= speed / 2 - 1e-12, "the other has the rest of the day");
  }

  @Test
  void aPlainSignOfARedesignShowsOnTheDayItComesUp() {
    Simulation simulation = started(flooded(3, "signed"));
    assertEquals(Refusal.NONE, simulation.claim(new int[] {0, 1, 2}, 3, 1));
    int redesign = simulation.facts().incidents() - 1;
    assertTrue(simulation.facts().redesignOf(redesign) >= 0);
    assertTrue(simulation.facts().signs().shown(redesign, 0));
  }

  @Test
  void aFollowUpIsHeldAlsoDuringTheLeave() {
    Scenario scenario =
        Variant.of(Scenarios.of(8, 10, TEAM, 1, List.of(Slip.of("a").size(0.5, 30, 1, 1))))
            .causes(List.of(new CauseDraw(Cause.PERFORMANCE, "k0", List.of("m0"), 1, "It shows.")))
            .numbers(Numbers.USUAL.with(ModelNumber.TALK_WORKS, 1))
            .scenario();
    Simulation simulation = started(scenario);
    assertEquals(Refusal.NONE, simulation.respond(0, 0, Response.SET_EXPECTATIONS));
    while (simulation.facts().day() < 8) {
      simulation.night();
      simulation.dawn();
    }
    assertEquals(Refusal.NONE, simulation.respond(0, 0, Response.PERFORMANCE_TALK));
    assertTrue(simulation.facts().people().talkDue(0, 0) > 8);
    simulation.night();
    simulation.playOut();
    assertTrue(simulation.facts().people().causeGone(0, 0));
  }

  @Test
  void whoDidNotKnowOfItDidNotStandStill() {
    Slip ahead = Slip.of("a").arrives(Arrival.on(1)).foreseen(2, 0);
    Simulation simulation = started(Scenarios.of(9, 0, TEAM, 1, List.of(ahead)));
    while (simulation.facts().phase(0) == Phase.AHEAD) {
      assertEquals(Facts.NONE, simulation.facts().moved(0));
      simulation.night();
      simulation.dawn();
    }
    assertEquals(Facts.NONE, simulation.facts().moved(0));
    simulation.night();
    assertTrue(simulation.facts().moved(0) >= 0);
  }
}
