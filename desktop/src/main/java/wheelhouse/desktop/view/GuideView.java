package wheelhouse.desktop.view;

import java.util.Optional;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/**
 * A note that explains one thing on a day of a scenario that teaches how to play. What was felt is
 * explained after it was felt: the note about loudness says what the player's own first days were
 * like.
 *
 * @param title the one thing
 * @param words what there is to know of it, in two or three sentences
 */
public record GuideView(String title, String words) {

  /** The note of the day that a run stands at, where its scenario has one for that day. */
  public static Optional<GuideView> of(Run run, Text text) {
    String key = "guide." + run.model().scenario().id() + "." + run.day();
    if (run.isOver() || !text.has(key)) {
      return Optional.empty();
    }
    String felt = key + (pulled(run) ? ".pulled" : ".held");
    String words = text.has(felt) ? text.of(felt) : text.of(key + ".words");
    return Optional.of(new GuideView(text.of(key), words));
  }

  /** Whether, on a day, a slip that called got more weight than every quiet one. */
  private static boolean pulled(Run run) {
    for (Day day : run.days()) {
      Simulation dawn = new Simulation(run.model());
      dawn.resume(day.dawn());
      Observation board = new Seat(dawn).observation();
      int loud = 0;
      int quiet = 0;
      for (Move.Plan move : day.plan()) {
        if (move instanceof Move.LayPick lay && lay.pick() != Pick.HOLD) {
          if (board.calls(lay.incident())) {
            loud = Math.max(loud, lay.pick().weight());
          } else {
            quiet = Math.max(quiet, lay.pick().weight());
          }
        }
      }
      if (loud > quiet) {
        return true;
      }
    }
    return false;
  }
}
