package wheelhouse.desktop.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Review;
import wheelhouse.coach.Stakes;
import wheelhouse.debrief.Coached;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/**
 * The coach at work on a run that is over, round by round and beside everything else, until all is
 * settled or nobody wants to know any more. It begins when the run ends, and works while the
 * letters are read; whoever listens is told at once what has been found so far, and then after each
 * round. To be used by the thread of the screen.
 */
public final class Weighing {

  /** Over how many seeds it is worked out what a run has at stake, where nobody has done so. */
  private static final int FEW_SEEDS = 32;

  private final Session session;
  private final Text text;
  private final Executor aside;
  private final Executor screen;
  private Optional<Coached> latest = Optional.empty();
  private Optional<Consumer<Coached>> listener = Optional.empty();
  private boolean ended;

  /** Of a run that is over nothing changes but the player's words, which a review does not read. */
  private record Under(Run run, Review review) {}

  private Weighing(Session session, Text text, Executor aside, Executor screen) {
    this.session = session;
    this.text = text;
    this.aside = aside;
    this.screen = screen;
  }

  /**
   * Begins to weigh the decisions of a session's run, which is over.
   *
   * @param references what its scenario is measured against, if that is known, as soon as it is
   * @param aside plays the rounds
   * @param screen runs on the thread of the screen
   */
  public static Weighing begin(
      Session session,
      CompletableFuture<Optional<References>> references,
      Text text,
      Executor aside,
      Executor screen) {
    Weighing weighing = new Weighing(session, text, aside, screen);
    references.thenAcceptAsync(weighing::against, screen);
    return weighing;
  }

  private void against(Optional<References> known) {
    session.ask(run -> new Under(run, Review.of(run, stakes(run, known))), this::round);
  }

  private static Stakes stakes(Run run, Optional<References> known) {
    return Stakes.of(
        known.orElseGet(
            () -> Yardstick.of(run.model(), ScenarioHash.of(run.model().scenario()), FEW_SEEDS)));
  }

  private void round(Under under) {
    if (ended) {
      return;
    }
    aside.execute(
        () -> {
          under.review().round();
          Assessment found = under.review().assessment();
          Coached coached = Coached.of(under.run(), found, text);
          screen.execute(() -> found(under, found, coached));
        });
  }

  private void found(Under under, Assessment found, Coached coached) {
    latest = Optional.of(coached);
    listener.ifPresent(who -> who.accept(coached));
    if (!found.settled()) {
      round(under);
    } else if (!ended) {
      session.keep(found);
    }
  }

  /** Tells somebody what has been found, and what will be; in place of whoever listened before. */
  public void tell(Consumer<Coached> who) {
    listener = Optional.of(who);
    latest.ifPresent(who);
  }

  /** Plays no further round. */
  public void end() {
    ended = true;
    listener = Optional.empty();
  }
}
