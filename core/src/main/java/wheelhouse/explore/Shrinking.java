package wheelhouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Makes a run in which a promise was broken as short as it can be: leaves out days and moves, half
 * of what is left at a time and then less (Zeller and Hildebrandt's delta debugging, 2002), as long
 * as the same promise stays broken.
 */
final class Shrinking {

  /** How many shorter runs are tried at most. */
  private static final int TRIES = 3000;

  private final Simulation simulation;
  private final Promises promises;
  private final Invariant invariant;
  private final long seed;
  private int tried;

  /** A move and the day on which it is done, from 0. */
  private record Step(int day, Move move) {}

  private Shrinking(Model model, Invariant invariant, long seed) {
    simulation = new Simulation(model);
    promises = new Promises(simulation);
    promises.lookAtEverything();
    this.invariant = invariant;
    this.seed = seed;
  }

  /** A failure with the shortest run that still shows it; the run as it was if it shows nothing. */
  static Failure shrink(Model model, Promises.Broken broken, Witness witness) {
    Shrinking shrinking = new Shrinking(model, broken.invariant(), witness.seed());
    List<Step> steps = new ArrayList<>();
    for (int day = 0; day < witness.days().size(); day++) {
      for (Move move : witness.days().get(day)) {
        steps.add(new Step(day, move));
      }
    }
    Optional<Promises.Broken> again = shrinking.broken(steps);
    if (again.isEmpty()) {
      return new Failure(broken.invariant(), broken.day(), broken.detail(), witness);
    }
    List<Step> shortest = shrinking.shortest(steps);
    Promises.Broken left = shrinking.broken(shortest).orElse(again.get());
    return new Failure(
        left.invariant(), left.day(), left.detail(), new Witness(witness.seed(), days(shortest)));
  }

  private static List<List<Move>> days(List<Step> steps) {
    List<List<Move>> days = new ArrayList<>();
    for (Step step : steps) {
      while (days.size() <= step.day()) {
        days.add(new ArrayList<>());
      }
      days.get(step.day()).add(step.move());
    }
    return days;
  }

  private List<Step> shortest(List<Step> from) {
    List<Step> steps = from;
    int piece = Math.max(1, steps.size() / 2);
    while (!steps.isEmpty() && tried < TRIES) {
      List<Step> shorter = withoutPieces(steps, piece);
      if (shorter.size() == steps.size() && piece == 1) {
        return steps;
      }
      piece = shorter.size() < steps.size() ? piece : piece / 2;
      piece = Math.max(1, Math.min(piece, shorter.size()));
      steps = shorter;
    }
    return steps;
  }

  /** What is left after leaving out each piece of a length that can be spared. */
  private List<Step> withoutPieces(List<Step> from, int piece) {
    List<Step> steps = from;
    int at = 0;
    while (at < steps.size() && tried < TRIES) {
      List<Step> shorter = new ArrayList<>(steps.subList(0, at));
      shorter.addAll(steps.subList(Math.min(steps.size(), at + piece), steps.size()));
      if (broken(shorter).isPresent()) {
        steps = shorter;
      } else {
        at += piece;
      }
    }
    return steps;
  }

  /** Plays some moves, whatever of them is refused now, and looks whether the promise is broken. */
  private Optional<Promises.Broken> broken(List<Step> steps) {
    tried++;
    List<List<Move>> days = days(steps);
    simulation.start(new Chance(seed));
    promises.started();
    try {
      int present = simulation.model().scenario().days();
      for (int day = 0; !simulation.isOver() && promises.broken().isEmpty(); day++) {
        simulation.dawn();
        if (day < days.size()) {
          days.get(day).forEach(simulation::apply);
        }
        if (day < present) {
          promises.planned();
        }
        simulation.night();
        promises.slept();
      }
    } catch (RuntimeException stopped) {
      promises.stopped(stopped);
    }
    return promises.broken().filter(broken -> broken.invariant() == invariant);
  }
}
