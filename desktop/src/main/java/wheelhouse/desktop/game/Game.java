package wheelhouse.desktop.game;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wheelhouse.desktop.debrief.DebriefScreen;
import wheelhouse.desktop.evening.BriefingScreen;
import wheelhouse.desktop.home.HomeScreen;
import wheelhouse.desktop.home.HowToScreen;
import wheelhouse.desktop.home.SettingsScreen;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Measuring;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Opened;
import wheelhouse.desktop.session.Openings;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.session.Workplace;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.Settings.Form;
import wheelhouse.desktop.sound.Sounds;
import wheelhouse.desktop.view.BriefingView;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.When;
import wheelhouse.sim.Model;

/**
 * The game: which screen follows which, and what they share. Everything that touches the disk or
 * plays a night is done by one worker, so that no frame waits for it.
 */
public final class Game implements House, Session.Listener {

  private static final long FINISH_SECONDS = 5;

  private final Ground ground;
  private final KeptSettings kept;
  private final Players players;
  private final Bin bin;
  private final Library library;
  private final Measuring measuring;
  private final Window window;
  private final Watch watch;
  private final Debriefing debriefing;
  private final Sounds sounds = new Sounds();
  private Player player;
  private Optional<Session> playing = Optional.empty();
  private Optional<Offer> offered = Optional.empty();

  /** The game as its settings have it, on what it stands on. */
  public Game(Ground ground) {
    this.ground = ground;
    Folders folders = ground.folders();
    kept = new KeptSettings(ground);
    players = new Players(folders.runs());
    bin = new Bin(folders.deleted());
    library = new Library(folders.scenarios(), bin);
    measuring = new Measuring(library, ground.aside());
    debriefing = new Debriefing(ground, measuring);
    sounds.volume(settings().loudness());
    player = players.find(settings().player());
    window = new Window(new Host(), this::first);
    watch = new Watch(ground, library, window, new Table());
  }

  /** Opens the window, and returns when it is closed. */
  public void run() throws Opening.NoWindow {
    try {
      ground.opener().open(settings(), window);
    } finally {
      playing.ifPresent(Session::close);
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

  private Workplace workplace() {
    return new Workplace(kept.text(), ground.worker(), ground.screen());
  }

  // ---- runs

  @Override
  public void begin(Offer offer, long seed) {
    leave();
    offered = Optional.of(offer);
    Openings.Start start = new Openings.Start(Model.of(offer.scenario()), seed, now());
    String id = settings().player();
    work(
        () -> players.find(id).store(),
        store -> new Openings(workplace(), this).begin(store, start, this::begun));
    measuring.of(offer);
  }

  private void begun(Opened opened) {
    if (opened instanceof Opened.Playing run && offered.isPresent()) {
      sit(run.session());
      BriefingView briefing = BriefingView.of(offered.get().scenario(), kept.text());
      window.go(new BriefingScreen(window, this, run.session(), briefing));
    } else {
      opened(opened);
    }
  }

  @Override
  public void open(PastRun run) {
    leave();
    offered = run.offer();
    new Openings(workplace(), this).resume(run.file(), this::model, this::opened);
    run.offer().ifPresent(measuring::of);
  }

  @Override
  public void fork(Session session, int day) {
    leave();
    Openings.Fork fork = new Openings.Fork(day, now());
    String id = settings().player();
    work(() -> players.find(id).store(), store -> session.fork(store, fork, this::opened));
  }

  @Override
  public void fork(PastRun run, int day) {
    leave();
    offered = run.offer();
    Openings.Fork fork = new Openings.Fork(day, now());
    String id = settings().player();
    work(
        () -> players.find(id).store(),
        store ->
            new Openings(workplace(), this)
                .fork(run.file(), store, fork, this::model, this::opened));
    run.offer().ifPresent(measuring::of);
  }

  private Optional<Model> model(String id) {
    return offered.filter(offer -> offer.id().equals(id)).map(offer -> Model.of(offer.scenario()));
  }

  /** A run is open: its room is heard. */
  private void sit(Session session) {
    playing = Optional.of(session);
    offered.ifPresent(offer -> watch.begin(session, offer));
    sounds.room(Sounds.Tone.ON);
  }

  private void leave() {
    sounds.room(Sounds.Tone.OFF);
    watch.end();
    playing.ifPresent(Session::close);
    playing = Optional.empty();
    debriefing.end();
  }

  private void opened(Opened opened) {
    if (opened instanceof Opened.Playing run) {
      sit(run.session());
      if (run.shown() instanceof Shown.Over) {
        debrief(run.session());
      } else {
        show(run.session(), run.shown());
      }
    } else if (opened instanceof Opened.Failed failed) {
      home(failed.sentence());
    }
  }

  @Override
  public void told(Told told, Shown now) {
    if (now instanceof Shown.Over) {
      playing.ifPresent(session -> debriefing.begin(session, offered, kept.text()));
    }
    if (window.screen() instanceof Session.Listener listener) {
      listener.told(told, now);
    }
  }

  /** What is played, when its file has changed. */
  private final class Table implements Watch.Table {

    @Override
    public void goOn(Session session) {
      playing = Optional.of(session);
      show(session, session.shown());
    }

    @Override
    public void play(Offer offer) {
      offered = Optional.of(offer);
      measuring.of(offer);
    }
  }

  @Override
  public Editions editions() {
    return watch;
  }

  @Override
  public boolean playing() {
    return playing.isPresent();
  }

  // ---- the ways

  @Override
  public void home() {
    leave();
    window.go(new HomeScreen(window, this, List.of()));
  }

  @Override
  public void home(String notice) {
    leave();
    window.go(new HomeScreen(window, this, List.of(notice)));
  }

  @Override
  public void show(Session session, Shown shown) {
    window.go(Showing.of(window, this, session, shown));
  }

  @Override
  public void debrief(Session session) {
    debriefing.begin(session, offered, kept.text());
    debriefing.look(
        session,
        offered,
        view -> {
          DebriefScreen debrief = new DebriefScreen(window, this, session, view);
          window.go(debrief);
          debriefing.tell(debrief::coached);
        });
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
