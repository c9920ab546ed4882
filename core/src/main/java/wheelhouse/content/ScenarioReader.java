package wheelhouse.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
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
    byte[] bytes;
    try (InputStream in = opening.open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException failure) {
      return refuse(file, "W006", "this file cannot be opened");
    }
    if (bytes.length > MOST_BYTES) {
      return refuse(file, "W001", "this file is too large for a scenario: more than 4 MB");
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
    text.flip();
    if (result.isError()) {
      Report report = new Report(new SourceText(file, text.toString()));
      report
          .at("W002", Span.at(text.length()), "")
          .says("this is not text in UTF-8: from here on it cannot be read")
          .label(in.position() == 0 ? "" : "save the file as UTF-8")
          .add();
      return without(report);
    }
    return read(file, text.toString());
  }

  /**
   * Reads the text of a file.
   *
   * @param file what findings call it
   */
  public static Loaded read(String file, String text) {
    if (text.length() > MOST_BYTES) {
      return refuse(file, "W001", "this file is too large for a scenario: more than 4 MB");
    }
    Report report = new Report(new SourceText(file, text));
    String start = report.source().text().stripLeading();
    if (!start.isEmpty() && "{/#".indexOf(start.charAt(0)) < 0) {
      int at = report.source().text().length() - start.length();
      report
          .at("W005", Span.at(at), "")
          .says("this is not a scenario: a scenario begins with {")
          .label("begins with something else")
          .add();
      return without(report);
    }
    Optional<Item> root = new DocumentReader(report).read().flatMap(new Structure(report)::read);
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
        new Places(report, root));
  }

  private static void check(Report report, Item scenario) {
    new References(report, scenario).check();
    new Days(report, scenario).check();
    new Signs(report).check(scenario);
    new Endings(report, scenario).check();
  }

  private static Loaded refuse(String file, String code, String message) {
    Report report = new Report(new SourceText(file, ""));
    report.at(code, Span.at(0), "").says(message).add();
    return without(report);
  }

  private static Loaded without(Report report) {
    return new Loaded(
        Optional.empty(), report.findings(), List.of(), new Places(report, Optional.empty()));
  }
}
