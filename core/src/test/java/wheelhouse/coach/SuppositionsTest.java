package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;

/** Suppositions that are led through a run know what was shown by their moment, and keep up. */
class SuppositionsTest {

  private static final int RUNS = 12;
  private static final int HANDFUL = 6;
  private static final int STEPS = 24;

  /** In points of capability, a fortieth of what the scenario has at stake. */
  private static final double LITTLE = 0.5;

  private static final int MANY_RUNS = 60;
  private static final int FEW_STEPS = 4;

  /** Of seven that find alone what they lack in a run. */
  private static final double FEW = 0.6;

  private static Model model(String id) {
    return Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
  }

  private static Run held(Model model, long seed) {
    return Played.by(model, seed, Roster.named("always-hold").orElseThrow());
  }

  /**
   * Who knows what the next morning brings knows nothing of what it will show of the rest: else its
   * signs would be read as true of whatever is supposed.
   */
  @Test
  void whatIsForeseenIsWhatNewlyComesAndNothingElse() {
    Shown shown = new Shown(held(model("the-usual"), 3));
    Suppositions led = Suppositions.lead(shown, 1, 1, 1);
    int later = 0;
    for (int day = 1; day < shown.days; day++) {
      Supposed noon = led.chance(Shown.noon(day), 0);
      Supposed foreseen = led.foresight(day, 0);
      for (int incident = 0; incident < shown.born[Shown.noon(day)]; incident++) {
        for (int sign = 0; sign < shown.signMoment[incident].length; sign++) {
          later += shown.signMoment[incident][sign] == Shown.dawn(day + 1) ? 1 : 0;
          assertEquals(
              noon.draw(Purpose.SIGN_IS_TRUE, shown.births.key[incident], sign),
              foreseen.draw(Purpose.SIGN_IS_TRUE, shown.births.key[incident], sign),
              "day " + day + ", incident " + incident);
        }
      }
    }
    assertTrue(later > 0, "no sign ever appeared on a slip that was there before");
  }

  /**
   * However crowded a board, a supposition's looks as the player's did: a slip that its owner would
   * not have come to that night is stopped all the same where it was seen to stop.
   */
  @Test
  void whateverIsSupposedTheBoardLooksAsItDid() {
    Model model = model("forty-seven");
    Run run = held(model, 1);
    Shown shown = new Shown(run);
    Suppositions led = Suppositions.lead(shown, 1, 1, 1);
    Simulation player = new Simulation(model);
    Simulation supposed = new Simulation(model);
    Fit fit = new Fit(shown);
    int slips = 0;
    int otherwise = 0;
    for (int day = 6; day <= shown.days; day += 6) {
      player.resume(run.days().get(day - 1).dawn());
      supposed.resume(led.board(Shown.dawn(day), 0, fit));
      int both = Math.min(player.facts().incidents(), supposed.facts().incidents());
      for (int incident = 0; incident < both; incident++) {
        slips++;
        otherwise += player.facts().phase(incident) == supposed.facts().phase(incident) ? 0 : 1;
      }
    }
    assertTrue(50 * otherwise < slips, otherwise + " of " + slips + " slips stand elsewhere");
  }

  /**
   * What people have come to by the last morning is, over many runs, what is supposed of them. With
   * too few steps a morning suppositions fall behind a board on which much happens at once.
   */
  @Test
  void suppositionsKeepUpWithARun() {
    isLittle(behind(RUNS, 700, STEPS, Simulation::growth), LITTLE);
  }

  /**
   * As many owners find alone what they lack as are supposed to have, over many runs and with few
   * steps a morning: the night on which work began to move tells when.
   */
  @Test
  void asManyAreSupposedToFindAloneAsDo() {
    isLittle(behind(MANY_RUNS, 1000, FEW_STEPS, SuppositionsTest::found), FEW);
  }

  private static void isLittle(double[] behind, double most) {
    double mean = Statistics.mean(behind);
    assertTrue(Math.abs(mean) < most, mean + " ± " + Statistics.error(behind));
  }

  private static double found(Simulation simulation) {
    Facts facts = simulation.facts();
    return IntStream.range(0, facts.incidents()).filter(facts::foundAlone).count();
  }

  /** How far that is in some runs of <em>The usual</em> that are held throughout. */
  private static double[] behind(
      int runs, long first, int steps, ToDoubleFunction<Simulation> measure) {
    Model model = model("the-usual");
    return IntStream.range(0, runs)
        .parallel()
        .mapToDouble(i -> behind(model, first + i, steps, measure))
        .toArray();
  }

  /** How far something is truly above what is supposed of it on the last morning. */
  private static double behind(
      Model model, long seed, int steps, ToDoubleFunction<Simulation> measure) {
    Run run = held(model, seed);
    Shown shown = new Shown(run);
    Suppositions led = Suppositions.lead(shown, HANDFUL, steps, seed);
    Simulation simulation = new Simulation(model);
    simulation.resume(run.days().get(shown.days - 1).dawn());
    double truly = measure.applyAsDouble(simulation);
    double supposed = 0;
    Fit fit = new Fit(shown);
    for (int p = 0; p < HANDFUL; p++) {
      simulation.resume(led.board(Shown.dawn(shown.days), p, fit));
      supposed += measure.applyAsDouble(simulation) / HANDFUL;
    }
    return truly - supposed;
  }
}
