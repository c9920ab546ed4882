package wheelhouse.desktop.game;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
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
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
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
import wheelhouse.desktop.settings.SettingsFile;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.sound.Sounds;
import wheelhouse.desktop.view.BriefingView;
import wheelhouse.desktop.view.Bundles;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.view.When;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/**
 * The game: which screen follows which, and what they share. Everything that touches the disk or
 * plays a night is done by one worker, so that no frame waits for it.
 */
public final class Game implements House, Session.Listener {

  private static final List<Option> LOOKS =
      List.of(Option.LANGUAGE, Option.TEXT_SCALE, Option.HEADLINES, Option.THEME, Option.MOTION);
  private static final long FINISH_SECONDS = 5;

  private final Ground ground;
  private final SettingsFile file;
  private final Players players;
  private final Bin bin;
  private final Library library;
  private final Measuring measuring;
  private final Window window;
  private final Watch watch;
  private final Debriefing debriefing;
  private final Sounds sounds = new Sounds();
  private final Optional<Trouble> trouble;
  private final AtomicBoolean keeping = new AtomicBoolean();
  private volatile Settings settings;
  private Text text;
  private Player player;
  private Optional<Session> playing = Optional.empty();
  private Optional<Offer> offered = Optional.empty();

  /** The game as its settings have it, on what it stands on. */
  public Game(Ground ground) {
    this.ground = ground;
    Folders folders = ground.folders();
    file = new SettingsFile(folders.settings());
    players = new Players(folders.runs());
    bin = new Bin(folders.deleted());
    library = new Library(folders.scenarios(), bin);
    measuring = new Measuring(library, ground.aside());
    debriefing = new Debriefing(ground, measuring);
    SettingsFile.Found found = file.read();
    settings = found.settings();
    trouble = found.trouble();
    sounds.volume(settings.loudness());
    text = words();
    player = players.find(settings.player());
    window = new Window(new Host(), this::first);
    watch = new Watch(ground, library, window, new Table());
  }

  /** Opens the window, and returns when it is closed. */
  public void run() throws Opening.NoWindow {
    try {
      ground.opener().open(settings, window);
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

  private Text words() {
    return Bundles.in(settings.locale(ground.system()));
  }

  /** What the window asks of the game. */
  private final class Host implements Window.Host {

    @Override
    public Window.Taste taste() {
      return new Window.Taste(
          Theme.valueOf(settings.theme(Optional.empty()).name()),
          settings.plainHeadlines() ? Face.Headlines.PLAIN : Face.Headlines.SERIF,
          settings.textScale(),
          settings.reducedMotion(),
          text);
    }

    @Override
    public void play(Cue cue) {
      sounds.play(cue);
    }

    @Override
    public void toggleFullscreen() {
      Form other = settings.form() == Form.FULLSCREEN ? Form.NORMAL : Form.FULLSCREEN;
      set(settings.with(Option.WINDOW, other.word()));
    }

    @Override
    public void resized(int width, int height) {
      Settings sized = Opening.sized(settings, width, height);
      if (settings.form() == Form.NORMAL && !sized.equals(settings)) {
        settings = sized;
        keepSettings();
      }
    }

    @Override
    public void closing() {
      sounds.close();
    }
  }

  /** What went wrong with the settings, if anything did. */
  private List<String> notices() {
    return trouble.stream().map(what -> Troubles.sentence(what, text)).toList();
  }

  private Screen first(Frame frame) {
    sounds.load();
    return new HomeScreen(frame, this, notices());
  }

  // ---- the house

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void set(Settings wanted) {
    Settings before = settings;
    settings = wanted;
    sounds.volume(wanted.loudness());
    if (wanted.form() != before.form()) {
      Opening.fill(wanted.form(), wanted);
    }
    if (LOOKS.stream().anyMatch(option -> !wanted.of(option).equals(before.of(option)))) {
      text = words();
      window.restyle();
    } else {
      window.rebuild();
    }
    keepSettings();
    work(() -> players.find(wanted.player()), found -> player = found);
  }

  /**
   * Writes the settings as they are once the worker comes to it, however often it is asked until
   * then: a program that is ended by a signal has nothing left to say.
   */
  private void keepSettings() {
    if (keeping.compareAndSet(false, true)) {
      ground
          .worker()
          .execute(
              () -> {
                keeping.set(false);
                file.write(settings);
              });
    }
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
    return new Workplace(text, ground.worker(), ground.screen());
  }

  // ---- runs

  @Override
  public void begin(Offer offer, long seed) {
    leave();
    offered = Optional.of(offer);
    Openings.Start start = new Openings.Start(Model.of(offer.scenario()), seed, now());
    String id = settings.player();
    work(
        () -> players.find(id).store(),
        store -> new Openings(workplace(), this).begin(store, start, this::begun));
    measuring.of(offer);
  }

  private void begun(Opened opened) {
    if (opened instanceof Opened.Playing run && offered.isPresent()) {
      sit(run.session());
      BriefingView briefing = BriefingView.of(offered.get().scenario(), text);
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
    String id = settings.player();
    work(() -> players.find(id).store(), store -> session.fork(store, fork, this::opened));
  }

  @Override
  public void fork(PastRun run, int day) {
    leave();
    offered = run.offer();
    Openings.Fork fork = new Openings.Fork(day, now());
    String id = settings.player();
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
      playing.ifPresent(session -> debriefing.begin(session, offered, text));
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
    debriefing.begin(session, offered, text);
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
