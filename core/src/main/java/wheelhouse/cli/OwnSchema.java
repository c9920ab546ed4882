package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wheelhouse.content.Loaded;
import wheelhouse.content.SchemaWriter;

/** The schema of one scenario, kept beside its file while its ids change. */
final class OwnSchema {

  private final Path file;
  private String written = "";

  private OwnSchema(Path file) {
    this.file = file;
  }

  /** Beside a scenario's file: {@code mine.schema.json} beside {@code mine.json}. */
  static OwnSchema beside(Path scenario) {
    String name = String.valueOf(scenario.getFileName()).replaceFirst("\\.json$", "");
    return new OwnSchema(scenario.resolveSibling(name + ".schema.json"));
  }

  /** Writes it where it has changed; of what cannot be read at all the one before stays. */
  void follow(Loaded loaded) {
    String now = SchemaWriter.schemaOf(loaded);
    boolean nothingRead = now.equals(SchemaWriter.schema()) && !written.isEmpty();
    if (now.equals(written) || nothingRead) {
      return;
    }
    try {
      Files.writeString(file, now);
      written = now;
    } catch (IOException failed) {
      throw Problem.failed(file + " cannot be written\nMaybe watch without --schema");
    }
  }
}
