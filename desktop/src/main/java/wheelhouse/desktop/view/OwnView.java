package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Laid;
import wheelhouse.run.Observation;
import wheelhouse.scenario.OwnWork;
import wheelhouse.sim.Move;

/**
 * A slip of the player's own, that has come up and is not missed.
 *
 * @param item its number
 * @param title what it says
 * @param minutesLeft minutes still to do, those laid today apart
 * @param left that, in words
 * @param due the last day on which it can be finished
 * @param dueWords when that is, in words
 * @param dueToday whether that is today
 * @param words what is to do, and until when, in a line
 * @param work some durations that could be laid on it now; empty if nothing is left to do
 */
public record OwnView(
    int item,
    String title,
    int minutesLeft,
    String left,
    int due,
    String dueWords,
    boolean dueToday,
    String words,
    List<ActionView> work) {

  private static final int[] DURATIONS = {30, 60, 120};
  private static final int WEEK = 5;

  public OwnView {
    work = List.copyOf(work);
  }

  static List<OwnView> of(Scene scene) {
    Observation board = scene.board();
    Trial trial = scene.trial();
    List<OwnView> own = new ArrayList<>();
    for (int item = 0; item < board.ownItems(); item++) {
      if (board.ownOpen(item) || laid(scene, item) > 0) {
        own.add(of(scene, trial, item));
      }
    }
    return own;
  }

  private static OwnView of(Scene scene, Trial trial, int item) {
    Observation board = scene.board();
    OwnWork work = scene.scenario().manager().ownWork().get(item);
    int left = board.ownMinutesLeft(item);
    int due = board.ownDue(item);
    boolean today = due == board.day();
    String dueWords =
        today
            ? scene.text().of("own.today")
            : due - board.day() >= WEEK
                ? scene.text().of("own.in-days", scene.weekday(due), due - board.day())
                : scene.weekday(due);
    String words =
        left == 0
            ? scene.text().of("own.done")
            : scene.text().of("own.left", scene.text().time(left), dueWords);
    return new OwnView(
        item,
        work.title(),
        left,
        scene.text().time(left),
        due,
        dueWords,
        today,
        words,
        durations(scene, trial, item, left));
  }

  private static int laid(Scene scene, int item) {
    int minutes = 0;
    for (Laid laid : scene.run().plan()) {
      for (Move.Plan move : laid.moves()) {
        if (move instanceof Move.DoOwnWork work && work.item() == item) {
          minutes += work.minutes();
        }
      }
    }
    return minutes;
  }

  private static List<ActionView> durations(Scene scene, Trial trial, int item, int left) {
    List<ActionView> durations = new ArrayList<>();
    for (int minutes : DURATIONS) {
      if (minutes < left) {
        String label = scene.text().time(minutes);
        durations.add(scene.action(trial, label, new Move.DoOwnWork(item, minutes)));
      }
    }
    if (left > 0) {
      String label = scene.text().of("own.all", scene.text().time(left));
      durations.add(scene.action(trial, label, new Move.DoOwnWork(item, left)));
    }
    return durations;
  }
}
