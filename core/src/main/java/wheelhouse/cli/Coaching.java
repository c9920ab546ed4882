package wheelhouse.cli;

import java.util.Optional;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Review;
import wheelhouse.coach.Stakes;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.run.Run;

/** A run worked out by the coach, to the end. */
final class Coaching {

  /** Over how many seeds it is worked out what a run has at stake, where nobody has done so. */
  private static final int FEW_SEEDS = 32;

  private Coaching() {}

  /**
   * What a run that is over comes to, decision by decision.
   *
   * @param references what its scenario is measured against, if that was worked out
   */
  static Assessment assess(Run run, Optional<References> references) {
    References known =
        references.orElseGet(
            () -> Yardstick.of(run.model(), ScenarioHash.of(run.model().scenario()), FEW_SEEDS));
    Review review = Review.of(run, Stakes.of(known));
    while (!review.isSettled()) {
      review.round();
    }
    return review.assessment();
  }
}
