package wheelhouse.desktop.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.replay.RunWriter;
import wheelhouse.words.Text;

/** Keeps a run on the disk while it is played, and says so once when that fails. */
final class Keeping implements Closeable {

  /** Begins to write the run, with everything that has happened by then. */
  interface Opener {
    RunWriter open() throws IOException;
  }

  private final Opener opener;
  private final String folder;
  private final Text text;
  private Optional<RunWriter> writer = Optional.empty();
  private boolean failing;

  /** Keeps a run in a folder, whose file is made at the first save. */
  Keeping(Opener opener, String folder, Text text) {
    this.opener = opener;
    this.folder = folder;
    this.text = text;
  }

  /**
   * Writes down what is new, and what could not be written before.
   *
   * @return why that failed, as a sentence, unless it failed the last time, too
   */
  Optional<String> save() {
    boolean before = failing;
    failing = !saved();
    if (before || !failing) {
      return Optional.empty();
    }
    return Optional.of(text.of(writer.isEmpty() ? "saving.nowhere" : "saving.failed", folder));
  }

  private boolean saved() {
    try {
      RunWriter open = writer.isPresent() ? writer.get() : opener.open();
      writer = Optional.of(open);
      return open.save().isEmpty();
    } catch (IOException failed) {
      return false;
    }
  }

  /** Where it is written down, once it is. */
  Optional<Path> file() {
    return writer.flatMap(RunWriter::file);
  }

  /** What the run belongs to, as far as that lies beside it. */
  Branches branches() {
    return file().map(Branches::beside).orElseGet(Branches::none);
  }

  /** Whether something is not written down. */
  boolean unsaved() {
    return failing;
  }

  /** Writes what is left to write, and lets go of the file. */
  @Override
  public void close() {
    save();
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException failed) {
      // Every line was forced to the disk when it was written.
      failing = true;
    }
  }
}
