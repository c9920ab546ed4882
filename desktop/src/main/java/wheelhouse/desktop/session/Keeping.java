package wheelhouse.desktop.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/** Keeps a run on the disk while it is played, and says so once when that fails. */
final class Keeping implements Closeable {

  /** Begins to write a run, with everything that has happened by then. */
  interface Opener {
    RunWriter open(Run run) throws IOException;
  }

  private final Run run;
  private final Opener opener;
  private final String folder;
  private final Text text;
  private Optional<RunWriter> writer = Optional.empty();
  private boolean failing;

  /** Keeps a run in a folder, whose file is made at the first save. */
  Keeping(Run run, Opener opener, String folder, Text text) {
    this.run = run;
    this.opener = opener;
    this.folder = folder;
    this.text = text;
  }

  /** Keeps a run in a file of its own, which is made at the first save. */
  static Keeping of(Run run, RunStore store, Instant started, Text text) {
    Header header = Header.of(run, started.truncatedTo(ChronoUnit.SECONDS).toString());
    return new Keeping(
        run, each -> store.create(each, header), String.valueOf(store.folder()), text);
  }

  /** Goes on in the same file with the same run in other words; this one is done with. */
  Keeping inOtherWords(Run same) {
    Keeping other = new Keeping(same, opener, folder, text);
    other.writer = writer.map(open -> open.inOtherWords(same));
    other.failing = failing;
    return other;
  }

  /** Keeps another run in a file of its own, in the same folder. */
  Keeping another(Run other, Instant started) {
    return of(other, new RunStore(Path.of(folder)), started, text);
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
      RunWriter open = writer.isPresent() ? writer.get() : opener.open(run);
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
