package wheelhouse.replay;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/** The folder in which a player's runs are kept, one file a run. */
public final class RunStore {

  /** The folder beside the program that makes it portable, where there is one. */
  public static final String PORTABLE = "wheelhouse-runs";

  private static final String SUFFIX = ".jsonl";

  private final Path folder;

  /** The store in a folder, which need not exist yet. */
  public RunStore(Path folder) {
    this.folder = folder;
  }

  /**
   * The store of a machine: the chosen folder, if one was chosen; else the folder {@value
   * #PORTABLE} beside the program, if there is one; else a folder among the user's own data.
   */
  public static RunStore on(Machine machine, Optional<Path> chosen) {
    return new RunStore(
        chosen.or(machine::portableFolder).orElseGet(() -> machine.dataFolder().resolve("runs")));
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The files of all runs, by name, which is in order of their start. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(SUFFIX))
          .sorted()
          .toList();
    }
  }

  /**
   * Begins to write a run to a file of its own; its first line is there once this returns.
   *
   * @param header what the run is; its file is named after its start and its scenario
   * @throws IOException if no file can be made there; the run can be played all the same
   */
  public RunWriter create(Run run, Header header) throws IOException {
    String name = header.started().replaceAll("[^0-9A-Za-z-]", "") + "-" + header.scenario();
    for (int nth = 1; ; nth++) {
      try {
        return create(run, header, nth == 1 ? name : name + "-" + nth);
      } catch (FileAlreadyExistsException taken) {
        // Two runs of a scenario in one moment: the next name is free.
      }
    }
  }

  /**
   * Begins to write a run to a file of a given name; its first line is there once this returns.
   *
   * @param name of the file, without its ending
   * @throws FileAlreadyExistsException if there is one already
   * @throws IOException if no file can be made there
   */
  public RunWriter create(Run run, Header header, String name) throws IOException {
    Files.createDirectories(folder);
    return begun(RunWriter.begin(run, header, FileMedium.create(folder.resolve(name + SUFFIX))));
  }

  private static RunWriter begun(RunWriter writer) throws IOException {
    Optional<String> failed = writer.save();
    if (failed.isPresent()) {
      writer.close();
      throw new IOException(failed.get());
    }
    return writer;
  }

  /**
   * Reads what a file says.
   *
   * @throws IOException if it cannot be read at all
   * @throws UnreadableRun if it is no file of a run that this build can read
   */
  public static RunRecord read(Path file) throws IOException, UnreadableRun {
    return RunRecord.read(Files.readAllBytes(file));
  }

  /**
   * Takes up a run where its file ends: at the morning after its last whole day, with what was
   * answered since. Writing goes on in the same file.
   *
   * @param model the model of the scenario that the file's header names
   * @throws IOException if the file cannot be written
   * @throws UnreadableRun if it cannot be played on, with the reason
   */
  public static RunWriter resume(Path file, Model model) throws IOException, UnreadableRun {
    FileMedium medium = FileMedium.goOn(file);
    try {
      RunRecord record = read(file);
      if (record.damage().isPresent()) {
        throw new UnreadableRun(
            "This file is damaged: "
                + record.damage().get()
                + ".\nMaybe go on from day "
                + (record.days().size() + 1)
                + " as a new run");
      }
      Replay replay = Replayer.replay(record, model);
      if (replay instanceof Replay.Proven proven) {
        RunWriter writer = RunWriter.goOn(proven.run(), record, medium);
        Optional<String> failed = writer.save();
        if (failed.isPresent()) {
          throw new IOException(failed.get());
        }
        return writer;
      }
      throw new UnreadableRun(replay.sentence());
    } catch (IOException | UnreadableRun | RuntimeException failed) {
      medium.close();
      throw failed;
    }
  }
}
