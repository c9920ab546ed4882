package wheelhouse.coach;

import java.util.List;
import java.util.OptionalInt;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Plays a run again under its own truth and luck, with one slip left untouched from some day on.
 */
final class Twins {

  private final Run run;
  private final Simulation real;
  private final Simulation twin;
  private int[] inTwin = new int[0];

  Twins(Run run) {
    this.run = run;
    real = new Simulation(run.model());
    twin = new Simulation(run.model());
  }

  /** A slip as it went, and as it would have gone had it been held from a day on. */
  Twin of(int incident, int from) {
    boolean calledReally = false;
    boolean called = false;
    Facts seen = real.facts();
    Facts untouched = twin.facts();
    for (Day day : run.days().subList(from - 1, run.days().size())) {
      real.resume(day.dawn());
      if (day.number() == from) {
        twin.resume(day.dawn());
      } else {
        twin.dawn();
      }
      match(seen, untouched);
      calledReally |= day.number() > from && calls(seen, incident);
      called |= day.number() > from && calls(untouched, incident);
      play(day.answered(), incident);
      play(day.plan(), incident);
      twin.night();
    }
    real.resume(run.days().get(run.days().size() - 1).dusk());
    return new Twin(
        incident, going(seen, incident, calledReally), going(untouched, incident, called));
  }

  private static boolean calls(Facts facts, int incident) {
    if (facts.calls(incident)) {
      return true;
    }
    for (int other = incident + 1; other < facts.incidents(); other++) {
      if (facts.parent(other) == incident) {
        return true;
      }
    }
    return false;
  }

  private static Twin.Going going(Facts facts, int incident, boolean called) {
    boolean broke = facts.broke(incident);
    int stopped = facts.stoppedDay(incident);
    return new Twin.Going(
        day(broke ? 0 : stopped),
        day(broke ? stopped : 0),
        day(facts.doneDay(incident)),
        facts.harm(incident),
        broke ? facts.lump(incident) : 0,
        called);
  }

  private static OptionalInt day(int day) {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** Which slip of the twin each slip of the run is; what came back in one may not in the other. */
  private void match(Facts seen, Facts untouched) {
    inTwin = new int[seen.incidents()];
    for (int i = 0; i < inTwin.length; i++) {
      inTwin[i] = Facts.NONE;
      for (int other = 0; other < untouched.incidents(); other++) {
        if (seen.template(i) == untouched.template(other)
            && seen.ordinal(i) == untouched.ordinal(other)
            && seen.source(i) == untouched.source(other)
            && seen.comeback(i) == untouched.comeback(other)) {
          inTwin[i] = other;
          break;
        }
      }
    }
  }

  private void play(List<? extends Move> moves, int held) {
    for (Move move : moves) {
      Move meant =
          move instanceof Move.LayPick lay && lay.incident() == held
              ? new Move.LayPick(held, Pick.HOLD)
              : move;
      Move there = Renamed.in(meant, inTwin);
      twin.apply(there);
    }
  }
}
