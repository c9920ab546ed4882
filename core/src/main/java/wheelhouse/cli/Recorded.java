package wheelhouse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wheelhouse.replay.Replay;
import wheelhouse.replay.RunRecord;

/** The one recorded run that a command is asked about, as its first argument. */
final class Recorded {

  @Parameters(index = "0", paramLabel = "RUN", description = "the file of a run")
  private Path file = Path.of("");

  @Mixin private OfScenario scenario = new OfScenario();

  /** Its file, as the user gave it. */
  Path file() {
    return file;
  }

  /**
   * A file that something about it is to be written to.
   *
   * @param what that is, as {@link Destination} says
   */
  Destination destination(String what, Path to) {
    List<Path> asked = new ArrayList<>(scenario.files());
    asked.add(file);
    return Destination.of(what, to, asked);
  }

  /** What its file says. */
  RunRecord record() {
    return RunFiles.read(file);
  }

  /**
   * The name under which its scenario is found: a shipped id, or a file.
   *
   * @param record as {@link #record()} gave it
   */
  String scenario(RunRecord record) {
    return scenario.nameFor(record);
  }

  /**
   * Plays it again.
   *
   * @param record as {@link #record()} gave it
   */
  Replay replay(RunRecord record) {
    return scenario.replay(record);
  }
}
