package wheelhouse.coach;

import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * What the careful reader would remember on each day of a run had they sat beside the player from
 * the first morning and seen what the player saw. They remember observations only, so it is the
 * same whatever is supposed to lie behind the board.
 */
final class Memories {

  private final Policy[] before;
  private final Policy[] after;
  private final Policy[] noon;

  Memories(Run run) {
    int days = run.model().scenario().days();
    before = new Policy[days + 1];
    after = new Policy[days + 1];
    noon = new Policy[days + 1];
    Simulation simulation = new Simulation(run.model());
    Seat seat = new Seat(simulation);
    Policy sitting = Roster.reader().maker().apply(simulation);
    for (int day = 1; day <= days; day++) {
      Day of = run.days().get(day - 1);
      simulation.resume(of.dawn());
      if (day == 1) {
        sitting.begin(seat, 0);
      }
      before[day] = copy(sitting, simulation);
      sitting.watch(seat);
      after[day] = copy(sitting, simulation);
      noon[day] = copy(sitting, simulation);
      for (Move move : of.answered()) {
        if (Shown.isAsked(move)) {
          noon[day].note(seat, move);
        }
        sitting.note(seat, move);
        simulation.apply(move);
      }
    }
  }

  private static Policy copy(Policy of, Simulation simulation) {
    Policy copy = Roster.reader().maker().apply(simulation);
    copy.recall(of);
    return copy;
  }

  /** What they remember who are to play a day in some way. */
  Policy of(int day, Arm arm) {
    if (arm.who() == Arm.Who.READER_ASKS) {
      return before[day];
    }
    return arm.since() == Arm.Since.DAWN ? after[day] : noon[day];
  }
}
