package wheelhouse.replay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.MalformedJson;
import wheelhouse.run.Result;
import wheelhouse.sim.Simulation;

/**
 * What a run's file says, not yet played again. The names in it mean something only on the board of
 * their day.
 *
 * @param header the first line
 * @param days every whole day, in order from 1
 * @param unfinished what was done and answered on the day that was not ended, in order
 * @param result how it ended, if it did
 * @param commitment what the player means to do from now on; may be empty
 * @param bytes how many bytes of the file are whole lines that could be read; what follows is torn
 * @param damage where the file was damaged before its end, in a sentence; only what comes before is
 *     in this record
 */
public record RunRecord(
    Header header,
    List<DayRecord> days,
    List<JsonObject> unfinished,
    Optional<Result> result,
    String commitment,
    long bytes,
    Optional<String> damage) {

  public RunRecord {
    days = List.copyOf(days);
    unfinished = List.copyOf(unfinished);
  }

  /**
   * A day as it was written down.
   *
   * @param number from 1
   * @param stage whether the manager was there, or away
   * @param answered what was done and answered at once, in order
   * @param plan the plan
   * @param reads what was read
   * @param whys why it was picked so
   * @param evening how things stood after the night
   * @param fingerprint of the state after the night, as 16 hexadecimal digits
   */
  public record DayRecord(
      int number,
      Simulation.Stage stage,
      List<JsonObject> answered,
      List<JsonObject> plan,
      List<JsonObject> reads,
      List<JsonObject> whys,
      Evening evening,
      String fingerprint) {

    public DayRecord {
      answered = List.copyOf(answered);
      plan = List.copyOf(plan);
      reads = List.copyOf(reads);
      whys = List.copyOf(whys);
    }
  }

  /**
   * Reads a run's file. A last line that was torn is left out, for it is what a crash leaves
   * behind.
   *
   * @throws UnreadableRun if it is no file of a run, not even a whole first line of one, or one of
   *     a newer format
   */
  public static RunRecord read(byte[] file) throws UnreadableRun {
    Reading reading = new Reading();
    int at = 0;
    for (int line = 1; at < file.length; line++) {
      int end = at;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      if (end == file.length) {
        break;
      }
      try {
        reading.line(Fields.of(Json.read(text(file, at, end))));
      } catch (MalformedJson | CharacterCodingException | UnreadableRun unreadable) {
        if (line == 1 && unreadable instanceof UnreadableRun header) {
          throw header;
        }
        if (line == 1) {
          throw new UnreadableRun("this is no file of a run");
        }
        if (end + 1 < file.length) {
          reading.damage =
              Optional.of("line " + line + " cannot be read: " + unreadable.getMessage());
        }
        break;
      }
      at = end + 1;
    }
    return reading.record(at);
  }

  private static String text(byte[] file, int from, int to) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.wrap(file, from, to - from);
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  /** Takes in line after line. */
  private static final class Reading {
    private Optional<Header> header = Optional.empty();
    private final List<DayRecord> days = new ArrayList<>();
    private final List<JsonObject> answered = new ArrayList<>();
    private Optional<Result> result = Optional.empty();
    private String commitment = "";
    private Optional<String> damage = Optional.empty();

    void line(Fields line) throws UnreadableRun {
      if (header.isEmpty()) {
        header = Optional.of(Header.read(line));
      } else if (line.has("did")) {
        requireDay(line);
        answered.add(line.fields("did").object());
      } else if (line.has("fingerprint")) {
        day(line);
      } else if (line.has("result")) {
        result = Optional.of(result(line.fields("result")));
      } else if (line.has("commitment")) {
        commitment = line.text("commitment");
      } else {
        throw new UnreadableRun("nothing is known of " + line.object().members().keySet());
      }
    }

    private void requireDay(Fields line) throws UnreadableRun {
      if (line.count("day") != days.size() + 1) {
        throw new UnreadableRun(
            "day " + line.count("day") + " stands where day " + (days.size() + 1) + " should");
      }
    }

    private void day(Fields line) throws UnreadableRun {
      requireDay(line);
      boolean away = line.has("away");
      days.add(
          new DayRecord(
              line.count("day"),
              away ? Simulation.Stage.AWAY : Simulation.Stage.PRESENT,
              answered,
              objects(line, "plan"),
              objects(line, "reads"),
              objects(line, "why"),
              Evening.read(line.fields("evening")),
              line.text("fingerprint")));
      answered.clear();
    }

    private static List<JsonObject> objects(Fields line, String key) throws UnreadableRun {
      List<JsonObject> objects = new ArrayList<>();
      for (JsonValue each : line.listOrNone(key)) {
        objects.add(Fields.of(each).object());
      }
      return objects;
    }

    RunRecord record(long bytes) throws UnreadableRun {
      if (header.isEmpty()) {
        throw new UnreadableRun("this file ends before its first line does");
      }
      return new RunRecord(
          header.get(), days, answered, result, commitment, bytes, damage.or(this::tornFork));
    }

    /** A branch is written with all the days before it at once, or it is none. */
    private Optional<String> tornFork() {
      return header
          .flatMap(Header::branch)
          .filter(from -> days.size() < from.day() - 1)
          .map(
              from ->
                  "it was forked on the morning of day "
                      + from.day()
                      + ", and not all of the days before are in it");
    }
  }

  static JsonObject write(Result result) {
    return JsonValue.object()
        .with("harm", JsonValue.of(result.harm()))
        .with("permanent", JsonValue.of(result.permanent()))
        .with("harmAtLeave", JsonValue.of(result.harmAtLeave()))
        .with("capability", JsonValue.of(result.capability()))
        .with("growth", JsonValue.of(result.growth()))
        .with("broke", JsonValue.of(result.broke()))
        .with("brokeAway", JsonValue.of(result.brokeAway()))
        .with("closedAway", JsonValue.of(result.closedAway()));
  }

  private static Result result(Fields fields) throws UnreadableRun {
    return new Result(
        fields.number("harm"),
        fields.number("permanent"),
        fields.number("harmAtLeave"),
        fields.number("capability"),
        fields.number("growth"),
        fields.count("broke"),
        fields.count("brokeAway"),
        fields.count("closedAway"));
  }
}
