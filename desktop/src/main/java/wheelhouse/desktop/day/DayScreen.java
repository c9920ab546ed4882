package wheelhouse.desktop.day;

import com.badlogic.gdx.Input;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.view.ActionView;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EditionView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Beam;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Clock;
import wheelhouse.desktop.widget.TeamPanel;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * The day board. The desk has every slip at its left and what lies open beside them; the team sits
 * at the right, and the six weights stand on a beam below. With less room, first the team's skills
 * fold away, then slips and what is open take turns.
 */
public final class DayScreen extends Screen implements Session.Listener, Doing {

  private final House house;
  private final Session session;
  private final BoardSheets sheets;
  private DayView day;
  private Leaf open = new Leaf.Morning();
  private Optional<Told> told = Optional.empty();
  private final Set<Integer> pins = new LinkedHashSet<>();
  private final Set<Integer> chosen = new LinkedHashSet<>();
  private String sought = "";
  private boolean reassigning;
  private boolean reading;
  private int responding = -1;
  private boolean warned;
  private int answers;
  private float tip;

  /** The board of a run's day. */
  public DayScreen(Frame frame, House house, Session session, DayView day) {
    super(frame);
    this.house = house;
    this.session = session;
    this.day = day;
    sheets = new BoardSheets(frame);
  }

  @Override
  public void told(Told what, Shown now) {
    told = Optional.of(what);
    answers++;
    frame().play(what.cue());
    if (now instanceof Shown.Board board) {
      day = board.day();
      reassigning = reassigning && what.refused();
      if (!what.refused() && open instanceof Leaf.Claim && pins.size() >= day.claim().slips()) {
        pins.clear();
      }
      frame().rebuild();
    } else {
      house.show(session, now);
    }
  }

  @Override
  public String firstFocus() {
    return day.slips().isEmpty() ? "end" : "slip:" + day.slips().get(0).incident();
  }

  // ---- what leaves may have done

  @Override
  public void act(Move move) {
    warned = false;
    session.move(move);
  }

  @Override
  public void open(Leaf leaf) {
    if (!leaf.equals(open)) {
      frame().play(Cue.PAPER);
    }
    open = leaf;
    told = Optional.empty();
    reassigning = false;
    responding = -1;
    if (!(leaf instanceof Leaf.Slip)) {
      chosen.clear();
    }
    sought = "";
    frame().rebuild();
  }

  @Override
  public void read(int incident, ReadQuestion question, int answer, Confidence confidence) {
    session.read(incident, question, answer, confidence);
  }

  @Override
  public void openRead() {
    reading = true;
    told = Optional.empty();
    frame().rebuild();
    frame().focus("read:pad");
  }

  @Override
  public boolean reading() {
    return reading;
  }

  @Override
  public void why(int incident) {
    sheets.why(incident, session);
  }

  @Override
  public void pin(int incident) {
    if (!pins.remove(incident)) {
      pins.add(incident);
    }
    frame().rebuild();
  }

  @Override
  public List<Integer> pinned() {
    return List.copyOf(pins);
  }

  @Override
  public void reassign() {
    reassigning = true;
    frame().rebuild();
  }

  @Override
  public boolean reassigning() {
    return reassigning;
  }

  @Override
  public void respondTo(int kind) {
    responding = kind;
    frame().rebuild();
  }

  @Override
  public int responding() {
    return responding;
  }

  @Override
  public void choose(int incident) {
    if (!chosen.remove(incident)) {
      chosen.add(incident);
    }
    frame().rebuild();
  }

  @Override
  public void chooseOnly(List<Integer> incidents) {
    chosen.clear();
    chosen.addAll(incidents);
    frame().rebuild();
  }

  @Override
  public List<Integer> chosen() {
    return List.copyOf(chosen);
  }

  @Override
  public void seek(String words) {
    sought = words;
    frame().rebuild();
  }

  @Override
  public String sought() {
    return sought;
  }

  @Override
  public boolean explains() {
    return house.settings().explains();
  }

  @Override
  public void explainNoMore() {
    house.set(house.settings().with(Option.TUTORIAL, "skipped"));
  }

  @Override
  public void undo() {
    session.undo();
  }

  // ---- what is open

  private OnDesk on() {
    return new OnDesk(day);
  }

  private Optional<SlipView> slip() {
    return on().slip(open);
  }

  // ---- the screen

  @Override
  public Part build() {
    Row middle = new Row(look(), 16).standing(Row.Standing.FULL);
    middle.sharing(1, desk());
    TeamPanel.Room room =
        DayRoom.of(look()) == DayRoom.WIDE ? TeamPanel.Room.WIDE : TeamPanel.Room.NARROW;
    Part team =
        TeamPanel.of(look(), text(), day.team(), room, member -> open(new Leaf.Member(member)));
    middle.with(
        new Fixed(
            look(),
            new Scroll(look(), "team", team),
            room == TeamPanel.Room.WIDE ? look().u(358) : Math.max(look().u(92), look().em(64))));
    Column column =
        new Column(look(), 10).with(TopBar.of(look(), text(), day, clock(), this::menu));
    house.editions().news().ifPresent(news -> column.with(edition(news)));
    column.growing(middle).with(bottom());
    return new Box(look(), column).padded(20, 12);
  }

  private Part edition(EditionView news) {
    return EditionLine.of(
        look(),
        news,
        () -> {
          if (news.more() == EditionView.More.PROBLEMS) {
            house.editions().problems(this);
          } else {
            news.retold().ifPresent(sheets::retold);
          }
        },
        house.editions()::dismiss);
  }

  private Part desk() {
    DeskSide side = new DeskSide(look(), text(), day, open, this);
    Part leaf = new OpenLeaf(look(), text(), day, this).part(open, told, answers);
    Part inner;
    if (narrow()) {
      inner =
          new Column(look(), 8)
              .with(side.edge())
              .growing(open instanceof Leaf.Desk ? side.cards() : leaf);
    } else {
      Part left = new Column(look(), 8).growing(side.cards()).with(side.edge());
      inner =
          new Row(look(), 18)
              .standing(Row.Standing.FULL)
              .with(new Fixed(look(), left, look().u(292)))
              .sharing(1, leaf);
    }
    return new Box(look(), inner).padded(14, 12).on(Ink.DESK).rounded(10);
  }

  private boolean narrow() {
    return DayRoom.of(look()) == DayRoom.NARROW;
  }

  private Part bottom() {
    Beam beam = new Beam(look(), Weights.of(text(), day, slip(), List.copyOf(chosen)), this::lay);
    if (!frame().still() && beam.tip() != tip) {
      beam.tippingFrom(tip);
    }
    tip = beam.tip();
    Press undo = Buttons.withIcon(look(), "undo", "undo", text().of("day.undo"), this::undo);
    Column right = new Column(look(), 8);
    right.with(day.plan().isEmpty() ? undo.disabled() : undo);
    right.with(Buttons.main(look(), "end", day.date().end(), this::end));
    return new Row(look(), narrow() ? 12 : 24)
        .standing(Row.Standing.BOTTOM)
        .sharing(1, beam)
        .with(right);
  }

  private void lay(Pick pick) {
    List<Integer> incidents =
        slip().isPresent() ? List.of(slip().get().incident()) : List.copyOf(chosen);
    if (incidents.isEmpty()) {
      return;
    }
    warned = false;
    boolean heavy = pick.weight() >= Pick.ADD_HANDS.weight();
    if (heavy && day.whoElse()) {
      sheets.whoElse(
          day,
          who -> {
            BoardSheets.say(incidents.get(0), who, session);
            session.pick(incidents, pick);
          });
    } else {
      session.pick(incidents, pick);
    }
  }

  private void end() {
    if (day.ending().warning().isPresent() && !warned) {
      warned = true;
      sheets.warning(day.ending().warning().get(), day.date().end(), this::ended);
      return;
    }
    ended();
  }

  private void ended() {
    frame().uncover();
    session.endDay();
  }

  private Optional<Clock> clock() {
    return house.settings().showsClock()
        ? Optional.of(new Clock(look(), house::now, house.when().zone()))
        : Optional.empty();
  }

  private void menu() {
    sheets.menu(day.date().title(), house, this);
  }

  // ---- keys

  @Override
  public boolean key(int keycode) {
    if (keycode >= Input.Keys.NUM_1 && keycode <= Input.Keys.NUM_6) {
      pickByKey(keycode - Input.Keys.NUM_1);
      return true;
    }
    if (keycode >= Input.Keys.NUMPAD_1 && keycode <= Input.Keys.NUMPAD_6) {
      pickByKey(keycode - Input.Keys.NUMPAD_1);
      return true;
    }
    switch (keycode) {
      case DayKeys.NEXT -> turn(1);
      case DayKeys.PREVIOUS -> turn(-1);
      case DayKeys.UNDO -> undo();
      case DayKeys.END -> end();
      case DayKeys.MORNING -> open(new Leaf.Morning());
      case DayKeys.PLAN -> open(new Leaf.Plan());
      case DayKeys.OWN -> open(new Leaf.Own());
      case DayKeys.CLAIM -> open(new Leaf.Claim());
      case DayKeys.RAILS -> open(new Leaf.Rails());
      case DayKeys.TEAM -> nextMember();
      case DayKeys.HELP, Input.Keys.F1 -> sheets.keys();
      case DayKeys.READ -> read();
      case DayKeys.SEARCH -> frame().focus("seek");
      case DayKeys.WHY ->
          slip().filter(each -> each.today().isPresent()).ifPresent(each -> why(each.incident()));
      case DayKeys.PIN -> slip().ifPresent(each -> pin(each.incident()));
      default -> {
        return ask(keycode);
      }
    }
    return true;
  }

  private void read() {
    if (reading) {
      reading = false;
      frame().rebuild();
    } else {
      openRead();
    }
  }

  private void pickByKey(int weight) {
    lay(Pick.ofWeight(weight));
  }

  private boolean ask(int keycode) {
    Optional<SlipView> slip = slip();
    if (slip.isEmpty()) {
      return false;
    }
    for (ActionView action : slip.get().asks()) {
      if (DayKeys.key(action.move()) == keycode && keycode != Input.Keys.UNKNOWN) {
        if (action.possible()) {
          act(action.move());
        }
        return true;
      }
    }
    return false;
  }

  private void turn(int by) {
    List<Leaf> leaves = on().leaves();
    if (leaves.isEmpty()) {
      return;
    }
    int at = leaves.indexOf(open);
    int next = at < 0 ? (by > 0 ? 0 : leaves.size() - 1) : Math.floorMod(at + by, leaves.size());
    open(leaves.get(next));
    frame().focus(on().name(leaves.get(next)));
  }

  private void nextMember() {
    int now = open instanceof Leaf.Member leaf ? leaf.member() : -1;
    open(new Leaf.Member((now + 1) % day.team().size()));
  }

  @Override
  public void back() {
    if (open instanceof Leaf.Morning || open instanceof Leaf.Desk) {
      menu();
    } else {
      open(narrow() ? new Leaf.Desk() : new Leaf.Morning());
    }
  }
}
