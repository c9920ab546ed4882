package wheelhouse.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Letters;
import wheelhouse.debrief.Postbag;
import wheelhouse.run.Day;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.run.Score;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Simulation;

/**
 * Which obligations a run that is over has met, everything included: its days are gone through
 * again, and post and letters are asked of those who send them.
 */
final class Shown {

  private final Obligations obligations;
  private final Optional<References> references;

  Shown(Obligations obligations, Optional<References> references) {
    this.obligations = obligations;
    this.references = references;
  }

  /** The numbers of the obligations that a run has met. */
  BitSet in(Run run) {
    Simulation again = new Simulation(run.model());
    Tally tally = new Tally(obligations, again);
    again.start(new Chance(run.seed()));
    tally.started();
    Postbag postbag = new Postbag(run.model().scenario());
    BitSet seen = new BitSet();
    for (Day day : run.days()) {
      again.resume(day.dawn());
      tally.morning();
      markPost(run.days(), day, again, postbag, seen);
      day.answered().forEach(again::apply);
      tally.asked();
      day.plan().forEach(again::apply);
      tally.planned();
    }
    again.resume(run.state());
    tally.over();
    markLetters(run, seen);
    seen.or(tally.seen());
    return seen;
  }

  private void markPost(List<Day> days, Day day, Simulation morning, Postbag postbag, BitSet seen) {
    Scenario scenario = morning.model().scenario();
    Seat seat = new Seat(morning);
    List<Day> before = days.subList(0, day.number() - 1);
    for (int post = 0; post < scenario.post().size(); post++) {
      if (postbag
          .slip(scenario.post().get(post), before, seat.observation(), day.number())
          .isPresent()) {
        seen.set(obligations.post(post));
      }
    }
  }

  private void markLetters(Run run, BitSet seen) {
    Optional<Score> score = references.map(known -> Score.of(run.result(), known));
    for (Letter letter : Letters.written(run, score)) {
      int number = obligations.letter(letter);
      if (number != Obligations.NONE) {
        seen.set(number);
      }
    }
  }
}
