package wheelhouse.desktop.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import wheelhouse.run.Confidence;
import wheelhouse.run.Observation;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/** Plays runs for pictures: as busily as somebody new to it, and with the same seed the same. */
final class Somebody {

  private static final int OWN_MINUTES = 60;

  private final Run run;
  private final List<Pick> picks;
  private final SplittableRandom random;

  /**
   * Somebody who plays a run.
   *
   * @param picks what they pick, in turn, for one slip after another
   */
  Somebody(Run run, List<Pick> picks) {
    this.run = run;
    this.picks = picks;
    random = new SplittableRandom(run.seed());
  }

  /** Plays until it is the morning of a day, or the run is over. */
  Somebody until(int day) {
    while (!run.isOver() && run.day() < day) {
      morning();
      plan();
      run.endDay();
    }
    return this;
  }

  /** Asks about what is open, and says what they take to be so. */
  Somebody morning() {
    for (int incident : open()) {
      if (!read(incident)) {
        run.move(new Move.AskOwner(incident));
        if (random.nextBoolean()) {
          run.move(new Move.AskCustomer(incident));
        }
        for (ReadQuestion question : ReadQuestion.values()) {
          run.read(
              incident,
              question,
              random.nextInt(question.answers().size()),
              Confidence.values()[random.nextInt(Confidence.values().length)]);
        }
      }
    }
    return this;
  }

  private boolean read(int incident) {
    return run.days().stream()
        .flatMap(day -> day.reads().stream())
        .anyMatch(read -> read.incident() == incident);
  }

  private List<Integer> open() {
    Observation board = run.observation();
    List<Integer> open = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      if (board.phase(board.open(place)) != Phase.DONE) {
        open.add(board.open(place));
      }
    }
    return open;
  }

  /** Lays a plan: the same pick as long as a slip is open, and a little of their own work. */
  Somebody plan() {
    for (int incident : open()) {
      boolean laid = !run.move(new Move.LayPick(incident, pick(incident))).refused();
      if (laid && random.nextInt(3) == 0) {
        run.say(Why.of(incident, Why.Reason.values()[random.nextInt(Why.Reason.values().length)]));
      }
    }
    List<OwnWork> own = run.model().scenario().manager().ownWork();
    for (int item = 0; item < own.size(); item++) {
      run.move(new Move.DoOwnWork(item, OWN_MINUTES));
    }
    return this;
  }

  private Pick pick(int incident) {
    return picks.get(incident % picks.size());
  }
}
