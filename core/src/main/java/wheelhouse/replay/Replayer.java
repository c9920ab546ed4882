package wheelhouse.replay;

import java.util.Optional;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.run.Day;
import wheelhouse.run.Read;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/** Plays a record again and proves it equal day by day, or says where it is not. */
public final class Replayer {

  private final RunRecord record;
  private final Run run;
  private final Simulation scratch;

  private Replayer(RunRecord record, Model model) {
    this.record = record;
    run = new Run(model, record.header().seed());
    scratch = new Simulation(model);
  }

  /** Plays a record again. */
  public static Replay replay(RunRecord record, Model model) {
    String id = model.scenario().id();
    if (!record.header().scenario().equals(id)) {
      return new Replay.OtherScenario(record, id);
    }
    if (record.header().rules() != RulesVersion.CURRENT) {
      return new Replay.OtherRules(record, RulesVersion.CURRENT);
    }
    if (!record.header().hash().equals(ScenarioHash.of(model.scenario()))) {
      return new Replay.OtherScenario(record, id);
    }
    return new Replayer(record, model).play();
  }

  private Replay play() {
    for (RunRecord.DayRecord day : record.days()) {
      Optional<String> off = day(day);
      if (off.isPresent()) {
        return new Replay.Differs(record, day.number(), off.get(), run);
      }
    }
    try {
      for (JsonObject line : record.unfinished()) {
        settle(line);
      }
    } catch (UnreadableRun | IllegalArgumentException off) {
      return new Replay.Differs(record, record.days().size() + 1, said(off), run);
    }
    if (!record.commitment().isEmpty()) {
      run.commit(record.commitment());
    }
    if (record.result().isPresent()
        && !(run.isOver() && run.result().equals(record.result().get()))) {
      return new Replay.Differs(
          record, run.day(), "it ended with other numbers than were recorded", run);
    }
    return new Replay.Proven(record, run);
  }

  /** Plays a day, and returns in what it differs. The run is not moved on by a day it cannot do. */
  private Optional<String> day(RunRecord.DayRecord day) {
    if (run.days().size() < day.number()) {
      if (run.isOver()) {
        return Optional.of("the run is over by then");
      }
      if (day.stage() == Simulation.Stage.AWAY) {
        return Optional.of("the manager was away, and is there");
      }
      try {
        act(day);
      } catch (UnreadableRun | IllegalArgumentException off) {
        return Optional.of(said(off));
      }
      run.endDay();
    }
    Day played = run.days().get(day.number() - 1);
    if (played.stage() != day.stage()) {
      return Optional.of("the manager was there, and is away");
    }
    scratch.resume(played.dusk());
    Optional<String> off = Evening.of(scratch, day.number()).differenceFrom(day.evening());
    if (off.isEmpty() && !RunWriter.fingerprint(played.fingerprint()).equals(day.fingerprint())) {
      return Optional.of("something that the record does not spell out, by its fingerprint");
    }
    return off;
  }

  private void act(RunRecord.DayRecord day) throws UnreadableRun {
    int read = 0;
    for (int done = 0; done <= day.answered().size(); done++) {
      // What is read of may have been born of what was answered just before.
      while (read < day.reads().size()
          && new Fields(day.reads().get(read)).count("after") <= done) {
        read(day.reads().get(read++));
      }
      if (done < day.answered().size()) {
        settle(day.answered().get(done));
      }
    }
    if (read < day.reads().size()) {
      throw new UnreadableRun("something was read after more answers than there were");
    }
    for (JsonObject line : day.plan()) {
      Move move = MoveLines.read(line, run.names());
      require(run.move(move).refusal(), line);
    }
    for (JsonObject line : day.whys()) {
      Why why = WordLines.why(line, run.names());
      require(run.say(why), line);
    }
  }

  private void read(JsonObject line) throws UnreadableRun {
    Read read = WordLines.read(line, run.names());
    require(run.read(read.incident(), read.question(), read.answer(), read.confidence()), line);
  }

  private void settle(JsonObject line) throws UnreadableRun {
    require(run.settle(MoveLines.read(line, run.names())).refusal(), line);
  }

  private static void require(Refusal refusal, JsonObject line) throws UnreadableRun {
    if (refusal.refused()) {
      throw new UnreadableRun(
          wheelhouse.content.Json.line(line) + " was done, and is refused: " + refusal.reason());
    }
  }

  private static String said(Exception off) {
    return String.valueOf(off.getMessage());
  }
}
