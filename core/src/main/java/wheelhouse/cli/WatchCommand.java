package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wheelhouse.check.Examination;
import wheelhouse.check.Onlooker;
import wheelhouse.check.Stored;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.Saves;
import wheelhouse.content.ScenarioReader;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** Checks a scenario again whenever its file is saved. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a scenario, with its languages beside it, again whenever it is saved, and shows in"
          + " one screen what changed: findings that came and went, and how the balance moved.",
      "What is written is checked at once; what only playing shows follows. Ctrl-C ends it."
    })
final class WatchCommand implements Callable<Integer> {

  /** Below what anybody notices, and long enough that looking costs nothing. */
  private static final long LOOK_MILLIS = 15;

  /** How often the file is read before the virtual machine has compiled most of what that takes. */
  private static final int WARM = 10;

  private static final long ENDING_MILLIS = 2_000;

  /** Empties the screen and puts the cursor at its top; for terminals alone. */
  private static final String CLEAR = "\u001b[2J\u001b[H";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "the file of a scenario")
  private String name = "";

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = Bundled.files(name);
    if (files.isEmpty()) {
      throw Problem.usage(
          "\"" + name + "\" is shipped, and nobody writes on it\nMaybe watch a file of your own");
    } else if (!Files.isRegularFile(files.get(0))) {
      throw Problem.usage("there is no file " + files.get(0));
    }
    Thread watching = Thread.currentThread();
    Thread ending = new Thread(() -> end(watching), "ending");
    Runtime.getRuntime().addShutdownHook(ending);
    new WatchLoop(new OwnDesk(files, console.clock()), name, this::show).run();
    return Exit.FINE;
  }

  /** Lets the loop come to its end, so that no line is torn. */
  private static void end(Thread watching) {
    watching.interrupt();
    try {
      watching.join(ENDING_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(List<String> screen) {
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    StringBuilder all = new StringBuilder(terminal ? CLEAR : "");
    screen.forEach(line -> all.append(line).append(System.lineSeparator()));
    console.out().print(all.append(System.lineSeparator()));
    console.out().flush();
  }

  /** The files on the disk, played on a thread of its own. */
  private static final class OwnDesk implements WatchLoop.Desk {

    private final List<Path> files;
    private final InstantSource clock;
    private final Saves saves;
    private Optional<Examination> examination = Optional.empty();
    private Optional<Scenario> scenario = Optional.empty();
    private Optional<Playing> playing = Optional.empty();
    private int warmed;

    /** Something that is being played. */
    private record Playing(
        AtomicBoolean wanted, CompletableFuture<Optional<Watching.Played>> shown) {}

    OwnDesk(List<Path> files, InstantSource clock) {
      this.files = files;
      this.clock = clock;
      saves = new Saves(Saves.disk(), files);
    }

    @Override
    public Saves.Look look() {
      return saves.look();
    }

    @Override
    public Watching.Checked read() {
      long began = clock.millis();
      Read read = Read.of(files);
      scenario = read.scenario();
      examination = Optional.of(read.examination());
      return new Watching.Checked(
          read.findings(), read.examination().canBePlayed(), clock.millis() - began);
    }

    /** What the files say now. */
    private record Read(
        Optional<Scenario> scenario, Examination examination, List<Finding> findings) {

      static Read of(List<Path> files) {
        Path file = files.get(0);
        Loaded loaded = ScenarioReader.read(file);
        Examination examination = Examination.of(loaded, stored(file, loaded));
        List<Finding> findings = new ArrayList<>(examination.reading());
        for (Path overlay : files.subList(1, files.size())) {
          if (Files.exists(overlay) && loaded.scenario().isPresent()) {
            findings.addAll(Examination.ofOverlay(OverlayReader.read(overlay)).reading());
          }
        }
        return new Read(loaded.scenario(), examination, findings);
      }
    }

    private static Optional<Stored> stored(Path file, Loaded loaded) {
      if (loaded.scenario().isEmpty()) {
        return Optional.empty();
      }
      Path beside = file.resolveSibling(ReferencesFile.name(loaded.scenario().get().id()));
      try {
        return Files.exists(beside)
            ? Optional.of(new Stored(beside.toString(), Files.readString(beside)))
            : Optional.empty();
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }

    @Override
    public void play() {
      AtomicBoolean wanted = new AtomicBoolean(true);
      CompletableFuture<Optional<Watching.Played>> shown = new CompletableFuture<>();
      Examination what = examination.orElseThrow();
      Model model = Model.of(scenario.orElseThrow());
      Thread player =
          new Thread(
              () -> {
                try {
                  warm();
                  shown.complete(play(what, model, share -> wanted.get()));
                } catch (RuntimeException failed) {
                  shown.completeExceptionally(failed);
                }
              },
              "player");
      player.setDaemon(true);
      player.start();
      playing = Optional.of(new Playing(wanted, shown));
    }

    /** Reads a few times for nothing, so that the first save is read as fast as later ones. */
    private void warm() {
      while (warmed < WARM) {
        warmed++;
        Read.of(files);
      }
    }

    private Optional<Watching.Played> play(Examination what, Model model, Onlooker onlooker) {
      long began = clock.millis();
      return what.playing(onlooker)
          .flatMap(
              findings ->
                  Sampled.of(model, onlooker)
                      .map(
                          sample -> new Watching.Played(findings, sample, clock.millis() - began)));
    }

    @Override
    public void giveUp() {
      playing.ifPresent(now -> now.wanted().set(false));
      playing = Optional.empty();
    }

    @Override
    public Optional<Watching.Played> played() {
      if (playing.filter(now -> now.shown().isDone()).isEmpty()) {
        return Optional.empty();
      }
      Optional<Watching.Played> shown = playing.flatMap(now -> now.shown().join());
      playing = Optional.empty();
      return shown;
    }

    @Override
    public boolean rest() {
      try {
        Thread.sleep(LOOK_MILLIS);
        return true;
      } catch (InterruptedException end) {
        return false;
      }
    }
  }
}
