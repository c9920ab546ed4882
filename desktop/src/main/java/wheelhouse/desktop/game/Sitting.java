package wheelhouse.desktop.game;

import java.util.Optional;
import java.util.function.Consumer;
import wheelhouse.desktop.debrief.DebriefScreen;
import wheelhouse.desktop.evening.BriefingScreen;
import wheelhouse.desktop.library.Measuring;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Opened;
import wheelhouse.desktop.session.Openings;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.session.Workplace;
import wheelhouse.desktop.sound.Sounds;
import wheelhouse.desktop.view.BriefingView;
import wheelhouse.replay.RunStore;
import wheelhouse.sim.Model;

/**
 * The run that is open, if one is: how it is opened and left, and what goes on beside it. While one
 * is open its room is heard, the file of its scenario is looked after, and what it is measured
 * against is worked out; when it is over the coach weighs it.
 */
final class Sitting implements Session.Listener {

  private final Ground ground;
  private final KeptSettings kept;
  private final Sounds sounds;
  private final Window window;
  private final House house;
  private final Measuring measuring;
  private final Debriefing debriefing;
  private final Watch watch;
  private Optional<Session> playing = Optional.empty();
  private Optional<Offer> offered = Optional.empty();

  /**
   * Nothing is open yet.
   *
   * @param window in which runs are shown
   * @param house whose runs they are
   */
  Sitting(Ground ground, KeptSettings kept, Sounds sounds, Window window, House house) {
    this.ground = ground;
    this.kept = kept;
    this.sounds = sounds;
    this.window = window;
    this.house = house;
    measuring = new Measuring(house.library(), ground.aside());
    debriefing = new Debriefing(ground, measuring);
    watch = new Watch(ground, house.library(), window, new Table());
  }

  /** Whether a run is open. */
  boolean playing() {
    return playing.isPresent();
  }

  /** What is said of the file that the scenario of the open run comes from. */
  Editions editions() {
    return watch;
  }

  // ---- opening

  /** Begins a run, and shows its briefing. */
  void begin(Offer offer, long seed) {
    leave();
    offered = Optional.of(offer);
    Openings.Start start = new Openings.Start(Model.of(offer.scenario()), seed, house.now());
    withStore(store -> openings().begin(store, start, this::begun));
    measuring.of(offer);
  }

  /** Goes on with a run, or shows the debrief of one that is over. */
  void open(PastRun run) {
    leave();
    offered = run.offer();
    openings().resume(run.file(), this::model, this::opened);
    run.offer().ifPresent(measuring::of);
  }

  /** Forks the run of a session, and shows the board of its branch. */
  void fork(Session session, int day) {
    leave();
    Openings.Fork fork = new Openings.Fork(day, house.now());
    withStore(store -> session.fork(store, fork, this::opened));
  }

  /** Forks a run that is kept, and shows the board of its branch. */
  void fork(PastRun run, int day) {
    leave();
    offered = run.offer();
    Openings.Fork fork = new Openings.Fork(day, house.now());
    withStore(store -> openings().fork(run.file(), store, fork, this::model, this::opened));
    run.offer().ifPresent(measuring::of);
  }

  private Openings openings() {
    return new Openings(new Workplace(kept.text(), ground.worker(), ground.screen()), this);
  }

  /** Looks up on the worker where the player's runs are kept. */
  private void withStore(Consumer<RunStore> then) {
    String id = kept.now().player();
    house.work(() -> house.players().find(id).store(), then);
  }

  private Optional<Model> model(String id) {
    return offered.filter(offer -> offer.id().equals(id)).map(offer -> Model.of(offer.scenario()));
  }

  // ---- open

  private void begun(Opened opened) {
    if (opened instanceof Opened.Playing run && offered.isPresent()) {
      sit(run.session());
      BriefingView briefing = BriefingView.of(offered.get().scenario(), kept.text());
      window.go(new BriefingScreen(window, house, run.session(), briefing));
    } else {
      opened(opened);
    }
  }

  private void opened(Opened opened) {
    if (opened instanceof Opened.Playing run) {
      sit(run.session());
      if (run.shown() instanceof Shown.Over) {
        debrief(run.session());
      } else {
        house.show(run.session(), run.shown());
      }
    } else if (opened instanceof Opened.Failed failed) {
      house.home(failed.sentence());
    }
  }

  private void sit(Session session) {
    playing = Optional.of(session);
    offered.ifPresent(offer -> watch.begin(session, offer));
    sounds.room(Sounds.Tone.ON);
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
      house.show(session, session.shown());
    }

    @Override
    public void play(Offer offer) {
      offered = Optional.of(offer);
      measuring.of(offer);
    }
  }

  /** Shows the debrief of a run that is over, and what the coach finds as it finds it. */
  void debrief(Session session) {
    debriefing.begin(session, offered, kept.text());
    debriefing.look(
        session,
        offered,
        view -> {
          DebriefScreen debrief = new DebriefScreen(window, house, session, view);
          window.go(debrief);
          debriefing.tell(debrief::coached);
        });
  }

  // ---- leaving

  /** Leaves the run that is open: what was begun is still saved, and the room is quiet. */
  void leave() {
    sounds.room(Sounds.Tone.OFF);
    watch.end();
    close();
    playing = Optional.empty();
    debriefing.end();
  }

  /** Closes the run that is open, since the program ends. */
  void close() {
    playing.ifPresent(Session::close);
  }
}
