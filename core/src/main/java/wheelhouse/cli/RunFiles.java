package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.scenario.Scenario;

/** Reading the files of runs, with what goes wrong as problems for people. */
final class RunFiles {

  private RunFiles() {}

  static RunRecord read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Problem.usage("there is no file " + file);
    }
    try {
      return RunStore.read(file);
    } catch (UnreadableRun unreadable) {
      throw Problem.found(file.getFileName() + ": " + unreadable.sentence());
    } catch (IOException failed) {
      throw Problem.failed(file + " cannot be read");
    }
  }

  /** A scenario by name, with advice where a run speaks of one that is not shipped. */
  static Scenario scenario(String name) {
    try {
      return Shelf.scenario(name);
    } catch (Problem unknown) {
      throw unknown.exit() == Exit.USAGE
          ? Problem.usage(unknown.sentence() + "\nMaybe name its file with --scenario FILE")
          : unknown;
    }
  }
}
