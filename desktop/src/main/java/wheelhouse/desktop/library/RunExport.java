package wheelhouse.desktop.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import wheelhouse.desktop.settings.SafeFile;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunCode;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.sim.Model;

/** A run as a file to give away, and beside it as a code to read out. */
public final class RunExport {

  private static final String RUN = ".jsonl";
  private static final String CODE = ".code.txt";

  private RunExport() {}

  /**
   * What was written.
   *
   * @param run the file of the run
   * @param code the file of its code; empty if it cannot be played again
   */
  public record Exported(Path run, Optional<Path> code) {}

  /**
   * Writes a run into a folder, under a name that says its scenario and its day and is free.
   *
   * @param zone in which the day is
   * @throws IOException if it cannot be written; then nothing is
   */
  public static Exported write(PastRun run, Path folder, ZoneId zone) throws IOException {
    SafeFile safe = new SafeFile();
    Optional<String> code = code(run);
    String name = free(folder, name(run, zone));
    Path file = folder.resolve(name + RUN);
    safe.write(file, Files.readAllBytes(run.file()));
    if (code.isEmpty()) {
      return new Exported(file, Optional.empty());
    }
    Path beside = folder.resolve(name + CODE);
    try {
      safe.write(beside, code.get() + System.lineSeparator());
    } catch (IOException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
    return new Exported(file, Optional.of(beside));
  }

  /** The code of a run that can be played again. */
  public static Optional<String> code(PastRun run) throws IOException {
    if (run.offer().isEmpty() || run.obstacle().isPresent()) {
      return Optional.empty();
    }
    try {
      Replay replay =
          Replayer.replay(RunStore.read(run.file()), Model.of(run.offer().get().scenario()));
      return replay instanceof Replay.Proven same
          ? Optional.of(RunCode.of(same.run()))
          : Optional.empty();
    } catch (UnreadableRun unreadable) {
      return Optional.empty();
    }
  }

  private static String name(PastRun run, ZoneId zone) {
    Instant when = run.started().orElse(run.touched());
    String scenario = run.scenario().replaceAll("[^0-9A-Za-z-]", "");
    return "wheelhouse"
        + (scenario.isEmpty() ? "" : "-" + scenario)
        + "-"
        + when.atZone(zone).toLocalDate();
  }

  private static String free(Path folder, String name) {
    String free = name;
    for (int nth = 2; isTaken(folder, free); nth++) {
      free = name + "-" + nth;
    }
    return free;
  }

  private static boolean isTaken(Path folder, String name) {
    return Files.exists(folder.resolve(name + RUN)) || Files.exists(folder.resolve(name + CODE));
  }
}
