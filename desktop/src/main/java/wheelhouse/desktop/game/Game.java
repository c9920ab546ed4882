package wheelhouse.desktop.game;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wheelhouse.desktop.home.HomeScreen;
import wheelhouse.desktop.home.HowToScreen;
import wheelhouse.desktop.home.SettingsScreen;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.Settings.Form;
import wheelhouse.desktop.sound.Sounds;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.When;

/**
 * The game: which screen follows which, and what they share. Everything that touches the disk or
 * plays a night is done by one worker, so that no frame waits for it.
 */
public final class Game implements House {

  private static final long FINISH_SECONDS = 5;

  private final Ground ground;
  private final KeptSettings kept;
  private final Players players;
  private final Bin bin;
  private final Library library;
  private final Window window;
  private final Sitting sitting;
  private final Sounds sounds = new Sounds();
  private Player player;

  /** The game as its settings have it, on what it stands on. */
  public Game(Ground ground) {
    this.ground = ground;
    Folders folders = ground.folders();
    kept = new KeptSettings(ground);
    players = new Players(folders.runs());
    bin = new Bin(folders.deleted());
    library = new Library(folders.scenarios(), bin);
    sounds.volume(settings().loudness());
    player = players.find(settings().player());
    window = new Window(new Host(), this::first);
    sitting = new Sitting(ground, kept, sounds, window, this);
  }

  /** Opens the window, and returns when it is closed. */
  public void run() throws Opening.NoWindow {
    try {
      ground.opener().open(settings(), window);
    } finally {
      sitting.close();
      finish();
    }
  }

  /** Lets what was begun be written; a disk that hangs is not waited for. */
  private void finish() {
    FutureTask<Boolean> last = new FutureTask<>(() -> true);
    ground.worker().execute(last);
    try {
      last.get(FINISH_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException hangs) {
      last.cancel(false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the window asks of the game. */
  private final class Host implements Window.Host {

    @Override
    public Window.Taste taste() {
      return kept.taste();
    }

    @Override
    public void play(Cue cue) {
      sounds.play(cue);
    }

    @Override
    public void toggleFullscreen() {
      Form other = settings().form() == Form.FULLSCREEN ? Form.NORMAL : Form.FULLSCREEN;
      set(settings().with(Option.WINDOW, other.word()));
    }

    @Override
    public void resized(int width, int height) {
      kept.size(width, height);
    }

    @Override
    public void closing() {
      sounds.close();
    }
  }

  private Screen first(Frame frame) {
    sounds.load();
    return new HomeScreen(frame, this, kept.notices());
  }

  // ---- the house

  @Override
  public Settings settings() {
    return kept.now();
  }

  @Override
  public void set(Settings wanted) {
    Settings before = settings();
    boolean looks = kept.set(wanted);
    sounds.volume(wanted.loudness());
    if (wanted.form() != before.form()) {
      Opening.fill(wanted.form(), wanted);
    }
    if (looks) {
      window.restyle();
    } else {
      window.rebuild();
    }
    work(() -> players.find(wanted.player()), found -> player = found);
  }

  @Override
  public Player player() {
    return player;
  }

  @Override
  public Players players() {
    return players;
  }

  @Override
  public Folders folders() {
    return ground.folders();
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public Bin bin() {
    return bin;
  }

  @Override
  public Instant now() {
    return ground.clock().instant();
  }

  @Override
  public When when() {
    return new When(LocalDate.ofInstant(now(), ground.zone()), ground.zone());
  }

  @Override
  public <T> void work(Supplier<T> job, Consumer<T> then) {
    ground
        .worker()
        .execute(
            () -> {
              T came = job.get();
              ground.screen().execute(() -> then.accept(came));
            });
  }

  // ---- runs

  @Override
  public void begin(Offer offer, long seed) {
    sitting.begin(offer, seed);
  }

  @Override
  public void open(PastRun run) {
    sitting.open(run);
  }

  @Override
  public void fork(Session session, int day) {
    sitting.fork(session, day);
  }

  @Override
  public void fork(PastRun run, int day) {
    sitting.fork(run, day);
  }

  @Override
  public Editions editions() {
    return sitting.editions();
  }

  @Override
  public boolean playing() {
    return sitting.playing();
  }

  // ---- the ways

  @Override
  public void home() {
    sitting.leave();
    window.go(new HomeScreen(window, this, List.of()));
  }

  @Override
  public void home(String notice) {
    sitting.leave();
    window.go(new HomeScreen(window, this, List.of(notice)));
  }

  @Override
  public void show(Session session, Shown shown) {
    window.go(Showing.of(window, this, session, shown));
  }

  @Override
  public void debrief(Session session) {
    sitting.debrief(session);
  }

  @Override
  public void settings(Screen from) {
    window.go(new SettingsScreen(window, this, from));
  }

  @Override
  public void howTo(Screen from) {
    window.go(new HowToScreen(window, this, from));
  }
}
