package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/** Keeps a run on the disk while it is played, and says so once if that fails. */
final class Saving implements AutoCloseable {

  private final Optional<RunWriter> writer;
  private final Optional<Path> file;
  private final Page page;
  private final Text text;
  private boolean told;

  Saving(Optional<RunWriter> writer, Optional<Path> file, Page page, Text text) {
    this.writer = writer;
    this.file = file;
    this.page = page;
    this.text = text;
  }

  /** Where the run is kept, if anywhere. */
  Optional<Path> file() {
    return file;
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
    return new Saving(writer.map(each -> each.inOtherWords(same)), file, page, text);
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
