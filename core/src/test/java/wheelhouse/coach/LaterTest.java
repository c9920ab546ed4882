package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** What came later in a run changes no fair value of a day before it, to the last bit. */
class LaterTest {

  private static final Model MODEL =
      Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow());

  @Test
  void changesNothingBefore() {
    Entry reader = Roster.reader();
    for (long seed = 1; seed <= 6; seed++) {
      Run played = Played.by(MODEL, seed, reader);
      for (int day = 1; day <= MODEL.scenario().days(); day++) {
        List<Double> one = values(goneOn(played, day, Pick.HOLD), day);
        assertEquals(one, values(goneOn(played, day, Pick.TAKE_THE_WHEEL), day), seed + "/" + day);
      }
    }
  }

  @Test
  void theNightChangesNothingOfItsOwnDay() {
    for (long seed = 1; seed <= 6; seed++) {
      Run played = Played.by(MODEL, seed, Roster.reader());
      for (int day = 1; day <= MODEL.scenario().days(); day++) {
        List<Double> one = yardsticks(planned(played, day, Pick.HOLD), day);
        assertEquals(one, yardsticks(planned(played, day, Pick.ADD_HANDS), day), seed + "/" + day);
      }
    }
  }

  /** The same up to what was asked on a day, then something else. */
  private static Run planned(Run run, int day, Pick pick) {
    Run other = run.fork(day);
    run.days().get(day - 1).answered().stream().filter(Shown::isAsked).forEach(other::move);
    return layingOnAll(other, pick);
  }

  /** Plays a run on to its end with one pick on everything. */
  private static Run layingOnAll(Run run, Pick pick) {
    while (!run.isOver()) {
      if (run.day() <= MODEL.scenario().days()) {
        for (int place = 0; place < run.observation().openCount(); place++) {
          run.move(new Move.LayPick(run.observation().open(place), pick));
        }
      }
      run.endDay();
    }
    return run;
  }

  /** What the reader comes to, from the morning and once everything was asked. */
  private static List<Double> yardsticks(Run run, int day) {
    Docket docket = new Docket(run, new Memories(run));
    Docket.Yardsticks of = docket.yardsticks(day);
    Futures.Played played = played(run, docket, day);
    List<Double> values = new ArrayList<>();
    for (int arm : List.of(of.readers(), of.asked(), of.planned())) {
      values.add(played.arms().get(arm).mean().mean().harm());
      values.add(played.arms().get(arm).mean().mean().growth());
    }
    return values;
  }

  private static Futures.Played played(Run run, Docket docket, int day) {
    Shown shown = new Shown(run);
    Suppositions of = Suppositions.lead(shown, 4, 3, Chance.key(1, 2, 3));
    BitSet all = new BitSet();
    all.set(0, docket.arms().size());
    return new Futures(shown, docket, new Memories(run)).play(day, of, new Effort(0, 4, 1), all, 0);
  }

  /** The same up to the evening of a day, then something else. */
  private static Run goneOn(Run run, int day, Pick pick) {
    Run other = run.fork(day);
    run.days().get(day - 1).answered().forEach(other::move);
    run.days().get(day - 1).plan().forEach(other::move);
    other.endDay();
    return layingOnAll(other, pick);
  }

  private static List<Double> values(Run run, int day) {
    List<Double> values = new ArrayList<>();
    played(run, new Docket(run, new Memories(run)), day)
        .arms()
        .values()
        .forEach(
            tally -> {
              values.add(tally.mean().mean().harm());
              values.add(tally.mean().mean().growth());
            });
    return values;
  }
}
