package wheelhouse.desktop.session;

import java.util.Optional;
import java.util.function.Consumer;
import wheelhouse.coach.Review;
import wheelhouse.coach.Stakes;
import wheelhouse.debrief.Coached;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/**
 * The coach at work on a run that is over: round by round on the session's worker, which does what
 * else it is asked between them. What has been found is told after each round, until all is settled
 * or the session is closed.
 */
public final class Weighing {

  /** Over how many seeds it is worked out what a run has at stake, where nobody has done so. */
  private static final int FEW_SEEDS = 32;

  private final Session session;
  private final Optional<References> references;
  private final Text text;
  private final Consumer<Coached> listener;
  private Optional<Review> review = Optional.empty();

  private record Found(Coached coached, boolean settled) {}

  private Weighing(
      Session session, Optional<References> references, Text text, Consumer<Coached> listener) {
    this.session = session;
    this.references = references;
    this.text = text;
    this.listener = listener;
  }

  /**
   * Begins to weigh the decisions of a session's run, which is over.
   *
   * @param references what its scenario is measured against, if that is known
   * @param listener told on the screen
   */
  public static void begin(
      Session session, Optional<References> references, Text text, Consumer<Coached> listener) {
    new Weighing(session, references, text, listener).next();
  }

  private void next() {
    session.ask(
        this::round,
        found -> {
          listener.accept(found.coached());
          if (!found.settled()) {
            next();
          }
        });
  }

  /** Only ever called by the session's worker. */
  private Found round(Run run) {
    Review under = review.orElseGet(() -> Review.of(run, stakes(run)));
    review = Optional.of(under);
    under.round();
    return new Found(Coached.of(run, under.assessment(), text), under.isSettled());
  }

  private Stakes stakes(Run run) {
    return Stakes.of(
        references.orElseGet(
            () -> Yardstick.of(run.model(), ScenarioHash.of(run.model().scenario()), FEW_SEEDS)));
  }
}
