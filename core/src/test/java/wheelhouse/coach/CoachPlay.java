package wheelhouse.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * A player who does each day what the coach would advise that morning: the reader's day, and in it
 * the one decision changed that gains most by fair value, then the next, as long as what is gained
 * is beyond the noise. The coach is asked about that day alone, and knows what had been shown by
 * then.
 */
final class CoachPlay {

  /** How often a day is changed at most. */
  private static final int CHANGES = 3;

  /** Standard errors that must be left of a gain once they are taken off. */
  private static final double SURE = 1;

  private static final int STEPS = 4;

  /**
   * What came of it.
   *
   * @param run as it was played
   * @param promised what all changes were said to gain when they were made, in harm points at the
   *     player's weighting: somewhat too much, since of many ways the luckiest look best
   */
  record Outcome(Run run, double promised) {}

  private final double rate;
  private final int suppositions;
  private double promised;

  /**
   * A player with a weighting of their own.
   *
   * @param rate harm points that a point of growth is worth to them
   * @param suppositions how many futures each way is tried on
   */
  CoachPlay(double rate, int suppositions) {
    this.rate = rate;
    this.suppositions = suppositions;
  }

  /** A run of a seed, played to its end. */
  Outcome play(Model model, long seed) {
    promised = 0;
    Run run = held(new Run(model, seed));
    for (int day = 1; day <= model.scenario().days(); day++) {
      run = improved(made(run, day, readersDay(run, day)), day);
    }
    return new Outcome(run, promised);
  }

  private static Run held(Run run) {
    while (!run.isOver()) {
      run.endDay();
    }
    return run;
  }

  /** The run with other moves on a day, held from then on. */
  private static Run made(Run run, int day, List<Move> moves) {
    Run other = run.fork(day);
    moves.forEach(other::move);
    return held(other);
  }

  /** What the reader does on a day, had they sat beside the player up to then. */
  private static List<Move> readersDay(Run run, int day) {
    Simulation simulation = new Simulation(run.model());
    simulation.resume(run.days().get(day - 1).dawn());
    List<Move> moves = new ArrayList<>();
    Seat seat = new Seat(simulation, moves::add);
    Policy reader = Roster.reader().maker().apply(simulation);
    Arm whole = new Arm(Arm.Since.DAWN, Arm.Who.READER_ASKS, List.of());
    reader.recall(new Memories(run).of(day, whole));
    reader.ask(seat);
    reader.plan(seat);
    moves.addAll(Played.orders(simulation.facts()));
    return moves;
  }

  private Run improved(Run begun, int day) {
    Shown shown = new Shown(begun);
    Suppositions of =
        Suppositions.lead(shown, suppositions, STEPS, Chance.key(0x636F616368L, 0, day));
    Run run = begun;
    for (int change = 0; change < CHANGES; change++) {
      Memories memories = new Memories(run);
      Docket docket = new Docket(run, memories);
      docket.fill(new Belief(shown, 1, 1));
      BitSet all = new BitSet();
      all.set(0, docket.arms().size());
      Futures.Played played =
          new Futures(shown, docket, memories)
              .play(day, of, new Effort(0, suppositions, 1), all, 0);
      Arm best = best(docket, day, played);
      if (best == null) {
        return run;
      }
      List<Move> moves = new ArrayList<>();
      run.days().get(day - 1).answered().stream().filter(Shown::isAsked).forEach(moves::add);
      moves.addAll(best.moves());
      run = made(run, day, moves);
    }
    return run;
  }

  private Arm best(Docket docket, int day, Futures.Played played) {
    double most = 0;
    double gained = 0;
    Arm best = null;
    for (Matter matter : docket.matters(day)) {
      Tally made = played.arms().get(matter.ways().get(matter.chosen()).arm());
      for (Matter.Way way : matter.ways()) {
        Arm arm = docket.arms().get(way.arm());
        Estimate other = played.arms().get(way.arm()).less(made);
        double gain = gain(other.mean());
        double sure = gain - SURE * noise(other.error());
        if (arm.since() == Arm.Since.NOON && sure > most) {
          most = sure;
          gained = gain;
          best = arm;
        }
      }
    }
    promised += gained;
    return best;
  }

  private double gain(Value difference) {
    return rate * difference.growth() - difference.harm();
  }

  private double noise(Value error) {
    return rate * error.growth() + error.harm();
  }
}
