package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.LastTime;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/** Keeps a run on the disk while it is played, and says so once if that fails. */
final class Saving implements AutoCloseable {

  private final Optional<RunWriter> writer;
  private final Page page;
  private final Text text;
  private boolean told;

  Saving(Optional<RunWriter> writer, Page page, Text text) {
    this.writer = writer;
    this.page = page;
    this.text = text;
  }

  /** What writes the run down, if anything does. */
  Optional<RunWriter> writer() {
    return writer;
  }

  /** Where the run is kept, if anywhere. */
  Optional<Path> file() {
    return writer.flatMap(RunWriter::file);
  }

  /** What the run belongs to. */
  Branches branches() {
    return file().map(Branches::beside).orElseGet(Branches::none);
  }

  /** With what a second visit begins. */
  Optional<LastTime> lastTime(Run run, Debrief debrief) {
    return file().flatMap(kept -> LastTime.beside(kept, run, debrief));
  }

  /** Writes down what is new. */
  void save() {
    writer
        .flatMap(RunWriter::save)
        .ifPresentOrElse(
            failure -> {
              if (!told) {
                page.say(failure);
              }
              told = true;
            },
            () -> told = false);
  }

  /** Goes on in the same file with the same run in other words; this one is done with. */
  Saving inOtherWords(Run same) {
    return new Saving(writer.map(each -> each.inOtherWords(same)), page, text);
  }

  /** Says what is safe when somebody stops in the middle of a day. */
  void goodbye(String scenario, int planned) {
    save();
    if (writer.isEmpty() || told) {
      page.say(text.of("game.not-saved"));
      return;
    }
    page.say(text.of(planned > 0 ? "game.saved-plan" : "game.saved", scenario));
  }

  @Override
  public void close() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException failed) {
      page.say(text.of("game.not-closed"));
    }
  }
}
