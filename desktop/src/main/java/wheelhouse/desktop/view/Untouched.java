package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.debrief.Lanes;
import wheelhouse.run.Progress;
import wheelhouse.sim.Simulation;

/**
 * What there is to say of a run in which the manager did nothing: neither asked nor laid anything,
 * on any day.
 */
final class Untouched {

  private static final Set<Progress> MOVES = Set.of(Progress.MOVED, Progress.SLOW);

  private final DebriefWords words;
  private final Lanes lanes;
  private final boolean untouched;

  Untouched(Debrief debrief, DebriefWords words) {
    this.words = words;
    lanes = debrief.lanes();
    untouched =
        words.run().days().stream()
            .filter(day -> day.stage() == Simulation.Stage.PRESENT)
            .allMatch(day -> day.answered().isEmpty() && day.plan().isEmpty());
  }

  /** What became of the slips, or that there were none; empty if anything was done. */
  Optional<String> happened() {
    List<Lane> all = lanes.lanes();
    if (all.isEmpty()) {
      return Optional.of(words.say("untouched.no-slips"));
    } else if (!untouched) {
      return Optional.empty();
    }
    int home = count(Set.of(Mark.CLOSED, Mark.PREVENTED));
    int broke = count(Set.of(Mark.BROKE));
    return Optional.of(words.say("untouched.happened", all.size(), home, all.size() - home, broke));
  }

  /** How many lanes have any of these marks. */
  private int count(Set<Mark> marks) {
    int count = 0;
    for (Lane lane : lanes.lanes()) {
      count += lane.cells().stream().anyMatch(cell -> marks.stream().anyMatch(cell::has)) ? 1 : 0;
    }
    return count;
  }

  /** Why no pattern can show in it, or that there were no slips; empty if anything was done. */
  Optional<String> patterns() {
    if (lanes.lanes().isEmpty()) {
      return Optional.of(words.say("untouched.nobody"));
    } else if (!untouched) {
      return Optional.empty();
    }
    int moved = 0;
    for (int day = 1; day <= lanes.days(); day++) {
      moved += moves(day) ? 1 : 0;
    }
    if (moved == 0) {
      return Optional.of(words.say("untouched.still"));
    }
    return Optional.of(
        moved == lanes.days()
            ? words.say("untouched.daily", moved)
            : words.say("untouched.moved", moved, lanes.days()));
  }

  private boolean moves(int day) {
    return lanes.lanes().stream()
        .flatMap(lane -> lane.on(day).stream())
        .anyMatch(cell -> MOVES.contains(cell.progress()));
  }
}
