package wheelhouse.desktop.day;

import com.badlogic.gdx.Input;
import java.util.List;
import java.util.Optional;
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
import wheelhouse.desktop.view.ActionView;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EditionView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Beam;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Clock;
import wheelhouse.desktop.widget.TeamPanel;
import wheelhouse.scenario.Pick;

/**
 * The day board. The desk has every slip at its left and what lies open beside them; the team sits
 * at the right, and the six weights stand on a beam below. With less room, first the team's skills
 * fold away, then slips and what is open take turns.
 */
public final class DayScreen extends Screen implements Session.Listener {

  private final House house;
  private final BoardSheets sheets;
  private final Doing doing;
  private Optional<Fold> slips = Optional.empty();
  private float tip;

  /** The board of a run's day. */
  public DayScreen(Frame frame, House house, Session session, DayView day) {
    super(frame);
    this.house = house;
    sheets = new BoardSheets(frame);
    doing = new Doing(frame, house, session, sheets, day);
  }

  /** What the player does at it. */
  Doing doing() {
    return doing;
  }

  @Override
  public void told(Told what, Shown now) {
    doing.told(what, now);
  }

  @Override
  public String firstFocus() {
    DayView day = doing.day();
    return day.slips().isEmpty() ? "end" : "slip:" + day.slips().get(0).incident();
  }

  // ---- the screen

  @Override
  public Part build() {
    DayView day = doing.day();
    Row middle = new Row(look(), 16).standing(Row.Standing.FULL);
    middle.sharing(1, desk());
    TeamPanel.Room room =
        DayRoom.of(look()) == DayRoom.WIDE ? TeamPanel.Room.WIDE : TeamPanel.Room.NARROW;
    Part team =
        TeamPanel.of(
            look(), text(), day.team(), room, member -> doing.open(new Leaf.Member(member)));
    middle.with(
        new Fixed(
            look(),
            new Scroll(look(), "team", team),
            room == TeamPanel.Room.WIDE ? look().u(358) : Math.max(look().u(92), look().em(64))));
    Column column =
        new Column(look(), narrow() ? 8 : 10)
            .with(TopBar.of(look(), text(), day, clock(), this::menu));
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
    DayView day = doing.day();
    Leaf open = doing.leaf();
    DeskSide side = new DeskSide(look(), text(), day, open, doing);
    Part leaf = new OpenLeaf(look(), text(), day, doing).part(open, doing.told(), doing.answers());
    boolean seen = !narrow() || open instanceof Leaf.Desk;
    Fold cards = side.cards();
    slips = Optional.of(cards).filter(any -> seen);
    Part inner;
    if (narrow()) {
      inner = new Column(look(), 8).with(side.edge()).growing(seen ? cards : leaf);
    } else {
      Part left = new Column(look(), 8).growing(cards).with(side.edge());
      inner =
          new Row(look(), 10)
              .standing(Row.Standing.FULL)
              .with(new Fixed(look(), left, look().u(304)))
              .sharing(1, leaf);
    }
    return new Box(look(), inner).padded(12).on(Ink.DESK).rounded(10);
  }

  private boolean narrow() {
    return DayRoom.of(look()) == DayRoom.NARROW;
  }

  private Part bottom() {
    DayView day = doing.day();
    Beam beam = new Beam(look(), Weights.of(text(), day, doing.slip(), doing.chosen()), doing::lay);
    if (!frame().still() && beam.tip() != tip) {
      beam.tippingFrom(tip);
    }
    tip = beam.tip();
    Press undo = Buttons.withIcon(look(), "undo", "undo", text().of("day.undo"), doing::undo);
    Column right = new Column(look(), 8);
    right.with(day.plan().isEmpty() ? undo.disabled() : undo);
    right.with(Buttons.main(look(), "end", day.date().end(), doing::end));
    return new Row(look(), narrow() ? 12 : 24)
        .standing(Row.Standing.BOTTOM)
        .sharing(1, beam)
        .with(right);
  }

  private Optional<Clock> clock() {
    return house.settings().showsClock()
        ? Optional.of(new Clock(look(), house::now, house.when().zone()))
        : Optional.empty();
  }

  private void menu() {
    sheets.menu(doing.day().date().title(), house, this);
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
      case DayKeys.UNDO -> doing.undo();
      case DayKeys.END -> doing.end();
      case DayKeys.MORNING -> doing.open(new Leaf.Morning());
      case DayKeys.PLAN -> doing.open(new Leaf.Plan());
      case DayKeys.OWN -> doing.open(new Leaf.Own());
      case DayKeys.CLAIM -> doing.open(new Leaf.Claim());
      case DayKeys.RAILS -> doing.open(new Leaf.Rails());
      case DayKeys.TEAM -> nextMember();
      case DayKeys.HELP, Input.Keys.F1 -> sheets.keys();
      case DayKeys.READ -> doing.turnRead();
      case DayKeys.SEARCH -> frame().focus("seek");
      case DayKeys.FOLD -> slips.ifPresentOrElse(Fold::on, () -> doing.open(new Leaf.Desk()));
      case DayKeys.WHY ->
          doing
              .slip()
              .filter(each -> each.today().isPresent())
              .ifPresent(each -> doing.why(each.incident()));
      case DayKeys.PIN -> doing.slip().ifPresent(each -> doing.pin(each.incident()));
      default -> {
        return ask(keycode);
      }
    }
    return true;
  }

  private void pickByKey(int weight) {
    doing.lay(Pick.ofWeight(weight));
  }

  private boolean ask(int keycode) {
    Optional<SlipView> slip = doing.slip();
    if (slip.isEmpty()) {
      return false;
    }
    for (ActionView action : slip.get().asks()) {
      if (DayKeys.key(action.move()) == keycode && keycode != Input.Keys.UNKNOWN) {
        if (action.possible()) {
          doing.act(action.move());
        }
        return true;
      }
    }
    return false;
  }

  private void turn(int by) {
    OnDesk on = new OnDesk(doing.day());
    List<Leaf> leaves = on.leaves();
    if (leaves.isEmpty()) {
      return;
    }
    int at = leaves.indexOf(doing.leaf());
    int next = at < 0 ? (by > 0 ? 0 : leaves.size() - 1) : Math.floorMod(at + by, leaves.size());
    doing.open(leaves.get(next));
    frame().focus(on.name(leaves.get(next)));
  }

  private void nextMember() {
    int now = doing.leaf() instanceof Leaf.Member leaf ? leaf.member() : -1;
    doing.open(new Leaf.Member((now + 1) % doing.day().team().size()));
  }

  @Override
  public void back() {
    if (doing.leaf() instanceof Leaf.Morning || doing.leaf() instanceof Leaf.Desk) {
      menu();
    } else {
      doing.open(narrow() ? new Leaf.Desk() : new Leaf.Morning());
    }
  }
}
