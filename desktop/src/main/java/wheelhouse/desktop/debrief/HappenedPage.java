package wheelhouse.desktop.debrief;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import wheelhouse.debrief.Chronicle;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Pile;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.AgainView;
import wheelhouse.desktop.view.LanesView;
import wheelhouse.desktop.view.LanesView.CellView;
import wheelhouse.desktop.view.LanesView.SlipRow;
import wheelhouse.desktop.view.LanesView.StackRow;
import wheelhouse.desktop.view.LogView;
import wheelhouse.desktop.widget.Buttons;

/**
 * What happened: the lanes over the days, and beside them the log of the day that is looked at.
 * With little room the two take turns.
 */
final class HappenedPage implements Page {

  private static final float LABELS = 232;

  private final Room room;
  private final LanesView view;
  private final AgainView again;
  private final IntConsumer fork;
  private final Scrub scrub;
  private final Set<Integer> spread = new HashSet<>();
  private int chosen = Scrub.NONE;
  private boolean logInstead;
  private Optional<Scroll> lanes = Optional.empty();
  private Optional<Pile> log = Optional.empty();
  private Optional<Words> told = Optional.empty();

  /**
   * The page.
   *
   * @param again the mornings that can be gone back to
   * @param fork goes back to the morning of a day
   */
  HappenedPage(Room room, LanesView view, AgainView again, IntConsumer fork) {
    this.room = room;
    this.view = view;
    this.again = again;
    this.fork = fork;
    scrub = new Scrub(Math.max(view.days().size(), view.logs().size()), view.logs());
    scrub.whenChanged(this::tell);
  }

  /** Tells more of an incident, or no more of it. */
  void choose(int incident) {
    chosen = chosen == incident ? Scrub.NONE : incident;
    tell();
  }

  /** Turns to the log of a day. */
  void turnTo(int day) {
    scrub.to(day);
    logInstead = true;
  }

  boolean chosen(int incident) {
    return chosen == incident;
  }

  @Override
  public Part build() {
    Look look = room.look();
    lanes = Optional.empty();
    log = Optional.empty();
    if (room.wide()) {
      return new Row(look, 16)
          .standing(Row.Standing.FULL)
          .sharing(2.05f, room.panel(lanesPart()))
          .sharing(1, room.panel(logPart()));
    }
    Flow turns = new Flow(look, 8, 4);
    turns.with(turn("turn:lanes", room.say("happened.lanes"), !logInstead));
    turns.with(turn("turn:log", room.say("happened.log"), logInstead));
    Column column = new Column(look, 8);
    untouched().ifPresent(column::with);
    column.with(turns).with(dayLine());
    column.growing(logInstead ? logPart() : lanesPart());
    return room.panel(column).padded(12, 10);
  }

  private Press turn(String name, String label, boolean now) {
    return Buttons.chip(
        room.look(),
        name,
        label,
        Buttons.Chosen.when(now),
        () -> {
          logInstead = name.equals("turn:log");
          room.frame().rebuild();
        });
  }

  // ---- the lanes

  private Part lanesPart() {
    Look look = room.look();
    LaneInk ink = new LaneInk(look);
    DayGrid grid = new DayGrid(scrub.days(), room.beside() ? look.em(LABELS) : 0, look.u(12));
    Column rows = new Column(look);
    int most = most();
    for (int i = 0; i < view.rows().size(); i++) {
      if (view.rows().get(i) instanceof SlipRow slip) {
        rows.with(new SlipLane(look, ink, slip, grid, scrub, this));
      } else if (view.rows().get(i) instanceof StackRow stack) {
        stack(rows, ink, stack, i, most, grid);
      }
    }
    int away = 1 + (int) view.days().stream().filter(day -> !day.away()).count();
    Part list = new LaneList(look, rows, grid, scrub, away);
    Part inner = room.wide() ? list : new Column(look, 12).with(list).with(legend(ink));
    Scroll scroll = new Scroll(look, "lanes", inner);
    lanes = Optional.of(scroll);
    Part scrubber = new Scrubber(look, view, scrub, grid, room.say("happened.leave"));
    Column column = new Column(look, 8);
    if (!room.wide()) {
      return column.with(scrubber).growing(scroll);
    }
    untouched().ifPresent(column::with);
    return column.with(dayLine()).with(scrubber).growing(scroll).with(legend(ink));
  }

  /** What became of it all, where the player did nothing. */
  private Optional<Part> untouched() {
    return view.untouched().map(said -> new Words(room.look(), Type.LETTER, Ink.INK, said));
  }

  private int most() {
    int most = 1;
    for (LanesView.Row row : view.rows()) {
      if (row instanceof StackRow stack) {
        for (LanesView.TallyView tally : stack.tallies()) {
          most = Math.max(most, tally.open());
        }
      }
    }
    return most;
  }

  private void stack(Column rows, LaneInk ink, StackRow stack, int place, int most, DayGrid grid) {
    Look look = room.look();
    boolean open = spread.contains(place);
    rows.with(
        new StackLane(
            look,
            ink,
            stack,
            place,
            open ? StackLane.Lie.OPEN : StackLane.Lie.CLOSED,
            most,
            grid,
            scrub,
            () -> spread(place)));
    if (open) {
      for (SlipRow slip : stack.rows()) {
        rows.with(new SlipLane(look, ink, slip, grid, scrub, this));
      }
    }
  }

  private void spread(int place) {
    if (!spread.remove(place)) {
      spread.add(place);
    }
    room.frame().rebuild();
  }

  /** The day, with a way to the one before and the one after. */
  private Part dayLine() {
    Look look = room.look();
    Words words = new Words(look, Type.STRONG, Ink.INK, day());
    told = Optional.of(words);
    return new Row(look, 4)
        .standing(Row.Standing.MIDDLE)
        .sharing(1, words)
        .with(Buttons.icon(look, "day:before", "chevron-left", () -> scrub.to(scrub.day() - 1)))
        .with(Buttons.icon(look, "day:after", "chevron-right", () -> scrub.to(scrub.day() + 1)));
  }

  private String day() {
    return scrub.day() <= view.days().size()
        ? view.days().get(scrub.day() - 1).told()
        : scrub.log().heading();
  }

  private Part legend(LaneInk ink) {
    Look look = room.look();
    Flow flow = new Flow(look, 16, 2);
    boolean stacks = view.rows().stream().anyMatch(StackRow.class::isInstance);
    for (KeySample.Kind kind : KeySample.Kind.values()) {
      if (!stacks && (kind == KeySample.Kind.OPEN || kind == KeySample.Kind.COUNTED)) {
        continue;
      }
      flow.with(
          new Row(look, 6)
              .standing(Row.Standing.MIDDLE)
              .with(new KeySample(look, ink, kind))
              .with(new Words(look, Type.SMALL, Ink.SOFT, room.say("key." + kind)).onOneLine()));
    }
    return flow;
  }

  // ---- the log

  private Part logPart() {
    Pile pile = new Pile(room.look());
    log = Optional.of(pile);
    pile.with(logOfDay());
    return pile;
  }

  /** Another day or another lane is looked at: only the log is written anew. */
  private void tell() {
    told.ifPresent(words -> words.say(day()));
    log.ifPresent(
        pile -> {
          Stage stage = pile.getStage();
          Actor focus = stage == null ? null : stage.getKeyboardFocus();
          boolean within = focus != null && focus.isDescendantOf(pile);
          pile.clearChildren();
          pile.with(logOfDay());
          pile.invalidateHierarchy();
          settle(pile);
          if (within && stage != null) {
            Focus.step(stage, pile, 1);
          }
        });
  }

  /** Lays out everything now, so that it can be scrolled to before it is drawn. */
  private static void settle(Group group) {
    if (group instanceof Part part) {
      part.validate();
    }
    for (int i = 0; i < group.getChildren().size; i++) {
      if (group.getChildren().get(i) instanceof Group inner) {
        settle(inner);
      }
    }
  }

  private Part logOfDay() {
    Look look = room.look();
    LogView day = scrub.log();
    Column lines = new Column(look, 2);
    card().ifPresent(card -> lines.with(card).space(6));
    Optional<Chronicle.Part> part = Optional.empty();
    for (int i = 0; i < day.lines().size(); i++) {
      LogView.Line line = day.lines().get(i);
      if (!part.equals(Optional.of(line.part()))) {
        part = Optional.of(line.part());
        lines.with(
            new Box(
                    look,
                    new Words(look, Type.SMALL_STRONG, Ink.SOFT, room.say("part." + line.part())))
                .padded(6, 4));
        lines.with(new Rule(look));
      }
      lines.with(
          line.incidents().isEmpty()
              ? LogLine.plain(look, line)
              : new LogLine(look, line, i, scrub, () -> show(line)));
    }
    if (day.lines().isEmpty()) {
      lines.with(new Words(look, Type.BODY, Ink.SOFT, day.quiet()));
    }
    Column column = new Column(look, 8);
    if (room.wide()) {
      column.with(new Words(look, Type.HEADING, Ink.INK, day.heading()));
    }
    column.growing(new Scroll(look, "log:" + day.day(), new Ledger(look, lines, scrub)));
    again.mornings().stream()
        .filter(morning -> morning.day() == day.day())
        .findFirst()
        .ifPresent(morning -> column.with(fork(day)));
    return column;
  }

  /** The way back to the morning that is looked at. */
  private Part fork(LogView day) {
    Look look = room.look();
    Press press =
        Buttons.withIcon(
            look,
            "fork",
            "git-fork",
            room.say("fork.here", day.heading()),
            () -> fork.accept(day.day()));
    return new Row(look, 0).with(press);
  }

  /** More of the lane that was chosen: that day of it, and what became of it. */
  private Optional<Part> card() {
    Look look = room.look();
    for (SlipRow row : slips()) {
      if (row.incident() == chosen) {
        Column column = new Column(look, 4);
        column.with(new Words(look, Type.SLIP, Ink.INK, row.label()));
        column.with(new Words(look, Type.SMALL, Ink.SOFT, row.note()));
        row.cells().stream()
            .filter(cell -> cell.day() == scrub.day())
            .map(CellView::told)
            .findFirst()
            .ifPresent(words -> column.with(new Words(look, Type.BODY, Ink.INK, words)));
        column.with(new Words(look, Type.SMALL, Ink.INK, row.told()));
        return Optional.of(new Box(look, column).padded(12, 10).on(Ink.MARKED).rounded(4));
      }
    }
    return Optional.empty();
  }

  private List<SlipRow> slips() {
    return view.rows().stream()
        .flatMap(
            row ->
                row instanceof StackRow stack
                    ? stack.rows().stream()
                    : row instanceof SlipRow slip
                        ? java.util.stream.Stream.of(slip)
                        : java.util.stream.Stream.empty())
        .toList();
  }

  /** Brings the first lane of a line into sight, or the stack that it lies in. */
  private void show(LogView.Line line) {
    lanes.ifPresent(
        scroll -> {
          for (String name : names(line)) {
            Optional<Actor> lane = Focus.named(scroll, name);
            if (lane.isPresent()) {
              scroll.show(lane.get());
              return;
            }
          }
        });
    choose(line.incidents().get(0));
  }

  private List<String> names(LogView.Line line) {
    int incident = line.incidents().get(0);
    for (int i = 0; i < view.rows().size(); i++) {
      if (view.rows().get(i) instanceof StackRow stack
          && stack.rows().stream().anyMatch(row -> row.incident() == incident)) {
        return List.of("lane:" + incident, "stack:" + i);
      }
    }
    return List.of("lane:" + incident);
  }
}
