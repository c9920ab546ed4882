package wheelhouse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import wheelhouse.check.Examination;
import wheelhouse.check.Onlooker;
import wheelhouse.check.Stored;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.Saves;
import wheelhouse.content.ScenarioReader;
import wheelhouse.sim.Model;

/** The files of a scenario on the disk of this machine, played on a thread of their own. */
final class WatchDesk implements WatchLoop.Desk {

  /** Below what anybody notices, and long enough that looking costs nothing. */
  private static final long LOOK_MILLIS = 15;

  /** How often files are read before the virtual machine has compiled most of what that takes. */
  private static final int WARM = 10;

  private final List<Path> files;
  private final InstantSource clock;
  private final Optional<OwnSchema> schema;
  private final Saves saves;
  private Optional<Read> last = Optional.empty();
  private Optional<Playing> playing = Optional.empty();
  private int warmed;

  /**
   * For a scenario.
   *
   * @param files its own, and those of its languages
   * @param clock tells how long things take
   * @param schema its own schema, if there is to be one
   */
  WatchDesk(List<Path> files, InstantSource clock, Optional<OwnSchema> schema) {
    this.files = files;
    this.clock = clock;
    this.schema = schema;
    saves = new Saves(Saves.disk(), files);
  }

  /** What the files said when they were read. */
  private record Read(Loaded loaded, Examination examination, List<Finding> findings) {

    static Read of(List<Path> files) {
      Path file = files.get(0);
      Loaded loaded = ScenarioReader.read(file);
      Optional<Stored> stored =
          loaded.scenario().flatMap(scenario -> Stored.beside(file, scenario));
      Examination examination = Examination.of(loaded, stored);
      List<Finding> findings = new ArrayList<>(examination.reading());
      for (Path overlay : files.subList(1, files.size())) {
        if (Files.exists(overlay) && loaded.scenario().isPresent()) {
          Loaded words =
              OverlayReader.read(
                  Disk.shown(overlay), () -> Files.newInputStream(overlay), Optional.of(loaded));
          findings.addAll(Examination.ofOverlay(words).reading());
        }
      }
      return new Read(loaded, examination, findings);
    }
  }

  /** Something that is being played. */
  private record Playing(
      AtomicBoolean wanted, CompletableFuture<Optional<Watching.Played>> shown) {}

  @Override
  public Saves.Look look() {
    return saves.look();
  }

  @Override
  public Watching.Checked read() {
    long began = clock.millis();
    Read read = Read.of(files);
    last = Optional.of(read);
    long took = clock.millis() - began;
    schema.ifPresent(own -> own.follow(read.loaded()));
    return new Watching.Checked(read.findings(), read.examination().canBePlayed(), took);
  }

  @Override
  public void play() {
    Read read = last.orElseThrow();
    Model model = Model.of(read.loaded().scenario().orElseThrow());
    AtomicBoolean wanted = new AtomicBoolean(true);
    CompletableFuture<Optional<Watching.Played>> shown = new CompletableFuture<>();
    Runnable work =
        () -> {
          try {
            warm();
            shown.complete(play(read.examination(), model, share -> wanted.get()));
          } catch (RuntimeException failed) {
            shown.completeExceptionally(failed);
          }
        };
    Thread player = new Thread(work, "player");
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
                    .map(sample -> new Watching.Played(findings, sample, clock.millis() - began)));
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
