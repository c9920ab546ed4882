package wheelhouse.desktop.home;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.view.HomeView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Scenario;

/**
 * The title page: the run to go on with or the scenario to begin, what was played, and the doors to
 * the other pages. What has to be read from files comes when it is there, and moves nothing.
 */
public final class HomeScreen extends Screen {

  private static final float OUT = 7;
  private static final int LISTED = 4;
  private static final int FEW = 3;
  private static final float ROOMY_EMS = 76;

  private final House house;
  private final List<String> notices;
  private Optional<Kept> kept = Optional.empty();
  private float tip;

  /** What was read from files. */
  private record Kept(Player player, Stock stock, PastRuns runs) {}

  /**
   * The title page.
   *
   * @param notices what to tell, as sentences
   */
  public HomeScreen(Frame frame, House house, List<String> notices) {
    super(frame);
    this.house = house;
    this.notices = List.copyOf(notices);
  }

  @Override
  public void shown() {
    boolean first = kept.isEmpty();
    String language = text().locale().getLanguage();
    String id = house.settings().player();
    house.work(
        () -> {
          Player player = house.players().find(id);
          Stock stock = house.library().stock(language);
          return new Kept(player, stock, PastRuns.read(player.store(), stock));
        },
        found -> {
          kept = Optional.of(found);
          frame().rebuild();
          if (first) {
            frame().focus(firstFocus());
          }
        });
  }

  @Override
  public String firstFocus() {
    return "play";
  }

  @Override
  public Part build() {
    HomeView view = view();
    boolean wide = Pages.wide(look());
    Horizon horizon =
        new Horizon(
                look(),
                view.title(),
                view.line(),
                wide ? Horizon.Room.WIDE : Horizon.Room.NARROW,
                Pages.MOST,
                Pages.margin(look()))
            .tipped(tip);
    Part middle = view.recent().isEmpty() ? faces(view) : recent(view);
    Row lower = new Row(look(), wide ? 56 : 36);
    if (wide) {
      lower.sharing(9, play(view)).sharing(8, middle).sharing(8, doors(view));
    } else {
      lower.sharing(1, play(view)).sharing(1, doors(view)).foldingBelow(440);
    }
    Column below = new Column(look(), wide ? 0 : 26).with(lower);
    if (!wide) {
      below.with(middle);
    }
    Column page = new Column(look(), 0).growing(horizon);
    page.space(wide ? 34 : 18);
    page.with(new Centre(look(), below, Pages.MOST, Pages.margin(look())));
    page.space(12);
    Column all = new Column(look(), 0).growing(new Scroll(look(), "home", page));
    all.with(new Centre(look(), notices(view), Pages.MOST, Pages.margin(look())));
    return new Watched(all, horizon).padded(0, wide ? 14 : 10);
  }

  private HomeView view() {
    return HomeView.of(
        kept.map(Kept::stock).orElse(new Stock(List.of(), List.of())),
        kept.map(Kept::runs).orElse(new PastRuns(List.of(), Optional.empty())),
        kept.map(Kept::player).orElseGet(house::player),
        List.of(),
        house.when(),
        text());
  }

  // ---- what can be played

  private Part play(HomeView view) {
    Column column = new Column(look(), 6);
    if (view.goOn().isPresent()) {
      HomeView.GoOn goOn = view.goOn().get();
      column.with(new Words(look(), Type.SMALL, Ink.SOFT, goOn.played()));
      column.with(new Words(look(), Type.TITLE, Ink.INK, goOn.scenario()));
      column.with(new Words(look(), Type.LETTER, Ink.INK, goOn.day()));
      people(goOn).ifPresent(column.space(6)::with);
      column.space(8).with(main(goOn.label(), () -> open(goOn.file())));
    } else if (view.start().isPresent()) {
      HomeView.Start start = view.start().get();
      column.with(new Words(look(), Type.SMALL, Ink.SOFT, start.facts()));
      column.with(new Words(look(), Type.TITLE, Ink.INK, start.title()));
      column.with(new Words(look(), Type.LETTER, Ink.INK, start.summary()));
      if (!view.recent().isEmpty()) {
        offer(start.scenario())
            .map(offer -> row(offer.scenario(), 46))
            .ifPresent(column.space(6)::with);
      }
      column.space(8).with(main(start.label(), () -> begin(start.scenario())));
    } else if (kept.isPresent()) {
      column.with(new Words(look(), Type.TITLE, Ink.INK, text().of("home.all-played")));
      column.with(new Words(look(), Type.LETTER, Ink.INK, text().of("home.all-played.line")));
      column.space(8).with(main(text().of("door.PRACTICE"), this::practise));
    }
    return column;
  }

  private Part main(String label, Runnable action) {
    return new Row(look(), 0).with(Buttons.main(look(), "play", label, action));
  }

  private void begin(String scenario) {
    offer(scenario).ifPresent(offer -> house.begin(offer, Luck.fresh(house.now())));
  }

  private void open(Path file) {
    run(file)
        .ifPresent(
            run -> {
              if (run.canBeShown()) {
                house.open(run);
              } else {
                frame().go(new RunsScreen(frame(), house, file));
              }
            });
  }

  private Optional<Offer> offer(String scenario) {
    return kept.flatMap(all -> all.stock().find(scenario));
  }

  private Optional<PastRun> run(Path file) {
    return kept.stream()
        .flatMap(all -> all.runs().all().stream())
        .filter(run -> run.file().equals(file))
        .findFirst();
  }

  // ---- people

  private Optional<Part> people(HomeView.GoOn goOn) {
    return run(goOn.file()).flatMap(PastRun::offer).map(offer -> row(offer.scenario(), 46));
  }

  private Part row(Scenario scenario, float units) {
    Flow faces = new Flow(look(), 8, 8);
    for (Member member : scenario.team()) {
      faces.with(Picture.portrait(look(), member.portrait(), "works", units));
    }
    return faces;
  }

  /** Who is waiting: the team of the scenario to begin with. */
  private Part faces(HomeView view) {
    Optional<Scenario> scenario =
        view.start().flatMap(start -> offer(start.scenario())).map(Offer::scenario);
    if (scenario.isEmpty()) {
      return Pages.nothing(look());
    }
    if (scenario.get().team().size() > LISTED) {
      return row(scenario.get(), 62);
    }
    Column column = new Column(look(), 12);
    for (Member member : scenario.get().team()) {
      column.with(
          new Row(look(), 14)
              .standing(Row.Standing.MIDDLE)
              .with(Picture.portrait(look(), member.portrait(), "works", 64))
              .sharing(
                  1,
                  new Column(look(), 1)
                      .with(new Words(look(), Type.SLIP, Ink.INK, member.name()))
                      .with(new Words(look(), Type.SMALL, Ink.SOFT, member.role()))));
    }
    return column;
  }

  // ---- what was played

  private Part recent(HomeView view) {
    Column column = new Column(look(), 0);
    column.with(new Words(look(), Type.SMALL, Ink.SOFT, view.recentTitle())).space(7);
    int most = look().scale().ems() >= ROOMY_EMS ? view.recent().size() : FEW;
    for (HomeView.Recent recent : view.recent().stream().limit(most).toList()) {
      Column words =
          new Column(look(), 0)
              .with(
                  new Row(look(), 10)
                      .sharing(1, new Words(look(), Type.SLIP, Ink.INK, recent.title()))
                      .with(new Words(look(), Type.SMALL, Ink.SOFT, recent.when()).onOneLine())
                      .foldingBelow(200))
              .with(new Words(look(), Type.SMALL, Ink.SOFT, recent.standing()));
      Press press =
          new Press(look(), "run:" + recent.file().getFileName(), words, () -> open(recent.file()));
      press.padded(OUT, 8);
      column.with(new Rule(look())).with(new Outset(look(), press, OUT));
    }
    return column;
  }

  // ---- the doors

  private Part doors(HomeView view) {
    Column column = new Column(look(), 0);
    for (HomeView.Door door : view.doors()) {
      if (door != view.doors().get(0)) {
        column.with(new Rule(look()));
      }
      Column words = new Column(look(), 0);
      words.with(
          new Row(look(), 10)
              .standing(Row.Standing.MIDDLE)
              .sharing(1, new Words(look(), Type.SLIP, Ink.INK, door.label()))
              .with(Pages.key(look(), Input.Keys.toString(key(door.page())))));
      if (kept.isPresent() || !counts(door.page())) {
        words.with(new Words(look(), Type.SMALL, Ink.SOFT, door.line()));
      } else {
        words.with(new Words(look(), Type.SMALL, Ink.SOFT, " "));
      }
      Press press = new Press(look(), "door:" + door.page(), words, () -> enter(door.page()));
      press.padded(OUT, 6);
      column.with(new Outset(look(), press, OUT));
    }
    return column;
  }

  private static boolean counts(HomeView.Page page) {
    return page == HomeView.Page.PRACTICE || page == HomeView.Page.RUNS;
  }

  private static int key(HomeView.Page page) {
    return switch (page) {
      case PRACTICE -> Input.Keys.P;
      case RUNS -> Input.Keys.R;
      case OVER_TIME -> Input.Keys.O;
      case HOW_TO -> Input.Keys.H;
      case PLAYERS -> Input.Keys.W;
      case SETTINGS -> Input.Keys.S;
    };
  }

  private void enter(HomeView.Page page) {
    switch (page) {
      case PRACTICE -> practise();
      case RUNS -> frame().go(new RunsScreen(frame(), house));
      case OVER_TIME -> frame().go(new OverTimeScreen(frame(), house, this));
      case HOW_TO -> house.howTo(this);
      case PLAYERS -> frame().go(new PlayersScreen(frame(), house));
      case SETTINGS -> house.settings(this);
    }
  }

  private void practise() {
    frame().go(new PracticeScreen(frame(), house));
  }

  @Override
  public boolean key(int keycode) {
    for (HomeView.Page page : HomeView.Page.values()) {
      if (key(page) == keycode) {
        enter(page);
        return true;
      }
    }
    return false;
  }

  @Override
  public void dropped(String[] files) {
    frame().go(new PracticeScreen(frame(), house, Stream.of(files).map(Path::of).toList()));
  }

  private Part notices(HomeView view) {
    Column column = new Column(look(), 6);
    if (notices.isEmpty() && view.notices().isEmpty()) {
      return column;
    }
    column.with(new Rule(look())).space(0);
    Stream.concat(notices.stream(), view.notices().stream())
        .forEach(sentence -> column.with(Pages.notice(look(), "info", sentence)));
    return column;
  }

  /** The page, which tells the horizon where one looks: at what has the focus or the mouse. */
  private final class Watched extends Box {

    private final Horizon horizon;
    private final Vector2 middle = new Vector2();
    private @Nullable Actor seen;

    Watched(Part inner, Horizon horizon) {
      super(HomeScreen.this.look(), inner);
      this.horizon = horizon;
      addListener(
          new InputListener() {
            @Override
            public boolean mouseMoved(InputEvent event, float x, float y) {
              for (Actor at = event.getTarget(); at != null; at = at.getParent()) {
                if (at instanceof Press) {
                  look(at);
                }
              }
              return false;
            }
          });
    }

    @Override
    public void act(float seconds) {
      super.act(seconds);
      Actor focused = getStage() == null ? null : getStage().getKeyboardFocus();
      if (focused != null && focused != seen) {
        seen = focused;
        look(focused);
      }
    }

    private void look(Actor at) {
      if (!frame().still()) {
        middle.set(at.getWidth() / 2, 0);
        at.localToStageCoordinates(middle);
        horizon.tipTowards(middle.x / getWidth() * 2 - 1);
        tip = horizon.tip();
      }
    }
  }
}
