package wheelhouse.coach;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.sim.State;

/** Plays the futures of one day's arms under some suppositions. For one thread. */
final class Futures {

  private final Shown shown;
  private final Docket docket;
  private final Memories memories;
  private final Fit fit;
  private final Playout playout;

  Futures(Shown shown, Docket docket, Memories memories) {
    this.shown = shown;
    this.docket = docket;
    this.memories = memories;
    fit = new Fit(shown);
    playout = new Playout(shown.model);
  }

  /**
   * What was played of a day.
   *
   * @param arms tallies by number of arm
   * @param foreseen the day as it was played, with what the next morning brings known
   */
  record Played(Map<Integer, Tally> arms, Tally foreseen) {}

  /**
   * Plays the arms of a day that are asked for, and the day's yardsticks.
   *
   * @param first number of the first supposition, for telling which rows belong together
   */
  Played play(int day, Suppositions of, Effort effort, BitSet asked, int first) {
    Map<Integer, Tally> arms = new TreeMap<>();
    play(day, Arm.Since.DAWN, Shown.dawn(day), of, effort, asked, first, arms);
    play(day, Arm.Since.NOON, Shown.noon(day), of, effort, asked, first, arms);
    Tally foreseen = new Tally(shown);
    Arm played = docket.arms().get(docket.yardsticks(day).played());
    for (int p = effort.from(); p < effort.to() && day < shown.days; p++) {
      State board = of.foreseen(day, p, fit);
      playout.foreseen(board, of.foresight(day, p), memories, played);
      foreseen.add(first + p - effort.from(), playout);
    }
    return new Played(arms, foreseen);
  }

  private void play(
      int day,
      Arm.Since since,
      int moment,
      Suppositions of,
      Effort effort,
      BitSet asked,
      int first,
      Map<Integer, Tally> into) {
    List<Integer> toPlay =
        docket.arms(day).stream()
            .filter(arm -> docket.arms().get(arm).since() == since)
            .filter(arm -> asked.get(arm) || docket.isYardstick(day, arm))
            .toList();
    toPlay.forEach(arm -> into.put(arm, new Tally(shown)));
    for (int p = effort.from(); p < effort.to(); p++) {
      State board = of.board(moment, p, fit);
      Supposed chance = of.chance(moment, p);
      for (int arm : toPlay) {
        playout.fair(board, chance, memories, docket.arms().get(arm));
        into.get(arm).add(first + p - effort.from(), playout);
      }
    }
  }
}
