package wheelhouse.explore;

import java.util.List;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/**
 * A run that shows something, as little as it takes to play it again: a seed and the moves of each
 * day, as they were done. On days that are not listed nothing is done. It goes to the end of the
 * leave.
 *
 * @param seed the luck of the run
 * @param days the moves of each day, from the first
 */
public record Witness(long seed, List<List<Move>> days) {

  public Witness {
    days = days.stream().map(List::copyOf).toList();
  }

  /** How many moves it takes. */
  public int moves() {
    return days.stream().mapToInt(List::size).sum();
  }

  /**
   * Plays it, to be looked at, written down or told as a code.
   *
   * @throws IllegalStateException if a move is refused, so that the model is not the one it is of
   */
  public Run play(Model model) {
    Run run = new Run(model, seed);
    for (List<Move> day : days) {
      for (Move move : day) {
        if (run.move(move).refused()) {
          throw new IllegalStateException(
              move + " is refused on day " + run.day() + ", so this is a witness of another model");
        }
      }
      run.endDay();
    }
    while (!run.isOver()) {
      run.endDay();
    }
    return run;
  }
}
