package wheelhouse.coach;

import java.util.BitSet;
import wheelhouse.sim.State;

/**
 * One passage through a run with a handful of suppositions, which plays the futures of whatever is
 * asked for on the way. Passages know nothing of each other, so they may be made at once.
 */
final class Island {

  /** What a passage has found: a tally for each arm, and one a day with the next morning known. */
  record Found(Tally[] arms, Tally[] foreseen) {}

  private final Shown shown;
  private final Docket docket;
  private final Memories memories;

  Island(Shown shown, Docket docket, Memories memories) {
    this.shown = shown;
    this.docket = docket;
    this.memories = memories;
  }

  /**
   * Passes through the run.
   *
   * @param asked numbers of the arms to play; yardsticks are played whether asked for or not
   * @param first number of its first future
   * @param size how many suppositions, each with one future
   * @param steps how many steps they take at each moment
   */
  Found pass(BitSet asked, int first, int size, int steps) {
    Belief belief = new Belief(shown, size, seed(first));
    Playout playout = new Playout(shown.model);
    Tally[] arms = new Tally[docket.arms().size()];
    Tally[] foreseen = new Tally[shown.days + 1];
    for (int day = 1; day <= shown.days; day++) {
      belief.advance(Shown.dawn(day), steps);
      State[] boards = new State[size];
      Supposed[] chances = new Supposed[size];
      look(belief, boards, chances);
      play(day, Arm.Since.DAWN, asked, first, boards, chances, playout, arms);
      if (shown.answered.get(day).stream().anyMatch(Shown::isAsked)) {
        belief.advance(Shown.noon(day), (steps + 1) / 2);
        look(belief, boards, chances);
      } else {
        belief.stay(Shown.noon(day));
      }
      play(day, Arm.Since.NOON, asked, first, boards, chances, playout, arms);
      foreseen[day] = new Tally(shown.members);
      Arm played = docket.arms().get(docket.yardsticks(day).played());
      for (int p = 0; p < size && day < shown.days; p++) {
        Belief.Foresight foresight = belief.foresee(p);
        playout.foreseen(foresight.board(), foresight.chance(), memories, played);
        foreseen[day].add(first + p, playout);
      }
    }
    return new Found(arms, foreseen);
  }

  /** Seeds of suppositions and futures have nothing to do with the run's own. */
  private static long seed(int first) {
    return 0x77686565L + 0x9E3779B97F4A7C15L * (first + 1);
  }

  private static void look(Belief belief, State[] boards, Supposed[] chances) {
    for (int p = 0; p < boards.length; p++) {
      boards[p] = belief.state(p);
      chances[p] = belief.chance(p);
    }
  }

  private void play(
      int day,
      Arm.Since since,
      BitSet asked,
      int first,
      State[] boards,
      Supposed[] chances,
      Playout playout,
      Tally[] into) {
    int from = docket.yardsticks(day).readers();
    int to = day == shown.days ? into.length : docket.yardsticks(day + 1).readers();
    for (int number = from; number < to; number++) {
      Arm arm = docket.arms().get(number);
      if (arm.since() == since && (asked.get(number) || docket.isYardstick(day, number))) {
        into[number] = new Tally(shown.members);
        for (int p = 0; p < boards.length; p++) {
          playout.fair(boards[p], chances[p], memories, arm);
          into[number].add(first + p, playout);
        }
      }
    }
  }
}
