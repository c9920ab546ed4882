package wheelhouse.debrief;

import java.util.List;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Subject;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Where a player stood on a day of a run: what they saw in the morning, and once everything that
 * they asked had been answered. Nothing that they could not know is in it.
 */
final class Standpoint {

  private final Run run;
  private final Day day;
  private final Observation morning;
  private final Observation answered;

  private Standpoint(Run run, Day day) {
    this.run = run;
    this.day = day;
    morning = seen(run, day, List.of());
    answered = seen(run, day, day.answered());
  }

  /** Where the player stood on a day that has ended. */
  static Standpoint of(Run run, int day) {
    return new Standpoint(run, run.days().get(day - 1));
  }

  private static Observation seen(Run run, Day day, List<Move> moves) {
    Simulation then = new Simulation(run.model());
    then.resume(day.dawn());
    moves.forEach(then::apply);
    return new Seat(then).observation();
  }

  /** What was seen in the morning. */
  Observation morning() {
    return morning;
  }

  /** What was seen once everything had been answered. */
  Observation answered() {
    return answered;
  }

  /** What was seen when a decision was made: an ask is decided before it is answered. */
  Observation at(Decision decision) {
    boolean asks =
        decision.subject() instanceof Subject.OneMove one && one.move() instanceof Move.Ask;
    return asks ? morning : answered;
  }

  /** The day, from 1. */
  int day() {
    return day.number();
  }

  /** On how many days before this one anything heavier than hold was laid on an incident. */
  int touched(int incident) {
    int days = 0;
    for (Day before : run.days().subList(0, day.number() - 1)) {
      for (Move.Plan move : before.plan()) {
        boolean heavier =
            move instanceof Move.LayPick lay
                && lay.incident() == incident
                && lay.pick() != Pick.HOLD;
        days += heavier ? 1 : 0;
      }
    }
    return days;
  }
}
