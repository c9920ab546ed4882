package wheelhouse.desktop.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wheelhouse.desktop.library.Desk;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.stage.QuietHouse;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.practice.Lapse;
import wheelhouse.practice.ReviewFile;
import wheelhouse.practice.ReviewSummary;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;

/** A house in which somebody has lived: with runs, players and scenarios of their own. */
final class Lived extends QuietHouse {

  private final Path folder;
  private final List<Long> begun = new ArrayList<>();
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private boolean fresh;
  private boolean busy;

  private Lived(Path folder) {
    super(folder);
    this.folder = folder;
  }

  static Lived in(Path folder) {
    Lived house = new Lived(folder);
    Desk desk = new Desk(folder);
    try {
      Files.createDirectories(house.folders().documents().resolve("Workshop"));
      Files.createDirectories(house.folders().scenarios());
      String own = Desk.own("our-warehouse", "Ein Montag im Warenausgangslager");
      Files.writeString(house.folders().scenarios().resolve("our-warehouse.json"), own);
      Files.writeString(house.folders().scenarios().resolve("half.json"), own.substring(0, 3000));
      Files.writeString(house.folders().documents().resolve("own.json"), own);
      Files.writeString(
          house.broken(),
          Desk.own("our-other", "x").replace("\"owner\": \"joss\"", "\"owner\": \"jos\""));
      Path first = desk.played(Desk.firstWeek(), 47, 99, NOON.minusSeconds(86_400 * 30));
      Path third = desk.forked(first, Desk.firstWeek(), 3, NOON.minusSeconds(86_400 * 29));
      ReviewFile.write(first, summary(first));
      desk.forked(third, Desk.firstWeek(), 5, NOON.minusSeconds(86_400 * 28));
      desk.played(Shipped.scenario("dry-run"), 12, 99, NOON.minusSeconds(86_400));
      desk.played(Desk.firstWeek(), 261_120, 99, NOON.minusSeconds(3600));
      desk.played(Shipped.scenario("the-usual"), 99, 3, NOON);
      Files.writeString(desk.first().folder().resolve("strange-file-of-somebody.jsonl"), "{");
      desk.players().add("Katharina Schmidt-Rottluff");
      desk.players().add("Ole");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return house;
  }

  /** What a review may have found about the first run. */
  private static ReviewSummary summary(Path run) throws IOException {
    try {
      List<RunRecord.DayRecord> days = RunStore.read(run).days();
      return new ReviewSummary(
          "reader",
          RulesVersion.CURRENT,
          days.get(days.size() - 1).fingerprint(),
          9,
          0.031,
          Stream.of(Lapse.values()).map(each -> new ReviewSummary.Cost(2, each, 0.04)).toList());
    } catch (UnreadableRun none) {
      throw new IOException(none);
    }
  }

  /** A file that cannot be added. */
  Path broken() {
    return folders().documents().resolve("broken.json");
  }

  /** From now on as for somebody who never played. */
  void fresh() {
    fresh = true;
  }

  /** From now on with everything again. */
  void lived() {
    fresh = false;
  }

  /** From now on the worker waits until it is let go. */
  void busy() {
    busy = true;
  }

  /** Lets the worker do what it was told to. */
  void letGo() {
    busy = false;
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }

  @Override
  public <T> void work(Supplier<T> job, Consumer<T> then) {
    if (busy) {
      jobs.add(() -> super.work(job, then));
    } else {
      super.work(job, then);
    }
  }

  @Override
  public void begin(Offer offer, long seed) {
    super.begin(offer, seed);
    begun.add(seed);
  }

  /** With which luck runs were begun. */
  List<Long> begun() {
    return List.copyOf(begun);
  }

  @Override
  public Players players() {
    return fresh ? new Players(folder.resolve("nobody")) : super.players();
  }

  HomeScreen home(Frame frame) {
    return new HomeScreen(frame, this, List.of());
  }
}
