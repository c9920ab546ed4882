package wheelhouse.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file as far as it is text, whatever it holds, with what was found wrong with it so far. */
final class Document {

  private final Report report;
  private final boolean isText;

  private Document(Report report, boolean isText) {
    this.report = report;
    this.isText = isText;
  }

  /** The text that comes from a stream, at most {@link ScenarioReader#MOST_BYTES} of it. */
  static Document of(String file, ScenarioReader.Opening opening) {
    byte[] bytes;
    try (InputStream in = opening.open()) {
      bytes = in.readNBytes(ScenarioReader.MOST_BYTES + 1);
    } catch (IOException failure) {
      return refused(file, "W006", "this file cannot be opened");
    }
    if (bytes.length > ScenarioReader.MOST_BYTES) {
      return tooLarge(file);
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
      return new Document(report, false);
    }
    return of(file, text.toString());
  }

  /** A text that has been read already. */
  static Document of(String file, String text) {
    return text.length() > ScenarioReader.MOST_BYTES
        ? tooLarge(file)
        : new Document(new Report(new SourceText(file, text)), true);
  }

  private static Document tooLarge(String file) {
    return refused(file, "W001", "this file is too large: more than 4 MB");
  }

  private static Document refused(String file, String code, String message) {
    Report report = new Report(new SourceText(file, ""));
    report.at(code, Span.at(0), "").says(message).add();
    return new Document(report, false);
  }

  Report report() {
    return report;
  }

  /**
   * What it says, as far as it fits a shape.
   *
   * @param what it should be, with its article, for messages: "a scenario"
   */
  Optional<Item> read(Shape whole, String what) {
    return parse(what).flatMap(root -> new Structure(report).read(root, whole));
  }

  /**
   * What it says, whether or not it fits any shape.
   *
   * @param what it should be, with its article, for messages: "a scenario"
   */
  Optional<Node> parse(String what) {
    if (!isText) {
      return Optional.empty();
    }
    String text = report.source().text();
    String start = text.stripLeading();
    if (!start.isEmpty() && "{/#".indexOf(start.charAt(0)) < 0) {
      report
          .at("W005", Span.at(text.length() - start.length()), "")
          .says("this is not " + what + ": " + what + " begins with {")
          .label("begins with something else")
          .add();
      return Optional.empty();
    }
    return new DocumentReader(report).read();
  }
}
