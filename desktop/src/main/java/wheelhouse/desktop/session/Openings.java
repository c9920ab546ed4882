package wheelhouse.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** How a session comes by its run: it is begun, gone on with, or forked. On the worker. */
final class Openings {

  private final Workplace workplace;
  private final Text text;
  private final Session.Listener listener;

  Openings(Workplace workplace, Session.Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
    text = workplace.text();
  }

  /** A run that begins. */
  Opened begun(RunStore store, Session.Start start) {
    Run run = new Run(start.model(), start.seed());
    Header header = Header.of(run, Session.second(start.at()));
    return playing(run, keeping(run, header, store));
  }

  /** A run where its file ends. */
  Opened resumed(Path file, Function<String, Optional<Model>> models) {
    return found(
        file,
        models,
        (record, model) -> {
          RunWriter writer = RunStore.resume(file, model);
          Keeping keeping =
              new Keeping(writer.run(), run -> writer, String.valueOf(file.getParent()), text);
          return playing(writer.run(), keeping);
        });
  }

  /** A branch of the run in a file, which is left alone. */
  Opened forked(
      Path file, RunStore store, Session.Fork fork, Function<String, Optional<Model>> models) {
    return found(
        file,
        models,
        (record, model) ->
            Replayer.replay(record, model) instanceof Replay.Proven proven
                ? forked(proven.run(), Optional.of(file), store, fork)
                : new Opened.Failed(text.of("resume.unfit")));
  }

  /** A branch of a run that is at hand. */
  Opened forked(Run run, Optional<Path> file, RunStore store, Session.Fork fork) {
    Run branch = run.fork(fork.day());
    Header plain = Header.of(branch, Session.second(fork.at()));
    Header header =
        file.map(original -> plain.forkedFrom(Header.Branch.of(original, fork.day())))
            .orElse(plain);
    return playing(branch, keeping(branch, header, store));
  }

  private Keeping keeping(Run run, Header header, RunStore store) {
    return new Keeping(
        run, each -> store.create(each, header), String.valueOf(store.folder()), text);
  }

  private Opened playing(Run run, Keeping keeping) {
    Optional<String> notice = keeping.save();
    Session session = new Session(workplace, run, keeping, listener);
    return new Opened.Playing(session, session.shown(), notice);
  }

  /** What becomes of a record that is whole and can be played on. */
  private interface Playable {
    Opened open(RunRecord record, Model model) throws IOException, UnreadableRun;
  }

  private Opened found(Path file, Function<String, Optional<Model>> models, Playable playable) {
    RunRecord record;
    try {
      record = RunStore.read(file);
    } catch (IOException | UnreadableRun unreadable) {
      return new Opened.Failed(text.of("resume.gone"));
    }
    if (record.damage().isPresent()) {
      return new Opened.Failed(text.of("resume.damaged"));
    }
    Optional<Model> model = models.apply(record.header().scenario());
    if (model.isEmpty()) {
      return new Opened.Failed(text.of("resume.unknown"));
    }
    if (record.header().rules() != RulesVersion.CURRENT
        || !record.header().hash().equals(ScenarioHash.of(model.get().scenario()))) {
      return new Opened.Failed(text.of("resume.unfit"));
    }
    try {
      return playable.open(record, model.get());
    } catch (IOException busy) {
      return new Opened.Failed(text.of("resume.busy"));
    } catch (UnreadableRun differs) {
      return new Opened.Failed(text.of("resume.unfit"));
    }
  }
}
