package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import wheelhouse.debrief.Coached;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Sheet;

/**
 * The debrief: its pages under a line of their names. A number or a click opens one; with the focus
 * on a name, the arrows turn the pages.
 */
public final class DebriefScreen extends Screen implements Session.Listener {

  private static final float MARGIN = 24;

  private final House house;
  private final DebriefView view;
  private final Room room;
  private final Map<DebriefView.Page, Page> pages = new EnumMap<>(DebriefView.Page.class);
  private final CommitmentPage commitment;
  private final DecisionsPage decisions;
  private final HappenedPage happened;
  private DebriefView.Page open = DebriefView.Page.WHERE;

  /** The debrief of a session's run, which is over. */
  public DebriefScreen(Frame frame, House house, Session session, DebriefView view) {
    super(frame);
    this.house = house;
    this.view = view;
    room = new Room(frame);
    IntConsumer fork = day -> house.fork(session, day);
    commitment = new CommitmentPage(room, house, session, view.commitment());
    pages.put(DebriefView.Page.WHERE, new WherePage(room, view));
    happened = new HappenedPage(room, view.lanes(), view.again(), fork);
    pages.put(DebriefView.Page.HAPPENED, happened);
    decisions =
        new DecisionsPage(
            room,
            view,
            new RetriesPage.Ways(fork, this::log),
            () -> open(DebriefView.Page.DECISIONS));
    pages.put(DebriefView.Page.DECISIONS, decisions);
    pages.put(DebriefView.Page.READS, new ReadsPage(room, view.reads(), decisions.faceDown()));
    pages.put(DebriefView.Page.PATTERNS, new PatternsPage(room, view.patterns()));
    pages.put(DebriefView.Page.AGAIN, new AgainPage(room, house, view, fork));
    pages.put(DebriefView.Page.COMMITMENT, commitment);
  }

  @Override
  public void told(Told what, Shown now) {
    frame().play(what.cue());
    commitment.told(what);
    frame().rebuild();
  }

  /** Takes in what the coach has found by now. */
  public void coached(Coached found) {
    decisions.coached(found);
    boolean first = commitment.coached(found);
    if (open == DebriefView.Page.DECISIONS || first && open == DebriefView.Page.COMMITMENT) {
      frame().rebuild();
    }
  }

  /** Opens the log of a day. */
  private void log(int day) {
    happened.turnTo(day);
    open(DebriefView.Page.HAPPENED);
  }

  @Override
  public String firstFocus() {
    return name(open);
  }

  private Page page() {
    return Objects.requireNonNull(pages.get(open));
  }

  private static String name(DebriefView.Page page) {
    return "tab:" + page;
  }

  /** Opens a page. */
  public void open(DebriefView.Page page) {
    if (page != open) {
      frame().play(Cue.PAPER);
    }
    open = page;
    page().opened();
    frame().rebuild();
    frame().focus(name(page));
  }

  // ---- the screen

  @Override
  public Part build() {
    float margin = room.wide() ? MARGIN : MARGIN / 2;
    Column column = new Column(look(), 12).with(head(margin)).growing(page().build());
    return new Box(look(), column).padded(margin, 12);
  }

  private Part head(float margin) {
    Flow tabs = new Flow(look(), 6, 0);
    for (DebriefView.Tab tab : view.tabs()) {
      tabs.with(new TabPress(tab));
    }
    Press menu = Buttons.icon(look(), "menu", "pause", this::menu);
    Words title = new Words(look(), Type.TITLE, Ink.INK, view.title());
    float left =
        look().scale().width()
            - look().u(2 * margin + 18 + 10)
            - tabs.widthWanted()
            - menu.widthWanted();
    if (title.widthWanted() <= left) {
      return new Row(look(), 10)
          .standing(Row.Standing.MIDDLE)
          .with(menu)
          .sharing(1, title)
          .with(tabs);
    }
    if (tabs.widthWanted() > look().scale().width() - look().u(2 * margin)) {
      return tabs(menu);
    }
    Words smaller = new Words(look(), Type.SLIP, Ink.INK, view.title());
    return new Column(look(), 2)
        .with(new Row(look(), 10).standing(Row.Standing.MIDDLE).with(menu).sharing(1, smaller))
        .with(tabs);
  }

  /** On several lines, which leave no room for the title. */
  private Flow tabs(Part first) {
    Flow tabs = new Flow(look(), 6, 0).with(first);
    for (DebriefView.Tab tab : view.tabs()) {
      tabs.with(new TabPress(tab));
    }
    return tabs;
  }

  private final class TabPress extends Press implements Keyed {

    private final DebriefView.Page page;
    private final float widest;

    TabPress(DebriefView.Tab tab) {
      super(
          DebriefScreen.this.look(),
          name(tab.page()),
          new Words(
                  DebriefScreen.this.look(),
                  tab.page() == open ? Type.STRONG : Type.BODY,
                  tab.page() == open ? Ink.INK : Ink.SOFT,
                  tab.title())
              .centred()
              .onOneLine(),
          () -> open(tab.page()));
      page = tab.page();
      padded(8, 7);
      widest =
          new Words(DebriefScreen.this.look(), Type.STRONG, Ink.INK, tab.title())
                  .onOneLine()
                  .widthWanted()
              + 2 * look().u(8);
    }

    /** As wide whether open or not, so that no tab moves when another is opened. */
    @Override
    public float widthWanted() {
      return widest;
    }

    @Override
    public boolean key(int keycode) {
      int by = keycode == Input.Keys.RIGHT ? 1 : keycode == Input.Keys.LEFT ? -1 : 0;
      int next = page.ordinal() + by;
      if (by == 0) {
        return false;
      }
      if (next >= 0 && next < DebriefView.Page.values().length) {
        open(DebriefView.Page.values()[next]);
      }
      return true;
    }

    @Override
    protected void ground(Batch batch, float alpha) {
      super.ground(batch, alpha);
      if (page == open) {
        float room = look().u(8);
        paint(
            batch,
            look().white(),
            Ink.INK,
            alpha,
            getX() + room,
            getY() + look().u(3),
            getWidth() - 2 * room,
            Math.max(2, look().u(2)));
      }
    }
  }

  // ---- the menu

  private void menu() {
    frame()
        .over(
            () -> {
              Column column =
                  new Column(look(), 10)
                      .with(new Words(look(), Type.TITLE, Ink.INK, view.title()).centred());
              column.space(6);
              for (Press way : ways()) {
                column.with(way);
              }
              return new Sheet(look(), column, 340);
            });
  }

  private List<Press> ways() {
    return List.of(
        Buttons.main(look(), "go-on", room.say("menu.go-on"), frame()::uncover),
        Buttons.plain(look(), "settings", text().of("menu.settings"), () -> house.settings(this)),
        Buttons.plain(look(), "home", room.say("menu.home"), house::home));
  }

  @Override
  public void back() {
    menu();
  }

  // ---- keys

  @Override
  public boolean key(int keycode) {
    int pressed = keycode - Input.Keys.NUM_1;
    int padded = keycode - Input.Keys.NUMPAD_1;
    for (DebriefView.Page page : DebriefView.Page.values()) {
      if (page.ordinal() == pressed || page.ordinal() == padded) {
        open(page);
        return true;
      }
    }
    return page().key(keycode);
  }
}
