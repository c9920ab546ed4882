package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Standing.Reached;
import wheelhouse.explore.Witness;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/** Runs that show something, written as files that {@code replay} can show. */
final class Witnesses {

  /** The file that says what each run shows. */
  static final String LIST = "witnesses.txt";

  private final Path folder;
  private final Map<Witness, String> files = new LinkedHashMap<>();

  private Witnesses(Path folder) {
    this.folder = folder;
  }

  /** Writes a run for everything that is reached; one that shows several things is written once. */
  static Witnesses write(Coverage coverage, Model model, Path folder, Instant now) {
    Map<Witness, List<String>> shown = new LinkedHashMap<>();
    for (Reached reached : coverage.reached()) {
      shown
          .computeIfAbsent(reached.witness(), any -> new ArrayList<>())
          .add(reached.obligation().words());
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Problem.usage("\"" + folder + "\" is no folder. Maybe name one for the runs");
    }
    Witnesses witnesses = new Witnesses(folder);
    List<String> list = new ArrayList<>();
    for (Map.Entry<Witness, List<String>> each : shown.entrySet()) {
      String name = String.format(Locale.ROOT, "witness-%03d", witnesses.files.size() + 1);
      String file = run(each.getKey().play(model), name, folder, now);
      witnesses.files.put(each.getKey(), file);
      list.add(file);
      each.getValue().forEach(words -> list.add("    " + words));
    }
    try {
      Files.write(folder.resolve(LIST), list);
    } catch (IOException failed) {
      throw cannotWrite(folder);
    }
    return witnesses;
  }

  /** Writes a run to a file, and returns the file's name. */
  static String run(Run run, String name, Path folder, Instant now) {
    Header header = Header.of(run, now.truncatedTo(ChronoUnit.SECONDS).toString());
    try (RunWriter writer = new RunStore(folder).create(run, header, name)) {
      Optional<String> failed = writer.save();
      if (failed.isPresent()) {
        throw Problem.failed(failed.get());
      }
      return name + ".jsonl";
    } catch (FileAlreadyExistsException taken) {
      throw Problem.usage(
          "\"" + folder + "\" has a " + name + ".jsonl already. Maybe name an empty folder");
    } catch (IOException failed) {
      throw cannotWrite(folder);
    }
  }

  private static Problem cannotWrite(Path folder) {
    return Problem.failed(
        "nothing can be written into \"" + folder + "\". Maybe it is a file, or not yours");
  }

  /** The folder they are in. */
  Path folder() {
    return folder;
  }

  /** How many runs were written. */
  int count() {
    return files.size();
  }

  /** The file of a run. */
  String file(Witness witness) {
    return files.getOrDefault(witness, "");
  }
}
