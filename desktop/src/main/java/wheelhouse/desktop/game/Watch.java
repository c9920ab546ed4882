package wheelhouse.desktop.game;

import java.util.Optional;
import java.util.function.Consumer;
import wheelhouse.desktop.day.DayScreen;
import wheelhouse.desktop.home.ProblemsScreen;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Edition;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Manuscript;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.view.EditionView;
import wheelhouse.desktop.view.ProblemsView;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/**
 * Looks after the file that the scenario of the open run comes from, while its author writes on it.
 * The file is looked at on the worker, at every beat of the pulse. What it holds is taken on the
 * board alone, and not while a sheet lies over it: nothing changes in the middle of an evening, or
 * of a sentence.
 *
 * <p>Where nothing was saved nothing comes to the screen, and so nothing is drawn.
 */
final class Watch implements Editions {

  private final Ground ground;
  private final Library library;
  private final Window window;
  private final Table table;
  private Optional<Watched> watched = Optional.empty();
  private Optional<EditionView> news = Optional.empty();
  private Optional<Edition.Flawed> flawed = Optional.empty();
  private Optional<Opened> problems = Optional.empty();

  /** What is played, and by whom. */
  interface Table {

    /** It goes on in another session. */
    void goOn(Session session);

    /** It is of this scenario now. */
    void play(Offer offer);
  }

  /** The problems of the file, as a screen that was opened from another. */
  private record Opened(ProblemsScreen screen, Screen from) {}

  /** A run whose file is looked after; all but its manuscript belongs to the screen's thread. */
  private static final class Watched {
    private final Pulse.Stop stop;
    private Optional<Manuscript> manuscript = Optional.empty();
    private Session session;
    private Offer played;
    private Optional<Edition.Playable> next = Optional.empty();
    private boolean busy;
    private boolean behind;
    private volatile boolean waiting;

    Watched(Session session, Offer played, Pulse pulse, Consumer<Watched> look) {
      this.session = session;
      this.played = played;
      stop = pulse.begin(() -> look.accept(this));
    }
  }

  /**
   * For a game.
   *
   * @param window in which it is played
   */
  Watch(Ground ground, Library library, Window window, Table table) {
    this.ground = ground;
    this.library = library;
    this.window = window;
    this.table = table;
  }

  /** A run is open; if its scenario is a shipped one, there is nothing to look after. */
  void begin(Session session, Offer played) {
    end();
    if (!played.isShipped()) {
      String language = window.text().locale().getLanguage();
      watched =
          Optional.of(
              new Watched(session, played, ground.pulse(), each -> look(each, played, language)));
    }
  }

  /** No run is open any more. */
  void end() {
    watched.ifPresent(run -> run.stop.now());
    watched = Optional.empty();
    news = Optional.empty();
    flawed = Optional.empty();
    problems = Optional.empty();
  }

  /** Looks at the file; on the worker. */
  private void look(Watched run, Offer played, String language) {
    if (run.manuscript.isEmpty()) {
      run.manuscript = library.manuscript(played, language);
    }
    Optional<Edition> edition = run.manuscript.flatMap(Manuscript::look);
    if (edition.isPresent()) {
      ground.screen().execute(() -> found(run, edition.get()));
    } else if (run.waiting) {
      ground.screen().execute(() -> take(run));
    }
  }

  private boolean over(Watched run) {
    return watched.filter(now -> now == run).isEmpty();
  }

  // ---- what was found

  private void found(Watched run, Edition edition) {
    if (over(run)) {
      return;
    }
    run.next = Optional.empty();
    if (edition instanceof Edition.Flawed bad) {
      flawed = Optional.of(bad);
      say(EditionView.of(bad, window.text()));
    } else if (edition instanceof Edition.Another another) {
      flawed = Optional.empty();
      say(EditionView.of(another, window.text()));
    } else {
      run.next = Optional.of((Edition.Playable) edition);
      mended();
    }
    take(run);
  }

  /** The file can be played again: what was said of its problems is taken back. */
  private void mended() {
    problems
        .filter(open -> window.screen() == open.screen())
        .ifPresent(open -> window.go(open.from()));
    if (flawed.isPresent()) {
      flawed = Optional.empty();
      dismiss();
    }
  }

  private void say(EditionView view) {
    news = Optional.of(view);
    if (window.screen() instanceof DayScreen || showsProblems()) {
      window.rebuild();
    }
  }

  private boolean showsProblems() {
    return flawed.isPresent()
        && problems.filter(open -> window.screen() == open.screen()).isPresent();
  }

  // ---- what is done with it

  private void take(Watched run) {
    if (over(run) || run.next.isEmpty()) {
      run.waiting = false;
      return;
    }
    Offer offer = run.next.get().offer();
    boolean onBoard = window.screen() instanceof DayScreen && !window.covered();
    run.waiting = run.busy || !onBoard;
    if (run.waiting) {
      return;
    }
    run.next = Optional.empty();
    if (offer.scenario().equals(run.played.scenario())) {
      if (run.behind) {
        keep(run);
      }
      return;
    }
    boolean onlyWords = offer.hash().equals(run.played.hash());
    run.played = offer;
    Model model = Model.of(offer.scenario());
    if (onlyWords) {
      dismiss();
      run.session.inOtherWords(model);
      keep(run);
    } else {
      run.busy = true;
      run.session.retell(model, ground.clock().instant(), again -> retold(run, again));
    }
  }

  private void retold(Watched run, Session.Again again) {
    if (over(run)) {
      again.session().close();
      return;
    }
    run.session = again.session();
    news = Optional.of(EditionView.of(again.view(), window.text()));
    table.goOn(again.session());
    keep(run);
  }

  /** The run is written down by now, so that its scenario can follow. */
  private void keep(Watched run) {
    run.busy = true;
    ground
        .worker()
        .execute(
            () -> {
              Optional<Added> added =
                  run.manuscript.map(each -> each.keep(ground.clock().instant()));
              ground.screen().execute(() -> added.ifPresent(came -> kept(run, came)));
            });
  }

  private void kept(Watched run, Added added) {
    run.busy = false;
    if (over(run)) {
      return;
    }
    run.behind = !(added instanceof Added.Done);
    if (added instanceof Added.Done done) {
      run.played = done.offer();
      table.play(done.offer());
    } else if (added instanceof Added.Failed failed) {
      say(EditionView.of(Troubles.sentence(failed.trouble(), window.text())));
    }
  }

  // ---- what the board says

  @Override
  public Optional<EditionView> news() {
    return news;
  }

  @Override
  public void dismiss() {
    if (news.isPresent()) {
      news = Optional.empty();
      if (window.screen() instanceof DayScreen) {
        window.rebuild();
      }
    }
  }

  @Override
  public void problems(Screen from) {
    Edition.Flawed first = flawed.orElseThrow();
    ProblemsScreen screen =
        new ProblemsScreen(window, text -> view(flawed.orElse(first), text), from);
    problems = Optional.of(new Opened(screen, from));
    window.go(screen);
  }

  private static ProblemsView view(Edition.Flawed bad, Text text) {
    return ProblemsView.of(new Added.Problems(bad.file(), bad.findings()), text);
  }
}
