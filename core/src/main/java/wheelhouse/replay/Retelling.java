package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import wheelhouse.replay.Retold.Gone;
import wheelhouse.replay.Retold.Lost;
import wheelhouse.replay.Retold.Refused;
import wheelhouse.replay.Retold.Until;
import wheelhouse.run.Day;
import wheelhouse.run.Laid;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.run.Verdict;
import wheelhouse.run.Why;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Tells a run again in a scenario that has changed since it was played: the same luck, and day by
 * day the same decisions, found by ids and by birth and never by number.
 *
 * <p>A decision about something that is not there falls away, and so does one that has become
 * needless. Where one is refused that somebody would now have made differently (the day is too
 * short for it, say, or its slip has no owner), the rest of that day is told as far as it goes, and
 * the telling stops there, so that whoever plays decides that day anew. Where only words have
 * changed, every day comes out the same to the last bit.
 *
 * <p>The run before is not changed.
 */
public final class Retelling {

  private final Run before;
  private final Run run;
  private final Translation translation;
  private final List<Lost> lost = new ArrayList<>();
  private int kept;
  private int notes;
  private boolean stuck;

  private Retelling(Run before, Model model) {
    this.before = before;
    run = new Run(model, before.seed());
    translation = new Translation(before.names(), run.names());
  }

  /**
   * Tells a run again, up to where it stands.
   *
   * @param model of the scenario as it is now, which may have another id
   */
  public static Retold of(Run before, Model model) {
    return new Retelling(before, model).tell();
  }

  /** What was done on a day. */
  private record Deeds(
      int day, List<Move> answered, List<Laid> plan, List<Read> reads, List<Why> whys) {

    static Deeds of(Day day) {
      return new Deeds(
          day.number(),
          day.answered(),
          day.plan().stream().map(move -> new Laid(List.of(move))).toList(),
          day.reads(),
          day.whys());
    }

    static Deeds ofToday(Run run) {
      return new Deeds(run.day(), run.answered(), run.plan(), run.reads(), run.whys());
    }

    int count() {
      return answered.size() + plan.stream().mapToInt(laid -> laid.moves().size()).sum();
    }
  }

  private Retold tell() {
    List<Deeds> days = new ArrayList<>();
    for (Day day : before.days()) {
      if (day.stage() == Simulation.Stage.PRESENT) {
        days.add(Deeds.of(day));
      }
    }
    if (!before.isOver()) {
      days.add(Deeds.ofToday(before));
    }
    if (!before.commitment().isEmpty()) {
      run.commit(before.commitment());
    }
    int last = run.model().scenario().days();
    for (int i = 0; i < days.size(); i++) {
      List<Deeds> rest = days.subList(i + 1, days.size());
      day(days.get(i));
      boolean ended = !rest.isEmpty() || before.isOver();
      if (!ended) {
        return told(Until.ITS_END, rest);
      } else if (stuck) {
        return told(Until.A_DECISION, rest);
      } else if (!before.isOver() && run.day() == last) {
        return told(Until.THE_LAST_DAY, rest);
      }
      run.endDay();
      if (run.isOver()) {
        return told(rest.isEmpty() ? Until.ITS_END : Until.THE_LAST_DAY, rest);
      }
    }
    return told(Until.ITS_END, List.of());
  }

  private Retold told(Until until, List<Deeds> rest) {
    return new Retold(run, kept, lost, notes, until, rest.stream().mapToInt(Deeds::count).sum());
  }

  private void day(Deeds deeds) {
    int read = 0;
    for (int done = 0; done <= deeds.answered().size(); done++) {
      // What was read may have been born of what was answered just before.
      while (read < deeds.reads().size() && deeds.reads().get(read).after() <= done) {
        read(deeds.reads().get(read++));
      }
      if (done < deeds.answered().size()) {
        settle(deeds.day(), deeds.answered().get(done));
      }
    }
    deeds.plan().forEach(laid -> lay(deeds.day(), laid));
    deeds.whys().forEach(this::say);
  }

  private void settle(int day, Move move) {
    Translation.Said said = translation.say(move);
    said.missing().ifPresent(thing -> lost.add(new Lost(day, move, new Gone(thing))));
    said.move().ifPresent(same -> keep(day, move, run.settle(same)));
  }

  /** The same pick on several slips stays one gesture, unless it no longer fits as one. */
  private void lay(int day, Laid laid) {
    List<Integer> slips = new ArrayList<>();
    for (Move.Plan move : laid.moves()) {
      if (move instanceof Move.LayPick lay) {
        translation.incident(lay.incident()).ifPresent(slips::add);
      }
    }
    boolean asOne =
        laid.moves().size() > 1
            && slips.size() == laid.moves().size()
            && laid.moves().get(0) instanceof Move.LayPick first
            && !run.pickAll(slips, first.pick()).refused();
    if (asOne) {
      kept += slips.size();
      return;
    }
    for (Move.Plan move : laid.moves()) {
      Translation.Said said = translation.say(move);
      said.missing().ifPresent(thing -> lost.add(new Lost(day, move, new Gone(thing))));
      said.move().ifPresent(same -> keep(day, move, run.move(same)));
    }
  }

  private void keep(int day, Move move, Verdict verdict) {
    if (!verdict.refused()) {
      kept++;
      return;
    }
    Refused refused = new Refused(verdict.refusal(), verdict.minutes(), verdict.left());
    lost.add(new Lost(day, move, refused));
    stuck |= !refused.isNeedless();
  }

  private void read(Read read) {
    OptionalInt slip = translation.incident(read.incident());
    boolean noted =
        slip.isPresent()
            && !run.read(slip.getAsInt(), read.question(), read.answer(), read.confidence())
                .refused();
    notes += noted ? 0 : 1;
  }

  private void say(Why why) {
    OptionalInt slip = translation.incident(why.incident());
    boolean noted =
        slip.isPresent() && !run.say(new Why(slip.getAsInt(), why.reason(), why.text())).refused();
    notes += noted ? 0 : 1;
  }
}
