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

  /** The same up to the evening of a day, then something else. */
  private static Run goneOn(Run run, int day, Pick pick) {
    Run other = run.fork(day);
    run.days().get(day - 1).answered().forEach(other::move);
    run.days().get(day - 1).plan().forEach(other::move);
    other.endDay();
    while (!other.isOver()) {
      if (other.day() <= MODEL.scenario().days()) {
        for (int place = 0; place < other.observation().openCount(); place++) {
          other.move(new Move.LayPick(other.observation().open(place), pick));
        }
      }
      other.endDay();
    }
    return other;
  }

  private static List<Double> values(Run run, int day) {
    Shown shown = new Shown(run);
    Memories memories = new Memories(run);
    Docket docket = new Docket(run, memories);
    Suppositions of = Suppositions.lead(shown, 4, 3, Chance.key(1, 2, 3));
    BitSet all = new BitSet();
    all.set(0, docket.arms().size());
    Futures.Played played =
        new Futures(shown, docket, memories).play(day, of, new Effort(0, 4, 1), all, 0);
    List<Double> values = new ArrayList<>();
    played
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
