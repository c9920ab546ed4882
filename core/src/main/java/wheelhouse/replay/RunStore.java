package wheelhouse.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/** The folder in which a player's runs are kept, one file a run. */
public final class RunStore {

  /** The folder beside the program that makes it portable, where there is one. */
  public static final String PORTABLE = "wheelhouse-runs";

  private static final String SUFFIX = ".jsonl";
  private static final int LONGEST_HEADER = 1 << 16;

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
      return files.filter(file -> name(file).endsWith(SUFFIX)).sorted().toList();
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

  /**
   * Begins to write a branch of a run, to a file of its own that holds the days before the branch
   * too, and so needs no other to be proven; all of them are there once this returns.
   *
   * @param run the run that is forked, over or not
   * @param from the name of its file, and the day on whose morning the two part
   * @param started when the branch is begun
   * @return the writer of the branch, which stands on that morning
   * @throws IllegalArgumentException if there is no such morning, as {@link Run#fork}
   * @throws IOException if no file can be made there; the branch can be played all the same
   */
  public RunWriter fork(Run run, Header.Branch from, String started) throws IOException {
    Run branch = run.fork(from.day());
    return create(branch, Header.of(branch, started).forkedFrom(from));
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
   * Reads the first line of a file, and nothing else.
   *
   * @throws IOException if it cannot be read at all
   * @throws UnreadableRun if it is no file of a run that this build can read
   */
  public static Header header(Path file) throws IOException, UnreadableRun {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int next = in.read();
      while (next >= 0 && line.size() < LONGEST_HEADER) {
        line.write(next);
        if (next == '\n') {
          break;
        }
        next = in.read();
      }
    }
    return RunRecord.read(line.toByteArray()).header();
  }

  /**
   * A run as it is kept.
   *
   * @param file where it lies
   * @param record what its file says
   */
  public record Kept(Path file, RunRecord record) {}

  /**
   * A run with all that it belongs to: the original it goes back to, and every branch of that which
   * is kept in this folder.
   *
   * @param file of one of them
   * @return them as a tree from the original; empty if no run of this folder is in that file
   * @throws IOException if the folder or one of them cannot be read
   */
  public Optional<RunTree<Kept>> family(Path file) throws IOException {
    Map<Path, Header> headers = new LinkedHashMap<>();
    for (Path each : files()) {
      try {
        headers.put(each, header(each));
      } catch (IOException | UnreadableRun other) {
        // Somebody else's file, which belongs to no family.
      }
    }
    List<RunTree<Path>> trees =
        RunTree.grow(
            List.copyOf(headers.keySet()),
            RunStore::name,
            each -> Optional.ofNullable(headers.get(each)));
    for (RunTree<Path> tree : trees) {
      if (tree.all().map(RunStore::name).anyMatch(name(file)::equals)) {
        return Optional.of(kept(tree));
      }
    }
    return Optional.empty();
  }

  private static RunTree<Kept> kept(RunTree<Path> tree) throws IOException {
    List<RunTree<Kept>> branches = new ArrayList<>();
    for (RunTree<Path> branch : tree.branches()) {
      branches.add(kept(branch));
    }
    try {
      return new RunTree<>(new Kept(tree.run(), read(tree.run())), branches);
    } catch (UnreadableRun changed) {
      throw new IOException(name(tree.run()) + " was changed while it was read", changed);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
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
