package wheelhouse.desktop.day;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Capped;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.view.ActionView;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.OwnView;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Beam;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.DayTicks;
import wheelhouse.desktop.widget.HoursBar;
import wheelhouse.desktop.widget.SlipCard;
import wheelhouse.desktop.widget.TeamPanel;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * The day board. The desk has every slip at its left and what lies open beside them; the team sits
 * at the right, and the six weights stand on a beam below. With less room, first the team's skills
 * fold away, then slips and what is open take turns.
 */
public final class DayScreen extends Screen implements Session.Listener, Doing {

  private static final float WIDE_EMS = 70;
  private static final float NARROW_EMS = 50;
  private static final float ANSWER = 60;

  private final House house;
  private final Session session;
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
      frame().play(wheelhouse.desktop.view.Cue.PAPER);
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
    frame().rebuild();
    frame().focus("read:pad");
  }

  @Override
  public boolean reading() {
    return reading;
  }

  @Override
  public void why(int incident) {
    frame()
        .over(
            () ->
                new WhySheet(look(), text(), words -> said(incident, words), this::reason)
                    .part(incident));
  }

  private void said(int incident, String words) {
    frame().uncover();
    if (!words.isBlank()) {
      session.say(Why.inWords(incident, words.strip()));
    }
  }

  private void reason(int incident, Why.Reason reason) {
    frame().uncover();
    session.say(Why.of(incident, reason));
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

  private Optional<SlipView> slip() {
    return open instanceof Leaf.Slip leaf ? slip(leaf.incident()) : Optional.empty();
  }

  private Optional<SlipView> slip(int incident) {
    return day.slips().stream()
        .filter(each -> each.incident() == incident)
        .findFirst()
        .or(() -> day.home().stream().filter(each -> each.incident() == incident).findFirst());
  }

  private Optional<PileView> pile() {
    return open instanceof Leaf.Stack leaf
        ? day.piles().stream().filter(each -> each.incidents().contains(leaf.oldest())).findFirst()
        : Optional.empty();
  }

  /** The slips of which the desk shows each on its own, and the piles, in the order of age. */
  private List<Leaf> onDesk() {
    List<Leaf> leaves = new ArrayList<>();
    Set<Integer> piled = new LinkedHashSet<>();
    day.piles().forEach(pile -> piled.addAll(pile.incidents()));
    for (SlipView slip : day.slips()) {
      if (!piled.contains(slip.incident())) {
        leaves.add(new Leaf.Slip(slip.incident()));
      }
      for (PileView pile : day.piles()) {
        if (pile.incidents().get(0) == slip.incident()) {
          leaves.add(new Leaf.Stack(slip.incident()));
        }
      }
    }
    return leaves;
  }

  // ---- the screen

  @Override
  public Part build() {
    float ems = look().scale().ems();
    Row middle = new Row(look(), 16).standing(Row.Standing.FULL);
    middle.sharing(1, desk());
    TeamPanel.Room room = ems >= WIDE_EMS ? TeamPanel.Room.WIDE : TeamPanel.Room.NARROW;
    Part team =
        TeamPanel.of(look(), text(), day.team(), room, member -> open(new Leaf.Member(member)));
    middle.with(
        new Fixed(
            look(),
            new Scroll(look(), "team", team),
            room == TeamPanel.Room.WIDE ? look().u(358) : Math.max(look().u(92), look().em(64))));
    Column column = new Column(look(), 10).with(top()).growing(middle).with(bottom());
    return new Box(look(), column).padded(20, 12);
  }

  private Part top() {
    Row row = new Row(look(), 18).standing(Row.Standing.MIDDLE);
    row.with(new DayTicks(look(), day.date().day(), day.date().days()));
    row.sharing(
        1,
        new Words(
            look(),
            Type.STRONG,
            Ink.INK,
            day.date().weekday() + text().of("dot") + day.date().words()));
    row.with(new HoursBar(look(), day.bar()));
    row.with(new Words(look(), Type.STRONG, Ink.INK, day.bar().words()).onOneLine());
    Press menu = Buttons.icon(look(), "menu", "pause", this::menu);
    boolean wide = look().scale().ems() >= WIDE_EMS;
    if (!wide) {
      return new Row(look(), 12).standing(Row.Standing.MIDDLE).with(menu).sharing(1, row);
    }
    return new Row(look(), 14)
        .standing(Row.Standing.MIDDLE)
        .with(menu)
        .with(new Words(look(), Type.TITLE, Ink.INK, day.date().title()).onOneLine())
        .sharing(1, row);
  }

  private Part desk() {
    Part inner;
    if (narrow()) {
      inner =
          new Column(look(), 8).with(edge()).growing(open instanceof Leaf.Desk ? cards() : leaf());
    } else {
      Part left = new Column(look(), 8).growing(cards()).with(edge());
      inner =
          new Row(look(), 18)
              .standing(Row.Standing.FULL)
              .with(new Fixed(look(), left, look().u(292)))
              .sharing(1, leaf());
    }
    return new Box(look(), inner).padded(14, 12).on(Ink.DESK).rounded(10);
  }

  private boolean narrow() {
    return look().scale().ems() < NARROW_EMS;
  }

  private Part cards() {
    Column cards = new Column(look(), 10);
    cards.space(2);
    for (Leaf leaf : onDesk()) {
      SlipCard.Lie lie = leaf.equals(open) ? SlipCard.Lie.OPEN : SlipCard.Lie.CLOSED;
      if (leaf instanceof Leaf.Stack stack) {
        for (int i = 0; i < day.piles().size(); i++) {
          PileView pile = day.piles().get(i);
          if (pile.incidents().get(0) == stack.oldest()) {
            cards.with(SlipCard.of(look(), pile, i, lie, () -> open(stack)));
          }
        }
      } else if (leaf instanceof Leaf.Slip one) {
        slip(one.incident())
            .ifPresent(slip -> cards.with(SlipCard.of(look(), slip, lie, () -> open(one))));
      }
    }
    if (day.slips().isEmpty()) {
      cards.with(new Words(look(), Type.BODY, Ink.SOFT, text().of("desk.empty")));
    }
    return new Scroll(look(), "desk", new Box(look(), cards).padded(4, 4));
  }

  /** What lies at the edge of the desk: one's own work, thanks, and the way to all the rest. */
  private Part edge() {
    Flow edge = new Flow(look(), 8, 6);
    String own =
        day.own().stream()
            .filter(each -> each.minutesLeft() > 0)
            .findFirst()
            .map(
                each ->
                    look().scale().ems() < WIDE_EMS
                        ? text().of("desk.own-short", each.dueWords())
                        : text().of("desk.own", each.title(), each.dueWords()))
            .orElseGet(() -> text().of("desk.own-none"));
    if (narrow()) {
      edge.with(
          small("desk", Type.SMALL, text().of("desk.slips", day.slips().size()), new Leaf.Desk()));
    }
    boolean urgent = day.own().stream().anyMatch(OwnView::dueToday);
    edge.with(small("morning", Type.SMALL, text().of("desk.morning"), new Leaf.Morning()));
    edge.with(small("own", urgent ? Type.SMALL_STRONG : Type.SMALL, own, new Leaf.Own()));
    edge.with(
        small("plan", Type.SMALL, text().of("desk.plan", day.plan().size()), new Leaf.Plan()));
    edge.with(small("claim", Type.SMALL, text().of("desk.claim", pins.size()), new Leaf.Claim()));
    if (!day.guardrails().isEmpty()) {
      edge.with(small("rails", Type.SMALL, text().of("desk.rails"), new Leaf.Rails()));
    }
    if (day.thanks().count() > 0) {
      edge.with(small("thanks", Type.SMALL, day.thanks().words(), new Leaf.Own()));
    }
    return edge;
  }

  private Part small(String name, Type type, String words, Leaf leaf) {
    Press press =
        new Press(look(), name, new Words(look(), type, Ink.INK, words), () -> open(leaf));
    press.padded(9, 4).bordered(leaf.equals(open) ? Ink.INK : Ink.SOFT, 1);
    return press;
  }

  private Part leaf() {
    Part head = new Column(look());
    Part body;
    if (open instanceof Leaf.Slip && slip().isPresent()) {
      body = new SlipLeaf(look(), text(), day, slip().get(), this).part();
    } else if (open instanceof Leaf.Stack && pile().isPresent()) {
      PileLeaf leaf = new PileLeaf(look(), text(), pile().get(), found(pile().get()), this);
      head = leaf.head();
      body = leaf.rows();
    } else if (open instanceof Leaf.Member leaf) {
      body = new MemberLeaf(look(), text(), day, day.team().get(leaf.member()), this).part();
    } else {
      SideLeaves side = new SideLeaves(look(), text(), day, this);
      body =
          open instanceof Leaf.Own
              ? side.own()
              : open instanceof Leaf.Plan
                  ? side.plan()
                  : open instanceof Leaf.Claim
                      ? side.claim()
                      : open instanceof Leaf.Rails
                          ? side.rails()
                          : new MorningLeaf(look(), text(), day, this).part();
    }
    Column sheet = new Column(look(), 8);
    if (narrow()) {
      body = new Column(look(), 8).with(head).with(body);
    } else {
      sheet.with(head);
    }
    sheet.growing(new Scroll(look(), "leaf:" + open, body));
    told.ifPresent(what -> sheet.with(answer(what)));
    return new Box(look(), sheet)
        .padded(narrow() ? 14 : 22, narrow() ? 8 : 14)
        .on(Ink.SHEET)
        .bordered(Ink.INK, 1)
        .rounded(2)
        .shadowed(12);
  }

  private List<SlipView> found(PileView pile) {
    List<SlipView> among = sought.isBlank() ? day.slips() : day.find(sought);
    return among.stream().filter(each -> pile.incidents().contains(each.incident())).toList();
  }

  /** What came of the last thing done. */
  private Part answer(Told what) {
    Column words = new Column(look(), 3);
    Row first = new Row(look(), 10).standing(Row.Standing.MIDDLE);
    first.with(Picture.icon(look(), what.refused() ? "hand" : "check", 17, Ink.INK));
    first.sharing(1, new Words(look(), Type.STRONG, Ink.INK, what.words()));
    first.with(new Words(look(), Type.SMALL, Ink.SOFT, what.cost()).onOneLine());
    words.with(first);
    for (Told.Line line : what.lines()) {
      Row said = new Row(look(), 10).standing(Row.Standing.MIDDLE);
      if (line.member() >= 0) {
        var member = day.team().get(line.member());
        said.with(Picture.portrait(look(), member.portrait(), member.expression().word(), 34));
      }
      said.sharing(1, new Words(look(), Type.QUOTE, Ink.INK, line.words()));
      words.with(said);
    }
    what.dropped().forEach(line -> words.with(new Words(look(), Type.SMALL, Ink.SOFT, line)));
    what.saving()
        .ifPresent(line -> words.with(new Words(look(), Type.SMALL_STRONG, Ink.HARM, line)));
    Part all = narrow() ? new Capped(look(), scrolled(words), look().em(ANSWER)) : words;
    return new Box(look(), all).padded(12, narrow() ? 4 : 8).on(Ink.MARKED);
  }

  private Part scrolled(Part answer) {
    return new Scroll(look(), "answer:" + answers, answer);
  }

  private Part bottom() {
    Beam beam = new Beam(look(), choices(), this::lay);
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

  private List<Beam.Choice> choices() {
    Optional<SlipView> slip = slip().filter(each -> !each.picks().isEmpty());
    if (slip.isPresent()) {
      return slip.get().picks().stream()
          .map(
              pick ->
                  new Beam.Choice(
                      pick.pick(), pick.label(), pick.note(), pick.laid(), pick.possible()))
          .toList();
    }
    List<SlipView> many =
        day.slips().stream().filter(each -> chosen.contains(each.incident())).toList();
    List<Beam.Choice> choices = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      int minutes = many.stream().mapToInt(each -> each.picks().get(pick.weight()).minutes()).sum();
      boolean laid =
          !many.isEmpty() && many.stream().allMatch(each -> each.picks().get(pick.weight()).laid());
      choices.add(
          new Beam.Choice(
              pick,
              text().of("day.pick." + pick.word()),
              many.isEmpty() ? "" : text().of("day.for-all", text().time(minutes)),
              laid,
              !many.isEmpty()));
    }
    return choices;
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
      frame()
          .over(
              () ->
                  new WhoElseSheet(
                          look(), text(), day.team(), words -> laid(incidents, pick, words))
                      .part());
    } else {
      session.pick(incidents, pick);
    }
  }

  private void laid(List<Integer> incidents, Pick pick, String who) {
    frame().uncover();
    session.pick(incidents, pick);
    if (!who.isBlank()) {
      session.say(Why.inWords(incidents.get(0), who));
    }
  }

  private void end() {
    if (day.ending().warning().isPresent() && !warned) {
      warned = true;
      String warning = day.ending().warning().get();
      frame()
          .over(
              () ->
                  Sheets.asking(
                      look(),
                      warning,
                      Buttons.main(look(), "end-anyway", day.date().end(), this::ended),
                      Buttons.plain(look(), "back", text().of("back"), frame()::uncover)));
      return;
    }
    ended();
  }

  private void ended() {
    frame().uncover();
    session.endDay();
  }

  private void menu() {
    frame()
        .over(
            () ->
                Sheets.menu(
                    look(),
                    day.date().title(),
                    List.of(
                        Buttons.main(look(), "go-on", text().of("menu.go-on"), frame()::uncover),
                        Buttons.plain(
                            look(), "how-to", text().of("menu.how-to"), () -> house.howTo(this)),
                        Buttons.plain(look(), "keys", text().of("menu.keys"), this::keys),
                        Buttons.plain(
                            look(),
                            "settings",
                            text().of("menu.settings"),
                            () -> house.settings(this)),
                        Buttons.plain(look(), "home", text().of("menu.home"), house::home))));
  }

  private void keys() {
    frame()
        .over(
            () ->
                new KeysSheet(look(), text())
                    .part(Buttons.main(look(), "back", text().of("back"), frame()::uncover)));
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
      case DayKeys.HELP, Input.Keys.F1 -> keys();
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
    List<Leaf> leaves = onDesk();
    if (leaves.isEmpty()) {
      return;
    }
    int at = leaves.indexOf(open);
    int next = at < 0 ? (by > 0 ? 0 : leaves.size() - 1) : Math.floorMod(at + by, leaves.size());
    open(leaves.get(next));
    frame()
        .focus(leaves.get(next) instanceof Leaf.Slip slip ? "slip:" + slip.incident() : "pile:0");
  }

  private String name(Leaf leaf) {
    if (leaf instanceof Leaf.Slip slip) {
      return "slip:" + slip.incident();
    }
    for (int i = 0; i < day.piles().size(); i++) {
      if (leaf.equals(new Leaf.Stack(day.piles().get(i).incidents().get(0)))) {
        return "pile:" + i;
      }
    }
    return firstFocus();
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
