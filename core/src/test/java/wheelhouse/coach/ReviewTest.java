package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/** How a review goes on. */
class ReviewTest {

  private static final Stakes STAKES = new Stakes(300, 8, 30);

  private static Run played(long seed, String policy) {
    return Played.by(Model.of(Generated.small(seed)), seed, Roster.named(policy).orElseThrow());
  }

  @Test
  void oneThreadFindsWhatManyFind() throws ExecutionException, InterruptedException {
    Run run = played(3, "random");
    assertEquals(on(1, run), on(4, run));
  }

  private static Assessment on(int threads, Run run)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> Reviewed.full(run, STAKES)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void firstTellsTheDaysThenEveryDecisionThenMoreOfTheCloseOnes() {
    Review review = Review.of(played(5, "loudest-first"), STAKES);
    assertEquals(0, review.assessment().rounds());
    review.round();
    Assessment days = review.assessment();
    assertTrue(days.decisions().isEmpty());
    assertEquals(6, days.luck().days().size());
    review.round();
    Assessment rough = review.assessment();
    while (!review.isSettled()) {
      review.round();
    }
    Assessment fine = review.assessment();
    assertTrue(fine.settled());
    assertEquals(rough.decisions().size(), fine.decisions().size());
    int more = 0;
    for (int i = 0; i < fine.decisions().size(); i++) {
      Decision before = rough.decisions().get(i);
      Decision after = fine.decisions().get(i);
      assertEquals(before.subject(), after.subject());
      assertTrue(after.choice().futures() >= before.choice().futures());
      more += after.choice().futures() > before.choice().futures() ? 1 : 0;
    }
    assertTrue(more > 0);
    review.round();
    assertEquals(fine, review.assessment());
  }

  @Test
  void everyDecisionHoldsTogether() {
    for (Decision decision : Reviewed.full(played(8, "random"), STAKES).decisions()) {
      Alternative chosen = decision.choice();
      assertEquals(Estimate.exactly(Value.NONE), chosen.difference());
      assertTrue(chosen.displaced().isEmpty());
      boolean slips = decision.subject() instanceof Subject.Slips;
      assertEquals(slips, decision.weighing().isPresent());
      assertEquals(decision.judgement() == Judgement.TRADE, decision.trade().isPresent());
      assertTrue(decision.share() >= 0);
      for (Alternative way : decision.alternatives()) {
        assertTrue(way.alike() <= decision.alternatives().indexOf(way));
        assertTrue(way.futures() > 0);
        assertEquals(decision.day(), way.curve().points().get(0).day());
        assertEquals(9, way.curve().points().get(way.curve().points().size() - 1).day());
      }
      if (decision.isMistake()) {
        assertTrue(
            decision.judgement() == Judgement.DOMINATED
                || decision.weighing().orElseThrow().forGood() > 0);
      }
    }
  }

  @Test
  void onlyARunThatIsOverIsReviewed() {
    Run run = new Run(Model.of(Generated.small(1)), 1);
    String message =
        assertThrows(IllegalArgumentException.class, () -> Review.of(run, STAKES)).getMessage();
    assertEquals("the run is on day 1. Maybe play it to its end first", message);
  }
}
