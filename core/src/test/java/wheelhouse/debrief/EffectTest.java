package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Effect.Sample;
import wheelhouse.debrief.Effect.Side;
import wheelhouse.debrief.Effect.Standing;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** What loudness did, against figures worked out by hand and players who are known. */
class EffectTest {

  private static final double EXACT = 1e-9;

  private static final List<Sample> WORKED =
      List.of(
          one("a", 3),
          one("a", 5),
          other("a", 1),
          other("a", 1),
          one("b", 2),
          other("b", 0),
          other("b", 1),
          other("b", 2),
          one("c", 9));

  private static Sample one(String stratum, double value) {
    return new Sample(stratum, Side.ONE, value);
  }

  private static Sample other(String stratum, double value) {
    return new Sample(stratum, Side.OTHER, value);
  }

  @Test
  void strataAreComparedWithinAndWeighed() {
    Effect effect = Effect.of(WORKED);
    // a: 4 − 1 = 3, weight 2·2/4; b: 2 − 1 = 1, weight 1·3/4; c has only one side.
    assertEquals((1 * 3 + 0.75 * 1) / 1.75, effect.difference(), EXACT);
    // S² of a is 11/3, of b 11/12.
    assertEquals(Math.sqrt(1 * 11 / 3.0 + 0.75 * 11 / 12.0) / 1.75, effect.error(), EXACT);
    assertEquals(3, effect.one());
    assertEquals(5, effect.other());
    assertEquals(Standing.WITHIN_CHANCE, effect.standing());
  }

  /** Every way to deal the sides out within the strata: six for a, four for b. */
  @Test
  void theErrorIsTheSpreadOverAllWaysToDealTheSidesOut() {
    double[] a = {3, 5, 1, 1};
    double[] b = {2, 0, 1, 2};
    List<Double> dealt = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        for (int k = 0; k < 4; k++) {
          List<Sample> samples = new ArrayList<>();
          for (int at = 0; at < 4; at++) {
            samples.add(new Sample("a", Side.when(at == i || at == j), a[at]));
            samples.add(new Sample("b", Side.when(at == k), b[at]));
          }
          dealt.add(Effect.of(samples).difference());
        }
      }
    }
    assertEquals(24, dealt.size());
    double mean = dealt.stream().mapToDouble(each -> each).average().orElseThrow();
    double spread =
        dealt.stream().mapToDouble(each -> (each - mean) * (each - mean)).average().orElseThrow();
    assertEquals(0, mean, EXACT);
    assertEquals(Effect.of(WORKED).error(), Math.sqrt(spread), EXACT);
  }

  @Test
  void theOrderOfSamplesChangesNoBit() {
    List<Sample> shuffled = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      shuffled.add(new Sample("s" + i % 3, Side.when(i % 2 == 0), 0.1 * i));
    }
    Effect first = Effect.of(shuffled);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(first, Effect.of(shuffled));
    }
  }

  @Test
  void tooLittleIsSaidToBeTooLittle() {
    assertEquals(Standing.TOO_FEW, Effect.of(List.of()).standing());
    assertEquals(
        Standing.TOO_FEW,
        Effect.of(List.of(one("a", 5), one("a", 5), other("a", 0), other("a", 0), other("a", 0)))
            .standing());
    List<Sample> clear = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clear.add(one("a", 5));
      clear.add(other("a", 0));
    }
    assertEquals(Standing.MORE, Effect.of(clear).standing());
    clear.replaceAll(sample -> new Sample("a", sample.side(), -sample.value()));
    assertEquals(Standing.LESS, Effect.of(clear).standing());
    clear.replaceAll(sample -> new Sample("a", sample.side(), 1));
    assertEquals(Standing.WITHIN_CHANCE, Effect.of(clear).standing());
  }

  // ---- players who are known

  private interface Player {
    Pick pick(Observation board, int incident);
  }

  private static List<Attention> played(String id, int seeds, Player player) {
    Model model = Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
    List<Attention> all = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      Run run = new Run(model, seed);
      while (!run.isOver()) {
        Observation board = run.observation();
        for (int place = 0; place < board.openCount(); place++) {
          int incident = board.open(place);
          if (board.phase(incident) != Phase.CLOSE) {
            run.move(new Move.LayPick(incident, player.pick(board, incident)));
          }
        }
        run.endDay();
      }
      all.addAll(Attention.of(run));
    }
    return all;
  }

  @Test
  void whoFollowsLoudnessIsSeenToAndHowFar() {
    List<Attention> slips =
        played(
            "the-usual",
            4,
            (board, incident) -> board.loud(incident) ? Pick.TAKE_THE_WHEEL : Pick.HOLD);
    Tug tug = Tug.ofLoudness(slips);
    assertEquals(Standing.MORE, tug.weight().standing(), tug.toString());
    assertEquals(Standing.MORE, tug.minutes().standing(), tug.toString());
    assertEquals(Standing.MORE, tug.sameDay().standing(), tug.toString());
    assertTrue(tug.weight().difference() > 1, tug.toString());
  }

  @Test
  void whoDoesNotIsNotSaidTo() {
    int seen = 0;
    for (Pick pick : List.of(Pick.HOLD, Pick.LEND_AUTHORITY, Pick.DECIDE)) {
      Tug tug = Tug.ofLoudness(played("first-week", 8, (board, incident) -> pick));
      seen += tug.weight().standing() == Standing.WITHIN_CHANCE ? 0 : 1;
      assertTrue(Math.abs(tug.weight().difference()) < 1, pick + " " + tug);
    }
    assertTrue(seen <= 1, "two standard errors are exceeded once in twenty");
  }

  @Test
  void minutesArePicksAndQuestionsOfTheSlipAlone() {
    Model model = Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow());
    Run run = new Run(model, 7);
    int asked = run.move(new Move.AskOwner(0)).minutes();
    int laid = run.move(new Move.LayPick(1, Pick.DECIDE)).minutes();
    run.endDay();
    while (!run.isOver()) {
      run.endDay();
    }
    List<Attention> slips = Attention.of(run);
    assertEquals(asked, slips.get(0).minutes());
    assertEquals(laid, slips.get(1).minutes());
    assertEquals(0, slips.get(0).sameDay(), "a question is no pick");
    assertEquals(1, slips.get(1).sameDay());
    assertEquals(List.of(), Attention.of(new Run(model, 7)));
  }

  @Test
  void everySlipOfTheRunThatWasThereIsInOneAndWhatCameAgainAndAgainCountsOnce() {
    for (String id : Bundled.ids()) {
      Model model = Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
      Run run = new Run(model, 1);
      while (!run.isOver()) {
        run.endDay();
      }
      List<Attention> slips = Attention.of(run);
      int lanes = 0;
      for (Lane lane : Debrief.of(run, Optional.empty()).lanes().lanes()) {
        boolean there = lane.cells().stream().anyMatch(cell -> cell.day() <= run.lastMorning());
        lanes += there && run.observation().customer(lane.incident()) >= 0 ? 1 : 0;
      }
      assertEquals(lanes, slips.stream().mapToInt(Attention::slips).sum(), id);
      assertTrue(slips.size() <= 4 * model.scenario().incidents().size() * 3, id);
      for (Attention slip : slips) {
        assertTrue(slip.over() <= 0, "everything was held");
        assertEquals(0, slip.minutes());
        assertEquals(0, slip.sameDay());
        assertTrue(slip.met() == Phase.AHEAD || slip.met() == Phase.STOP);
      }
    }
  }

  @Test
  void itIsSaidInPlainWords() {
    Measured english = new Measured(Text.in(Locale.ENGLISH));
    Effect weight = new Effect(1.02, 0.8, 8, 6);
    Tug tug = new Tug(weight, new Effect(-35.4, 12, 8, 6), new Effect(0.004, 0.1, 8, 6));
    assertEquals(
        "Loud slips, held against quiet ones that needed as much (14 in all)",
        english.of(Measured.Puller.LOUDNESS, tug));
    assertEquals(
        List.of(
            "you went 1 weight heavier, give or take 0.8: chance alone could do that.",
            "you gave each 35 minutes less, give or take 12: more than chance would do.",
            "you went in on the first day as often, give or take 10: chance alone could do that."),
        english.of(tug));
    Effect few = new Effect(5, 1, 2, 2);
    Tug little = new Tug(few, few, few);
    assertEquals(List.of(), english.of(little));
    assertEquals(
        "Slips of your old craft and others that needed as much: 4, which is too few to say"
            + " anything: it takes three of each.",
        english.of(Measured.Puller.CRAFT, little));
  }
}
