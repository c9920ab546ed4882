package wheelhouse.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

/**
 * How a session comes by its run: it is begun, gone on with, or forked. The methods return at once;
 * the worker does what they ask for, and what was opened is told on the screen.
 */
public final class Openings {

  private final Workplace workplace;
  private final Text text;
  private final Session.Listener listener;

  /**
   * A run to begin.
   *
   * @param model of its scenario
   * @param seed its luck
   * @param at when it begins
   */
  public record Start(Model model, long seed, Instant at) {}

  /**
   * A run to fork.
   *
   * @param day on whose morning, from 1 to {@link Run#lastMorning()}
   * @param at when it is forked
   */
  public record Fork(int day, Instant at) {}

  /**
   * Openings at a workplace.
   *
   * @param listener is told what comes of the actions of each session that is opened
   */
  public Openings(Workplace workplace, Session.Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
    text = workplace.text();
  }

  /**
   * Begins a run. One that cannot be kept can be played all the same, and is told of.
   *
   * @param store where the player's runs are kept
   */
  public void begin(RunStore store, Start start, Consumer<Opened> opened) {
    open(() -> begun(store, start), opened);
  }

  /**
   * Goes on with a run where its file ends.
   *
   * @param models the model of the scenario of an id, if there is one
   */
  public void resume(Path file, Function<String, Optional<Model>> models, Consumer<Opened> opened) {
    open(() -> resumed(file, models), opened);
  }

  /**
   * Forks the run in a file, which is left alone: the days before stay as they were, and the branch
   * stands on the morning of the day.
   *
   * @param file of a run that may be over, or not
   * @param store where the branch is kept
   * @param models the model of the scenario of an id, if there is one
   * @throws IllegalArgumentException on the worker, if there is no such morning
   */
  public void fork(
      Path file,
      RunStore store,
      Fork fork,
      Function<String, Optional<Model>> models,
      Consumer<Opened> opened) {
    open(() -> forked(file, store, fork, models), opened);
  }

  /** Opens on the worker, and tells on the screen. */
  void open(Supplier<Opened> opening, Consumer<Opened> opened) {
    workplace
        .worker()
        .execute(
            () -> {
              Opened came = opening.get();
              workplace.screen().execute(() -> opened.accept(came));
            });
  }

  private Opened begun(RunStore store, Start start) {
    Run run = new Run(start.model(), start.seed());
    Header header = Header.of(run, second(start.at()));
    return playing(run, keeping(run, header, store));
  }

  private Opened resumed(Path file, Function<String, Optional<Model>> models) {
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

  private Opened forked(
      Path file, RunStore store, Fork fork, Function<String, Optional<Model>> models) {
    return found(
        file,
        models,
        (record, model) ->
            Replayer.replay(record, model) instanceof Replay.Proven proven
                ? forked(proven.run(), Optional.of(file), store, fork)
                : new Opened.Failed(text.of("resume.unfit")));
  }

  /** A branch of a run that is at hand. On the worker. */
  Opened forked(Run run, Optional<Path> file, RunStore store, Fork fork) {
    Run branch = run.fork(fork.day());
    Header plain = Header.of(branch, second(fork.at()));
    Header header =
        file.map(original -> plain.forkedFrom(Header.Branch.of(original, fork.day())))
            .orElse(plain);
    return playing(branch, keeping(branch, header, store));
  }

  /** A moment as headers have it, to the second. */
  private static String second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
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
