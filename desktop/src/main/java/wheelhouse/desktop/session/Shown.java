package wheelhouse.desktop.session;

import java.util.Optional;
import wheelhouse.desktop.view.AwayView;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EveningView;

/** What there is to be seen of a run. */
public sealed interface Shown {

  /** A day, to be played. */
  record Board(DayView day) implements Shown {}

  /** A day has ended; the next morning's board follows. */
  record Evening(EveningView evening, DayView next) implements Shown {}

  /**
   * The run is over.
   *
   * @param evening the last one, if it has just been
   * @param away what happened in the leave
   * @param commitment what the player means to do from now on; may be empty
   */
  record Over(Optional<EveningView> evening, AwayView away, String commitment) implements Shown {}
}
