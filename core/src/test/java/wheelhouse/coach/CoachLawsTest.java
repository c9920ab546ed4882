package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.run.Run;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Slips;

/** The coach never advises what the laws forbid. */
class CoachLawsTest {

  private static final Stakes STAKES = new Stakes(100, 10, 20);
  private static final int SEEDS = 3;

  private static Decision firstPick(Run run) {
    return Reviewed.full(run, STAKES).decisions().stream()
        .filter(decision -> decision.subject() instanceof Subject.Slips)
        .findFirst()
        .orElseThrow();
  }

  private static int advised(Decision decision) {
    return Judge.weight(decision.alternatives().get(decision.best(STAKES.goingRate())));
  }

  /** L3 and L5: nothing heavier than what is lacking, where that is enough. */
  @ParameterizedTest
  @EnumSource
  void whereALighterPickMeetsTheLackNothingHeavierIsAdvised(Lack lack) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Decision decision =
          firstPick(Reviewed.held(Slips.of(seed).lacking(lack).days(12).build(), seed));
      assertTrue(
          advised(decision) <= lack.metBy().weight(),
          lack + ", seed " + seed + ": " + advised(decision));
      assertEquals(Pick.HOLD, decision.weighing().orElseThrow().lightest());
    }
  }

  /** L6: where holding pays the lump and the wheel does not, holding is neither advised nor let. */
  @ParameterizedTest
  @EnumSource
  void whereOnlyGoingInAvoidsTheLumpHoldingIsAMistake(Lack lack) {
    int grave = 0;
    for (long seed = 1; seed <= 2 * SEEDS; seed++) {
      Run run =
          Reviewed.held(
              Slips.of(seed)
                  .lacking(lack)
                  .compounding()
                  .stopping(1.5, 2.5)
                  .breaking(3, 3, 80)
                  .inTheOldCraft()
                  .days(8)
                  .build(),
              seed);
      Decision last =
          Reviewed.full(run, STAKES).decisions().stream()
              .filter(each -> each.subject() instanceof Subject.Slips && each.day() == 2)
              .findFirst()
              .orElseThrow();
      double held = last.choice().fair().mean().permanent();
      Alternative wheel = last.alternatives().get(Pick.TAKE_THE_WHEEL.weight());
      if (held > 70 && wheel.fair().mean().permanent() < 10) {
        grave++;
        assertTrue(last.isMistake(), lack + ", seed " + seed);
        assertTrue(last.reasons().contains(Reason.HELD_WHAT_WOULD_NOT_REVERSE));
        assertTrue(advised(last) > Pick.HOLD.weight(), lack + ", seed " + seed);
        assertTrue(
            last.alternatives().get(last.best(STAKES.goingRate())).fair().mean().permanent() < 10);
      }
    }
    assertTrue(grave > 0 || lack == Lack.NOTHING, lack + " was never grave");
  }
}
