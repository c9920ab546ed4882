package wheelhouse.coach;

import java.util.List;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** Reviews for tests. */
final class Reviewed {

  private Reviewed() {}

  /** A review after some rounds, or as many as there are. */
  static Review after(int rounds, Run run, Stakes stakes) {
    Review review = Review.of(run, stakes);
    for (int round = 0; round < rounds && !review.isSettled(); round++) {
      review.round();
    }
    return review;
  }

  /** What a full review finds. */
  static Assessment full(Run run, Stakes stakes) {
    return after(Integer.MAX_VALUE, run, stakes).assessment();
  }

  /** A run of a player who holds. */
  static Run held(Scenario scenario, long seed) {
    return by(scenario, seed, List.of());
  }

  /** A run of a player who does the same every day, where that is not refused. */
  static Run by(Scenario scenario, long seed, List<Move> daily) {
    Run run = new Run(Model.of(scenario), seed);
    while (!run.isOver()) {
      daily.forEach(run::move);
      run.endDay();
    }
    return run;
  }
}
