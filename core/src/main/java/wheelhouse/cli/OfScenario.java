package wheelhouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import wheelhouse.content.Bundled;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.sim.Model;

/**
 * The scenario that a run is of: the shipped one that its record speaks of, or one that is named.
 */
final class OfScenario {

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "the scenario it is of, if that is not a shipped one")
  private String name = "";

  /** The file that was named, if one was. */
  Optional<String> named() {
    return Optional.of(name).filter(given -> !given.isEmpty());
  }

  /** The files from which it is read, if one was named. */
  List<Path> files() {
    return named().map(Bundled::files).orElse(List.of());
  }

  /** The name under which a run's scenario is found. */
  String nameFor(RunRecord record) {
    return named().orElse(record.header().scenario());
  }

  /** Plays a run again in its scenario. */
  Replay replay(RunRecord record) {
    return Replayer.replay(record, Model.of(RunFiles.scenario(nameFor(record))));
  }
}
