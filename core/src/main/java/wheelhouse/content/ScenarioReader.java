package wheelhouse.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads scenario files. Never throws for what a file holds: every problem is a finding, at its
 * place, and all of them come at once.
 */
public final class ScenarioReader {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  private ScenarioReader() {}

  /** Where the bytes of a file come from. */
  @FunctionalInterface
  public interface Opening {

    /** Opens the file from its start. */
    InputStream open() throws IOException;
  }

  /** Reads a file; how it is called in findings is the path as given. */
  public static Loaded read(Path file) {
    return read(file.toString().replace('\\', '/'), () -> Files.newInputStream(file));
  }

  /**
   * Reads a file from a stream, at most {@link #MOST_BYTES} of it.
   *
   * @param file what findings call it
   */
  public static Loaded read(String file, Opening opening) {
    return read(Document.of(file, opening));
  }

  /**
   * Reads the text of a file.
   *
   * @param file what findings call it
   */
  public static Loaded read(String file, String text) {
    return read(Document.of(file, text));
  }

  private static Loaded read(Document document) {
    Report report = document.report();
    Optional<Item> root = document.read(Shapes.SCENARIO, "a scenario");
    root.ifPresent(item -> check(report, item));
    List<Allowance> allowances = new ArrayList<>();
    List<Finding> findings =
        root.map(item -> new Silences(report, item).apply(allowances))
            .orElseGet(() -> List.copyOf(report.findings()));
    boolean playable = findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return new Loaded(
        root.filter(item -> playable).map(Assembly::scenario),
        findings,
        allowances,
        Places.of(report, root));
  }

  private static void check(Report report, Item scenario) {
    new References(report, scenario).check();
    new Days(report, scenario).check();
    new Signs(report).check(scenario);
    new Endings(report, scenario).check();
  }
}
