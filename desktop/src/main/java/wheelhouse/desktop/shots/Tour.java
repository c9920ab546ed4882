package wheelhouse.desktop.shots;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wheelhouse.desktop.game.Game;
import wheelhouse.desktop.game.Ground;
import wheelhouse.desktop.game.Opening;
import wheelhouse.desktop.game.Pulse;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.view.DebriefView;

/**
 * A way through all screens, with a picture of each. The game does everything at once, at the same
 * moment of the same day and with the same luck, and nothing in it moves, so that on one machine
 * the pictures are the same every time.
 */
final class Tour {

  private final Wanted wanted;
  private final Path album;
  private final Belongings belongings;
  private final List<Path> pictures = new ArrayList<>();
  private final List<Runnable> beats = new ArrayList<>();

  private Tour(Wanted wanted, Path album, Belongings belongings) {
    this.wanted = wanted;
    this.album = album;
    this.belongings = belongings;
  }

  /**
   * Takes pictures of all screens.
   *
   * @param album the folder to put them in
   * @return their files, in the order in which they were taken
   * @throws IOException if something cannot be written
   */
  static List<Path> of(Wanted wanted, Path album) throws Opening.NoWindow, IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    try (Belongings belongings = Belongings.unpack(temporary)) {
      Tour tour = new Tour(wanted, album, belongings);
      Settings settings = wanted.settings();
      belongings.set(settings.playedBy(belongings.newcomer()));
      new Game(tour.ground()).run();
      return tour.pictures;
    } catch (UncheckedIOException failed) {
      throw new IOException(failed.getMessage(), failed);
    }
  }

  private Ground ground() {
    return new Ground(
        belongings.folders(),
        InstantSource.fixed(Belongings.NOON),
        ZoneOffset.UTC,
        Locale.ENGLISH,
        Runnable::run,
        Runnable::run,
        Runnable::run,
        this::beating,
        (settings, window) -> Opening.hidden(settings, new Guided(window)));
  }

  /** The game's pulse beats when something was written that it is to find. */
  private Pulse.Stop beating(Runnable again) {
    beats.add(again);
    return () -> beats.remove(again);
  }

  /** A window through which the tour goes as soon as it can be drawn, and which closes then. */
  private final class Guided extends ApplicationAdapter {

    private final Window window;

    Guided(Window window) {
      this.window = window;
    }

    @Override
    public void create() {
      window.create();
    }

    @Override
    public void resize(int width, int height) {
      window.resize(width, height);
    }

    @Override
    public void render() {
      Hand hand = new Hand(window);
      hand.rest();
      try {
        new Way(hand, name -> shoot(hand, name)).go();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      Gdx.app.exit();
    }

    private void shoot(Hand hand, String name) {
      hand.away();
      Path picture = album.resolve(wanted.prefix() + name + ".png");
      Camera.shoot(window::render, picture);
      pictures.add(picture);
    }

    @Override
    public void dispose() {
      window.dispose();
    }
  }

  /** Takes a picture of what is shown. */
  private interface Picture {
    void of(String name);
  }

  /** The way itself: from screen to screen as a person would go. */
  private final class Way {

    private final Hand hand;
    private final Picture picture;

    Way(Hand hand, Picture picture) {
      this.hand = hand;
      this.picture = picture;
    }

    void go() throws IOException {
      Path threeSlips = belongings.threeSlips();
      Path lastMorning = belongings.lastMorning();
      Path guardrails = belongings.guardrails();
      Path threeHundred = belongings.threeHundred();
      homes();
      pages();
      files();
      firstDay();
      authors();
      open(threeSlips);
      day();
      leaves();
      sheets();
      evening();
      open(guardrails);
      hand.key(Input.Keys.G);
      picture.of("day-guardrails");
      leave();
      open(threeHundred);
      crowd();
      leave();
      open(lastMorning);
      end();
      debrief();
    }

    private void homes() {
      picture.of("home-fresh");
      hand.press("door:RUNS");
      picture.of("runs-fresh");
      hand.press("back");
      hand.press("door:OVER_TIME");
      picture.of("over-time-fresh");
      hand.press("back");
      hand.press("door:PLAYERS");
      picture.of("players");
      hand.press("player:");
      hand.press("back");
      picture.of("home");
    }

    private void pages() {
      hand.press("door:RUNS");
      picture.of("runs");
      hand.press(hand.first("FORK:"));
      picture.of("runs-fork");
      hand.press("fork:no");
      hand.press("back");
      hand.press("door:OVER_TIME");
      picture.of("over-time");
      hand.press("back");
      hand.press("door:SETTINGS");
      picture.of("settings");
      hand.press("back");
      hand.press("door:HOW_TO");
      picture.of("how-to-play");
      hand.press("back");
    }

    private void files() {
      hand.press("door:PRACTICE");
      picture.of("practice");
      hand.press("add");
      picture.of("file-chooser");
      hand.press("file:broken.json");
      picture.of("problems");
      hand.press("back");
    }

    private void firstDay() {
      hand.press("begin");
      picture.of("briefing");
      hand.press("begin");
      picture.of("day-first");
      leave();
    }

    /** A scenario that is played while its author writes on it. */
    private void authors() throws IOException {
      hand.press("door:PRACTICE");
      hand.press("add");
      hand.press("file:" + belongings.manuscript().getFileName());
      hand.press("begin");
      hand.press("begin");
      for (int days = 0; days < 2; days++) {
        hand.press("end");
        hand.press("on");
      }
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.F);
      hand.key(Input.Keys.NUM_2);
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.F);
      hand.key(Input.Keys.NUM_4);
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.F);
      hand.key(Input.Keys.NUM_3);
      belongings.breakManuscript();
      noticed();
      picture.of("day-file-broken");
      belongings.changeManuscript();
      noticed();
      picture.of("day-file-changed");
      hand.press("edition:more");
      picture.of("day-file-decisions");
      hand.press("back");
      leave();
    }

    private void noticed() {
      for (int times = 0; times < 2; times++) {
        List.copyOf(beats).forEach(Runnable::run);
      }
      hand.rest();
    }

    /** Goes on with a run. */
    private void open(Path run) {
      hand.press("door:RUNS");
      String goOn = "GO_ON:" + run.getFileName();
      if (!hand.sees(goOn)) {
        hand.press("run:" + run.getFileName());
      }
      hand.press(goOn);
    }

    /** From a day's board to the first screen. */
    private void leave() {
      hand.press("menu");
      hand.press("home");
    }

    private void day() {
      picture.of("day-morning");
      hand.key(Input.Keys.N);
      picture.of("day-slip-signs");
      hand.key(Input.Keys.R);
      picture.of("day-slip");
    }

    private void leaves() {
      hand.key(Input.Keys.D);
      picture.of("day-member");
      hand.key(Input.Keys.O);
      picture.of("day-own");
      hand.press(hand.first("own:"));
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.F);
      hand.key(Input.Keys.NUM_4);
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.NUM_3);
      picture.of("day-picked");
      hand.key(Input.Keys.L);
      picture.of("day-plan");
      hand.key(Input.Keys.U);
      picture.of("day-claim");
    }

    private void sheets() {
      hand.key(Input.Keys.N);
      hand.key(Input.Keys.NUM_6);
      picture.of("day-who-else");
      hand.press("who:skip");
      hand.press("menu");
      picture.of("menu");
      hand.press("keys");
      picture.of("keys");
      hand.press("back");
    }

    private void evening() {
      end("evening");
      hand.press("on");
      leave();
    }

    /** Ends a day, whatever is said against it. */
    private void end(String name) {
      hand.press("end");
      if (hand.sees("end-anyway")) {
        hand.press("end-anyway");
      }
      picture.of(name);
    }

    private void crowd() {
      if (hand.sees("desk")) {
        hand.press("desk");
      }
      picture.of("day-three-hundred");
      hand.press(hand.first("pile:"));
      picture.of("day-pile");
    }

    private void end() {
      end("evening-last");
      hand.press("on");
      picture.of("away");
      hand.press("on");
      picture.of("letters");
      hand.press("on");
    }

    private void debrief() {
      for (DebriefView.Page page : DebriefView.Page.values()) {
        hand.press("tab:" + page);
        picture.of("debrief-" + page.name().toLowerCase(Locale.ROOT));
        if (page == DebriefView.Page.DECISIONS) {
          hand.press(hand.first("way:"));
          picture.of("debrief-retry");
          hand.press("decisions:every");
          hand.press("course:0");
          picture.of("debrief-decision");
          hand.press(hand.sees("course:1") ? "course:1" : "course:next");
          picture.of("debrief-face-down");
        }
      }
    }
  }
}
