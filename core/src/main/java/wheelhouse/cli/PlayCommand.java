package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.replay.Header;
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
      defaultValue = Wheelhouse.FIRST,
      description = "id of a shipped scenario, or a file (default: ${DEFAULT-VALUE})")
  private String name = Wheelhouse.FIRST;

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

  @Option(names = "--runs", paramLabel = "DIR", description = "where runs are kept")
  private Optional<Path> runs = Optional.empty();

  PlayCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    Scenario scenario =
        language.map(tag -> Shelf.scenario(name, tag)).orElseGet(() -> Shelf.scenario(name));
    Model model = Model.of(scenario);
    RunStore store = runs.map(RunStore::new).orElse(console.runs());
    if (resume && seed.isPresent()) {
      throw Problem.usage("a run that is resumed has its luck already. Maybe leave out --seed");
    }
    Page page = new Page(console.out());
    if (resume) {
      Path file = unfinished(store, scenario);
      RunWriter writer = takeUp(file, model);
      page.say(text.of("game.resumed"));
      play(
          writer.run(),
          store,
          page,
          new Saving(Optional.of(writer), Optional.of(file), page, text));
      return Exit.FINE;
    }
    Run run = new Run(model, seed.orElse(Math.floorMod(console.clock().millis(), LUCKS)));
    play(run, store, page, keep(store, run, page));
    return Exit.FINE;
  }

  private void play(Run begun, RunStore store, Page page, Saving begunSaving) {
    Manuscript manuscript = new Manuscript(name, language);
    Saving saving = begunSaving;
    try {
      Optional<Reloading.Taken> next = game(begun, page, saving, manuscript).play();
      while (next.isPresent()) {
        Run run = next.get().run();
        if (next.get().kept() == Reloading.Kept.IN_THE_SAME) {
          saving = saving.inOtherWords(run);
        } else {
          saving.close();
          saving = keep(store, run, page);
          saving.save();
        }
        next = game(run, page, saving, manuscript).playOn();
      }
    } finally {
      saving.close();
    }
  }

  private Game game(Run run, Page page, Saving saving, Manuscript manuscript) {
    return new Game(
        console.in(),
        new Scene(run, text),
        page,
        saving,
        Shelf.references(name, run.model().scenario()),
        manuscript);
  }

  private Saving keep(RunStore store, Run run, Page page) {
    String luck = String.valueOf(run.seed());
    try {
      List<Path> before = store.files();
      RunWriter writer = store.create(run, Header.of(run, started()));
      Optional<Path> file =
          store.files().stream().filter(each -> !before.contains(each)).findFirst();
      page.say(text.of("game.luck", luck, String.valueOf(store.folder())));
      return new Saving(Optional.of(writer), file, page, text);
    } catch (IOException failed) {
      page.say(text.of("game.luck-unsaved", luck, String.valueOf(failed.getMessage())));
      return new Saving(Optional.empty(), Optional.empty(), page, text);
    }
  }

  private String started() {
    return console.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

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
