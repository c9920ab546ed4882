package wheelhouse.desktop.game;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import wheelhouse.debrief.Coached;
import wheelhouse.desktop.library.Measuring;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Weighing;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.run.References;
import wheelhouse.words.Text;

/**
 * What is made of a run that is over. The review begins when the manager leaves, so that by the
 * time the letters are read there is something to say.
 */
final class Debriefing {

  private final Ground ground;
  private final Measuring measuring;
  private Optional<Weighing> weighing = Optional.empty();

  Debriefing(Ground ground, Measuring measuring) {
    this.ground = ground;
    this.measuring = measuring;
  }

  /** Begins to weigh a run that is over, unless that was begun. */
  void begin(Session session, Optional<Offer> offered, Text text) {
    if (weighing.isEmpty()) {
      weighing =
          Optional.of(
              Weighing.begin(session, references(offered), text, ground.aside(), ground.screen()));
    }
  }

  /** Looks back at a run that is over. */
  void look(Session session, Optional<Offer> offered, Consumer<DebriefView> then) {
    references(offered).thenAcceptAsync(known -> session.debrief(known, then), ground.screen());
  }

  /** Tells what the coach has found, and will find. */
  void tell(Consumer<Coached> listener) {
    weighing.ifPresent(coach -> coach.tell(listener));
  }

  /** Lets the run go. */
  void end() {
    weighing.ifPresent(Weighing::end);
    weighing = Optional.empty();
  }

  /** What a scenario is measured against, if that is known or can be told. */
  private CompletableFuture<Optional<References>> references(Optional<Offer> offered) {
    CompletableFuture<Optional<References>> known =
        offered
            .map(offer -> measuring.of(offer).thenApply(Optional::of))
            .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    return known.exceptionally(failed -> Optional.empty());
  }
}
