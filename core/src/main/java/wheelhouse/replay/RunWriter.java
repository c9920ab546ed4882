package wheelhouse.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * after every day. It appends what is new, one line a thing, each written and forced to the disk as
 * a whole before the next, and never changes what stands.
 *
 * <p>A write that fails is told in a sentence, once for every attempt. The torn line is taken back
 * at the next attempt, which writes it again with everything since; so a disk that recovers has
 * lost nothing, and one that does not has lost no day that was saved.
 */
public final class RunWriter implements Closeable {

  private final Run run;
  private final Medium medium;
  private final Simulation scratch;
  private long whole;
  private boolean torn;
  private Optional<Header> header;
  private int days;
  private int answered;
  private boolean result;
  private String commitment = "";

  private RunWriter(Run run, Medium medium, Optional<Header> header) {
    this.run = run;
    this.medium = medium;
    this.header = header;
    scratch = new Simulation(run.model());
  }

  /** Writes a run to an empty medium, from its first line; nothing is written before a save. */
  public static RunWriter begin(Run run, Header header, Medium medium) {
    return new RunWriter(run, medium, Optional.of(header));
  }

  /**
   * Goes on writing a run that was read from the medium and played up to where its record ends.
   * What is torn there is taken back at the first save.
   */
  static RunWriter goOn(Run run, RunRecord record, Medium medium) {
    RunWriter writer = new RunWriter(run, medium, Optional.empty());
    writer.whole = record.bytes();
    writer.torn = true;
    writer.days = record.days().size();
    writer.answered = record.unfinished().size();
    writer.result = record.result().isPresent();
    writer.commitment = record.commitment();
    return writer;
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
    RunWriter writer = new RunWriter(same, medium, header);
    writer.whole = whole;
    writer.torn = torn;
    writer.days = days;
    writer.answered = answered;
    writer.result = result;
    writer.commitment = commitment;
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
      if (header.isPresent()) {
        append(header.get().write());
        header = Optional.empty();
      }
      List<Day> ended = run.days();
      while (days < ended.size()) {
        Day day = ended.get(days);
        appendAnswers(day.number(), day.answered());
        append(line(day));
        days++;
        answered = 0;
      }
      if (!run.isOver()) {
        appendAnswers(run.day(), run.answered());
      } else if (!result) {
        append(JsonValue.object().with("result", RunRecord.write(run.result())));
        result = true;
      }
      if (!run.commitment().equals(commitment)) {
        append(JsonValue.object().with("commitment", JsonValue.of(run.commitment())));
        commitment = run.commitment();
      }
      return Optional.empty();
    } catch (IOException failed) {
      String why = failed.getMessage() == null ? "the disk refused" : failed.getMessage();
      return Optional.of(
          "This run could not be written down ("
              + why
              + "). It can be played on; what is safe is "
              + (days == 0 ? "nothing yet" : "everything up to the end of day " + days)
              + ".");
    }
  }

  private void appendAnswers(int day, List<Move> moves) throws IOException {
    Names names = run.names();
    while (answered < moves.size()) {
      append(
          JsonValue.object()
              .with("day", JsonValue.of(day))
              .with("did", MoveLines.write(moves.get(answered), names)));
      answered++;
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

  private void append(JsonObject line) throws IOException {
    byte[] bytes = (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8);
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
