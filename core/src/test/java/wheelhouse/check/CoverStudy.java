package wheelhouse.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.ScenarioReader;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Effort;
import wheelhouse.explore.Explorer;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.sim.Model;

/**
 * Searches every shipped scenario and the guide's examples for what is written and never seen, as
 * hard as {@code cover} does: {@code mvn -q -Pbench -Dargs=cover}.
 */
public final class CoverStudy {

  private static final List<String> SHORT =
      List.of("first-week", "dry-run", "guide/month-end", "guide/costume-shop");

  private static final List<String> LONG = List.of("the-usual", "forty-seven");

  private CoverStudy() {}

  /** Prints how each stands; fails if anything is lost. */
  public static void main(String[] args) throws IOException, UnreadableRun {
    int lost = 0;
    for (List<String> names : List.of(SHORT, LONG)) {
      for (String name : names) {
        Loaded loaded = loaded(name);
        Coverage coverage = covered(name, loaded, Effort.USUAL);
        List<Finding> findings = Examination.of(loaded, Optional.empty()).covering(coverage);
        System.out.printf(
            Locale.ROOT,
            "%-20s %,6d reached, %3d not, of which %d were written%n",
            name,
            coverage.reached().size(),
            coverage.unreached().size(),
            findings.size());
        findings.forEach(finding -> System.out.print(Messages.line(finding)));
        lost += findings.size();
      }
    }
    if (lost > 0) {
      throw new AssertionError(lost + " things are written that nobody ever sees");
    }
  }

  /** The scenarios that are searched in a few seconds, by their files below {@code scenarios}. */
  static List<String> quick() {
    return SHORT;
  }

  /** A scenario, by its file below {@code scenarios}. */
  static Loaded loaded(String name) {
    return ScenarioReader.read(file(name + ".json"));
  }

  /** What a search of a scenario finds, with what is stored beside it to measure runs against. */
  static Coverage covered(String name, Loaded loaded, Effort effort)
      throws IOException, UnreadableRun {
    Path stored = file(name + ".references.json");
    Optional<References> references =
        Files.exists(stored)
            ? Optional.of(ReferencesFile.read(Files.readString(stored)))
            : Optional.empty();
    return Explorer.cover(Model.of(loaded.scenario().orElseThrow()), references, effort);
  }

  private static Path file(String name) {
    return Golden.path("scenarios/" + name);
  }
}
