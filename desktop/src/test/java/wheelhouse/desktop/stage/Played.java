package wheelhouse.desktop.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.day.DayScreen;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.session.Opened;
import wheelhouse.desktop.session.Openings;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.session.Workplace;
import wheelhouse.desktop.view.Clicks;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EveningView;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * A run for screens to show: its session does everything at once, on the thread that asks, and
 * keeps it in a folder that goes when it is closed.
 */
public final class Played implements AutoCloseable, Session.Listener {

  private final Path folder;
  private final Session session;
  private final Run run;
  private final List<Told> told = new ArrayList<>();
  private final List<EveningView> evenings = new ArrayList<>();
  private Session.@Nullable Listener screen;

  /** Begins a run with words in a language. */
  public Played(Model model, long seed, Locale locale) {
    folder = temporary();
    List<Opened> opened = new ArrayList<>();
    new Openings(new Workplace(Theatre.text(locale), Runnable::run, Runnable::run), this)
        .begin(
            new RunStore(folder.resolve("runs")),
            new Openings.Start(model, seed, Instant.EPOCH),
            opened::add);
    session = ((Opened.Playing) opened.get(0)).session();
    List<Run> runs = new ArrayList<>();
    session.ask(each -> each, runs::add);
    run = runs.get(0);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("played");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The session. */
  public Session session() {
    return session;
  }

  /** The run, to be looked at. */
  public Run run() {
    return run;
  }

  /** The board as it is now: in the evening, the next morning's. */
  public DayView board() {
    return board(session.shown())
        .orElseThrow(() -> new IllegalStateException("the run is over: " + session.shown()));
  }

  private static Optional<DayView> board(Shown shown) {
    if (shown instanceof Shown.Board board) {
      return Optional.of(board.day());
    }
    return shown instanceof Shown.Evening evening ? Optional.of(evening.next()) : Optional.empty();
  }

  /** Whether the run is over. */
  public boolean isOver() {
    return session.shown() instanceof Shown.Over;
  }

  /** Everything that was told. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /** What was told last. */
  public Told last() {
    return told.get(told.size() - 1);
  }

  /** Every evening there was. */
  public List<EveningView> evenings() {
    return List.copyOf(evenings);
  }

  /** Lets nights pass with nothing done until it is the morning of a day. */
  public Played heldUntil(int day) {
    while (!isOver() && board().date().day() < day) {
      session.endDay();
    }
    return this;
  }

  /** Plays at random what the boards offer until it is the morning of a day. */
  public Played clickedUntil(int day, long seed) {
    Clicks clicks = new Clicks(seed);
    while (!isOver() && board().date().day() < day) {
      click(clicks);
      session.endDay();
    }
    return this;
  }

  /** Does some of what the board offers, at random. */
  public Played clicked(long seed) {
    click(new Clicks(seed));
    return this;
  }

  private void click(Clicks clicks) {
    for (int tries = clicks.tries(); tries > 0; tries--) {
      session.move(clicks.choose(board()).move());
    }
  }

  /** The board on a window, which shows the next day when one has ended. */
  public DayScreen screen(Frame frame) {
    return screen(frame, new Nights(frame));
  }

  /** The board on a window, in a house of one's own. */
  public DayScreen screen(Frame frame, House house) {
    DayScreen day = new DayScreen(frame, house, session, board());
    screen = day;
    return day;
  }

  /** Another screen listens to the session from now on. */
  public void listens(Session.Listener other) {
    screen = other;
  }

  @Override
  public void told(Told what, Shown now) {
    told.add(what);
    if (now instanceof Shown.Evening evening) {
      evenings.add(evening.evening());
    }
    if (screen != null) {
      screen.told(what, now);
    }
  }

  /** The run as its file has it, which is proven as it is read. The session is closed for it. */
  public Run again() throws IOException, UnreadableRun {
    session.close();
    RunStore store = new RunStore(folder.resolve("runs"));
    try (RunWriter writer = RunStore.resume(store.files().get(0), run.model())) {
      return writer.run();
    }
  }

  @Override
  public void close() {
    session.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Played::delete);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A house in which a night leads to the next morning. */
  private final class Nights extends QuietHouse {
    private final Frame frame;

    Nights(Frame frame) {
      super(folder);
      this.frame = frame;
    }

    @Override
    public void show(Session of, Shown shown) {
      super.show(of, shown);
      if (board(shown).isPresent()) {
        frame.go(screen(frame, this));
      }
    }
  }
}
