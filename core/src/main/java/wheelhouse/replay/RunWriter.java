package wheelhouse.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.run.Day;
import wheelhouse.run.Names;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Writes a run down while it is played: call {@link #save()} after every move that is answered and
 * after every day. It appends what is new, one line a thing, forces it to the disk as a whole, and
 * never changes what stands.
 *
 * <p>A write that fails is told in a sentence, once for every attempt. What it left behind is taken
 * back at the next attempt, which writes it again with everything since; so a disk that recovers
 * has lost nothing, and one that does not has lost no day that was saved.
 */
public final class RunWriter implements Closeable {

  private final Run run;
  private final Medium medium;
  private final Simulation scratch;
  private long whole;
  private boolean torn;
  private Optional<Header> header;
  private Safe safe;

  /** How much of the run is on the disk. */
  private record Safe(int days, int answered, boolean result, String commitment) {}

  private RunWriter(Run run, Medium medium, Optional<Header> header, Safe safe) {
    this.run = run;
    this.medium = medium;
    this.header = header;
    this.safe = safe;
    scratch = new Simulation(run.model());
  }

  /** Writes a run to an empty medium, from its first line; nothing is written before a save. */
  public static RunWriter begin(Run run, Header header, Medium medium) {
    return new RunWriter(run, medium, Optional.of(header), new Safe(0, 0, false, ""));
  }

  /**
   * Goes on writing a run that was read from the medium and played up to where its record ends.
   * What is torn there is taken back at the first save.
   */
  static RunWriter goOn(Run run, RunRecord record, Medium medium) {
    Safe safe =
        new Safe(
            record.days().size(),
            record.unfinished().size(),
            record.result().isPresent(),
            record.commitment());
    RunWriter writer = new RunWriter(run, medium, Optional.empty(), safe);
    writer.whole = record.bytes();
    writer.torn = true;
    return writer;
  }

  /** Where the run is written, if that is a file. */
  public Optional<Path> file() {
    return medium.file();
  }

  /**
   * Goes on in the same place with the same run in other words, such as one that was {@linkplain
   * Retelling told again} after a text of its scenario had changed. This writer is done with.
   *
   * @throws IllegalArgumentException if it is another run, as far as playing goes
   */
  public RunWriter inOtherWords(Run same) {
    boolean alike =
        same.seed() == run.seed()
            && ScenarioHash.of(same.model().scenario())
                .equals(ScenarioHash.of(run.model().scenario()));
    if (!alike) {
      throw new IllegalArgumentException("that is another run. Maybe begin a file of its own");
    }
    RunWriter writer = new RunWriter(same, medium, header, safe);
    writer.whole = whole;
    writer.torn = torn;
    return writer;
  }

  /** The run it writes. */
  public Run run() {
    return run;
  }

  /**
   * Writes down what is new since the last save.
   *
   * @return empty if everything is safe; else what went wrong, as a sentence for the player
   */
  public Optional<String> save() {
    try {
      if (torn) {
        medium.truncate(whole);
        torn = false;
      }
      StringBuilder lines = new StringBuilder();
      header.ifPresent(first -> add(lines, first.write()));
      Safe now = addNew(lines);
      append(lines.toString());
      header = Optional.empty();
      safe = now;
      return Optional.empty();
    } catch (IOException failed) {
      String why = failed.getMessage() == null ? "the disk refused" : failed.getMessage();
      return Optional.of(
          "This run could not be written down ("
              + why
              + "). It can be played on; what is safe is "
              + (safe.days == 0 ? "nothing yet" : "everything up to the end of day " + safe.days)
              + ".");
    }
  }

  /** Adds a line for everything that is not safe yet, and returns what will be once they are. */
  private Safe addNew(StringBuilder lines) {
    List<Day> ended = run.days();
    int answered = safe.answered;
    for (Day day : ended.subList(safe.days, ended.size())) {
      addAnswers(lines, day.number(), day.answered(), answered);
      add(lines, line(day));
      answered = 0;
    }
    if (!run.isOver()) {
      addAnswers(lines, run.day(), run.answered(), answered);
      answered = run.answered().size();
    } else if (!safe.result) {
      add(lines, JsonValue.object().with("result", RunRecord.write(run.result())));
    }
    if (!run.commitment().equals(safe.commitment)) {
      add(lines, JsonValue.object().with("commitment", JsonValue.of(run.commitment())));
    }
    return new Safe(ended.size(), answered, run.isOver(), run.commitment());
  }

  private void addAnswers(StringBuilder lines, int day, List<Move> moves, int from) {
    Names names = run.names();
    for (Move move : moves.subList(from, moves.size())) {
      add(
          lines,
          JsonValue.object()
              .with("day", JsonValue.of(day))
              .with("did", MoveLines.write(move, names)));
    }
  }

  private JsonObject line(Day day) {
    Names names = run.names();
    JsonObject line = JsonValue.object().with("day", JsonValue.of(day.number()));
    if (day.stage() == Simulation.Stage.AWAY) {
      line = line.with("away", JsonValue.of(true));
    }
    if (!day.plan().isEmpty()) {
      line =
          line.with(
              "plan",
              JsonValue.array(
                  day.plan().stream().map(move -> MoveLines.write(move, names)).toList()));
    }
    if (!day.reads().isEmpty()) {
      line =
          line.with(
              "reads",
              JsonValue.array(
                  day.reads().stream().map(read -> WordLines.write(read, names)).toList()));
    }
    if (!day.whys().isEmpty()) {
      line =
          line.with(
              "why",
              JsonValue.array(
                  day.whys().stream().map(why -> WordLines.write(why, names)).toList()));
    }
    scratch.resume(day.dusk());
    return line.with("evening", Evening.of(scratch, day.number()).write())
        .with("fingerprint", JsonValue.of(fingerprint(day.fingerprint())));
  }

  static String fingerprint(long bits) {
    return String.format("%016x", bits);
  }

  private static void add(StringBuilder lines, JsonObject line) {
    lines.append(Json.line(line)).append('\n');
  }

  private void append(String lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    torn = true;
    while (buffer.hasRemaining()) {
      medium.write(buffer);
    }
    medium.force();
    torn = false;
    whole += bytes.length;
  }

  /** Lets go of the file; what was saved stays. */
  @Override
  public void close() throws IOException {
    medium.close();
  }
}
