package wheelhouse.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** How a session begins, on the worker: with a fresh run, or with one that was left. */
final class Openings {

  private Openings() {}

  static Opened begun(
      Workplace workplace, RunStore store, Session.Start start, Session.Listener listener) {
    Run run = new Run(start.model(), start.seed());
    Keeping keeping = Keeping.of(run, store, start.at(), workplace.text());
    Optional<String> notice = keeping.save();
    return playing(new Session(workplace, run, keeping, listener), notice);
  }

  static Opened resumed(
      Workplace workplace,
      Path file,
      Function<String, Optional<Model>> models,
      Session.Listener listener) {
    Text text = workplace.text();
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
      RunWriter writer = RunStore.resume(file, model.get());
      Keeping keeping =
          new Keeping(writer.run(), run -> writer, String.valueOf(file.getParent()), text);
      Optional<String> notice = keeping.save();
      return playing(new Session(workplace, writer.run(), keeping, listener), notice);
    } catch (IOException busy) {
      return new Opened.Failed(text.of("resume.busy"));
    } catch (UnreadableRun differs) {
      return new Opened.Failed(text.of("resume.unfit"));
    }
  }

  private static Opened playing(Session session, Optional<String> notice) {
    return new Opened.Playing(session, session.shown(), notice);
  }
}
