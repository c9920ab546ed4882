package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.sim.State;

/**
 * Everything that a review looks into: the decisions of each day, and every way to play that day
 * which has to be played for them. Which they are hangs on what the player was shown and did alone.
 */
final class Docket {

  /**
   * The ways to play a day by which its luck is told, as numbers of arms.
   *
   * @param readers the reader from dawn
   * @param asked what the player asked, and then the reader's plan
   * @param planned from noon, the reader's plan: the same as {@code asked} where nothing was
   * @param played from noon, the day as the player played it
   */
  record Yardsticks(int readers, int asked, int planned, int played) {}

  private final Run run;
  private final Memories memories;
  private final List<Arm> arms = new ArrayList<>();
  private final List<List<Integer>> armsOfDay = new ArrayList<>();
  private final List<Yardsticks> days = new ArrayList<>();
  private final List<List<Matter>> matters = new ArrayList<>();

  /** The docket of a run, with nothing on it yet but the days. */
  Docket(Run run, Memories memories) {
    this.run = run;
    this.memories = memories;
    for (int day = 1; day <= run.model().scenario().days(); day++) {
      armsOfDay.add(new ArrayList<>());
      matters.add(List.of());
      Conduct of = new Conduct(run.days().get(day - 1));
      int readers = arm(day, Arm.Since.DAWN, Arm.Who.READER_ASKS, List.of());
      int ask = arm(day, Arm.Since.DAWN, Arm.Who.READER_PLANS, of.asked());
      int planned =
          of.asked().isEmpty() ? ask : arm(day, Arm.Since.NOON, Arm.Who.READER_PLANS, List.of());
      int played = arm(day, Arm.Since.NOON, Arm.Who.NOBODY, of.rest());
      days.add(new Yardsticks(readers, ask, planned, played));
    }
  }

  /**
   * Puts every decision of the run on it.
   *
   * @param belief suppositions before the first morning, by one of which it is told what the reader
   *     would do
   */
  void fill(Belief belief) {
    MoveMatters ofMoves = new MoveMatters(run, memories, this);
    SlipMatters ofSlips = new SlipMatters(run, this);
    for (int day = 1; day <= days.size(); day++) {
      belief.advance(Shown.dawn(day), 1);
      State dawn = belief.state(0);
      belief.advance(Shown.noon(day), 1);
      Conduct of = new Conduct(run.days().get(day - 1));
      List<Matter> found = new ArrayList<>();
      found.addAll(ofMoves.asks(of, dawn));
      found.addAll(ofMoves.plans(of, belief.state(0)));
      found.addAll(ofSlips.of(of));
      matters.set(day - 1, found);
    }
  }

  /** All arms, by number. */
  List<Arm> arms() {
    return arms;
  }

  /** The arms of a day, in order of number. */
  List<Integer> arms(int day) {
    return armsOfDay.get(day - 1);
  }

  /** The yardsticks of a day. */
  Yardsticks yardsticks(int day) {
    return days.get(day - 1);
  }

  /** Whether an arm is one of a day's yardsticks. */
  boolean isYardstick(int day, int arm) {
    Yardsticks of = yardsticks(day);
    return arm == of.readers() || arm == of.asked() || arm == of.planned() || arm == of.played();
  }

  /** The decisions of a day. */
  List<Matter> matters(int day) {
    return matters.get(day - 1);
  }

  /** Puts another way to play a day on it, and returns its number. */
  int arm(int day, Arm.Since since, Arm.Who who, List<Move> moves) {
    arms.add(new Arm(since, who, moves));
    armsOfDay.get(day - 1).add(arms.size() - 1);
    return arms.size() - 1;
  }
}
