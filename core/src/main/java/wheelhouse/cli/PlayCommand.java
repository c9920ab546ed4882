package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** Plays a scenario in the terminal. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a scenario in the terminal: plain text in and out, from a keyboard, a screen reader"
          + " or a pipe.",
      "What is played is kept as it happens, and can be taken up again with --resume.",
      "A run can be forked on any of its mornings with --from and --day: the days before stay as"
          + " they were, the luck is the same, and the run it comes from is left alone.",
      "A file of your own may be saved meanwhile: at the next prompt you are told, and \"reload\""
          + " plays on in it, with all you decided as far as it goes."
    })
final class PlayCommand implements Callable<Integer> {

  /** Luck that a person can say aloud. */
  private static final long LUCKS = 1_000_000;

  private final Console console;
  private final Text text;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "id of a shipped scenario, or a file (default: "
              + Wheelhouse.FIRST
              + ", or with --from the scenario of that run)")
  private Optional<String> scenario = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "the luck to play under")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "the language of the scenario's words, such as de, where it has been translated; the"
              + " terminal's own words stay English")
  private Optional<String> language = Optional.empty();

  @Option(names = "--resume", description = "go on with the newest run that is not finished")
  private boolean resume;

  @Option(
      names = "--from",
      paramLabel = "RUN",
      description = "fork this run: its file, or the name of that among the runs that are kept")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--day",
      paramLabel = "N",
      description = "with --from: the day on whose morning to go on differently")
  private Optional<Integer> day = Optional.empty();

  @Option(names = "--runs", paramLabel = "DIR", description = "where runs are kept")
  private Optional<Path> runs = Optional.empty();

  PlayCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    requireSense();
    RunStore store = runs.map(RunStore::new).orElse(console.runs());
    Page page = new Page(console.out());
    if (from.isPresent()) {
      branch(store, page);
      return Exit.FINE;
    }
    String name = scenario.orElse(Wheelhouse.FIRST);
    Model model = Model.of(spoken(name));
    if (resume) {
      RunWriter writer = takeUp(unfinished(store, model.scenario()), model);
      page.say(text.of("game.resumed"));
      play(name, store, page, new Kept(writer.run(), Optional.of(writer)));
    } else {
      long luck = seed.orElse(Math.floorMod(console.clock().millis(), LUCKS));
      play(name, store, page, keep(store, new Run(model, luck), page));
    }
    return Exit.FINE;
  }

  private void requireSense() {
    if (resume && seed.isPresent()) {
      throw Problem.usage("a run that is resumed has its luck already. Maybe leave out --seed");
    }
    if (from.isPresent() && (resume || seed.isPresent())) {
      throw Problem.usage(
          "a run that is forked keeps its luck, and is a new one. Maybe leave out --seed and"
              + " --resume");
    }
    if (from.isPresent() != day.isPresent()) {
      throw Problem.usage(
          "to fork a run takes --from and --day. Maybe: wheelhouse play --from RUN --day 3");
    }
  }

  private Scenario spoken(String name) {
    return language.map(tag -> Shelf.scenario(name, tag)).orElseGet(() -> Shelf.scenario(name));
  }

  /** A run, and what writes it down where that could be begun. */
  private record Kept(Run run, Optional<RunWriter> writer) {}

  /** Plays a run, and then whatever it goes on in. */
  private void play(String name, RunStore store, Page page, Kept first) {
    Manuscript manuscript = new Manuscript(name, language);
    Kept kept = first;
    Saving saving = new Saving(kept.writer(), page, text);
    try {
      Optional<Onward> next = game(name, kept.run(), page, saving, manuscript).play();
      while (next.isPresent()) {
        Onward onward = next.get();
        if (onward instanceof Onward.Back back) {
          saving.close();
          kept = fork(store, kept.run(), saving.file(), back.day(), page);
          saving = new Saving(kept.writer(), page, text);
          next = game(name, kept.run(), page, saving, manuscript).play();
        } else if (onward instanceof Reloading.Taken taken) {
          if (taken.kept() == Reloading.Kept.IN_THE_SAME) {
            saving = saving.inOtherWords(taken.run());
            kept = new Kept(taken.run(), saving.writer());
          } else {
            saving.close();
            kept = keep(store, taken.run(), page);
            saving = new Saving(kept.writer(), page, text);
            saving.save();
          }
          next = game(name, kept.run(), page, saving, manuscript).playOn();
        }
      }
    } finally {
      saving.close();
    }
  }

  private Game game(String name, Run run, Page page, Saving saving, Manuscript manuscript) {
    return new Game(
        console.in(),
        new Scene(run, text),
        page,
        saving,
        Shelf.references(name, run.model().scenario()),
        manuscript);
  }

  private Kept keep(RunStore store, Run run, Page page) {
    String luck = String.valueOf(run.seed());
    try {
      RunWriter writer = store.create(run, Header.of(run, started()));
      page.say(text.of("game.luck", luck, String.valueOf(store.folder())));
      return new Kept(run, Optional.of(writer));
    } catch (IOException failed) {
      page.say(text.of("game.luck-unsaved", luck, String.valueOf(failed.getMessage())));
      return new Kept(run, Optional.empty());
    }
  }

  private String started() {
    return console.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  // ---- forking

  private void branch(RunStore store, Page page) {
    Path file = file(store, from.orElseThrow());
    RunRecord record = RunFiles.read(file);
    String name = scenario.orElse(record.header().scenario());
    RunFiles.scenario(name);
    Replay replay = Replayer.replay(record, Model.of(spoken(name)));
    if (replay instanceof Replay.Proven proven) {
      int morning = day.orElseThrow();
      requireMorning(proven.run(), morning);
      Optional<Path> original = Optional.of(file);
      play(name, store, page, fork(store, proven.run(), original, morning, page));
      return;
    }
    throw Problem.found(replay.sentence());
  }

  /** The file that was named, or the one of that name among the runs that are kept. */
  private static Path file(RunStore store, Path named) {
    Path kept = store.folder().resolve(named.toString());
    return !Files.exists(named) && Files.exists(kept) ? kept : named;
  }

  private static void requireMorning(Run run, int morning) {
    if (morning < 1 || morning > run.lastMorning()) {
      throw Problem.usage(
          "there is no morning of day "
              + morning
              + " in this run to go back to\nMaybe one from 1 to "
              + run.lastMorning());
    }
  }

  private Kept fork(RunStore store, Run run, Optional<Path> original, int morning, Page page) {
    String day = text.of("day", new Scene(run, text).weekday(morning), morning);
    try {
      RunWriter writer =
          original.isPresent()
              ? store.fork(run, Header.Branch.of(original.get(), morning), started())
              : store.create(run.fork(morning), Header.of(run, started()));
      page.gap();
      page.say(text.of("game.forked", day, String.valueOf(store.folder())));
      return new Kept(writer.run(), Optional.of(writer));
    } catch (IOException failed) {
      page.gap();
      page.say(text.of("game.forked-unsaved", day, String.valueOf(failed.getMessage())));
      return new Kept(run.fork(morning), Optional.empty());
    }
  }

  // ---- resuming

  private static Path unfinished(RunStore store, Scenario scenario) {
    try {
      List<Path> files = store.files();
      for (int i = files.size() - 1; i >= 0; i--) {
        if (isUnfinished(files.get(i), scenario)) {
          return files.get(i);
        }
      }
    } catch (IOException failed) {
      throw Problem.failed("the runs in " + store.folder() + " cannot be listed");
    }
    throw Problem.found(
        "there is no unfinished run of \""
            + scenario.id()
            + "\" in "
            + store.folder()
            + "\nMaybe begin one: wheelhouse play "
            + scenario.id());
  }

  private static boolean isUnfinished(Path file, Scenario scenario) {
    try {
      RunRecord record = RunStore.read(file);
      return record.header().scenario().equals(scenario.id()) && record.result().isEmpty();
    } catch (IOException | UnreadableRun other) {
      return false;
    }
  }

  private static RunWriter takeUp(Path file, Model model) {
    try {
      return RunStore.resume(file, model);
    } catch (UnreadableRun unreadable) {
      throw Problem.found(unreadable.sentence());
    } catch (IOException failed) {
      throw Problem.failed(file + " cannot be gone on with: " + failed.getMessage());
    }
  }
}
