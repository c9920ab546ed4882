package wheelhouse.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.view.DecisionsView;
import wheelhouse.desktop.view.DecisionsView.CourseView;
import wheelhouse.desktop.view.DecisionsView.MomentView;
import wheelhouse.desktop.view.DecisionsView.VoiceView;
import wheelhouse.desktop.view.DecisionsView.Whose;
import wheelhouse.desktop.view.LanesView;
import wheelhouse.desktop.view.ReadsView.ReadView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.PickSigns;
import wheelhouse.scenario.Pick;

/**
 * Every slip: the slips in the order of telling, and one of them open: each pick beside the
 * lightest that would have done, the truth turned over, and what is said of it; unless it lies face
 * down. With little room, the list and what is open take turns.
 */
final class SlipsPage implements Page {

  private static final float LADDER = 400;
  private static final float LADDER_LEAST = 150;

  private final Room room;
  private final DecisionsView view;
  private final List<ReadView> reads;
  private final LanesView lanes;
  private final FaceDown faceDown;
  private int open;
  private boolean listing = true;

  SlipsPage(Room room, DebriefView debrief, FaceDown faceDown) {
    this.room = room;
    this.faceDown = faceDown;
    view = debrief.decisions();
    reads = debrief.reads().reads();
    lanes = debrief.lanes();
  }

  private int count() {
    return view.courses().size() + view.away().size();
  }

  private CourseView course(int place) {
    int there = view.courses().size();
    return place < there ? view.courses().get(place) : view.away().get(place - there);
  }

  private void show(int place) {
    open = place;
    listing = false;
    room.frame().rebuild();
    if (!room.wide()) {
      room.frame().focus(open + 1 < count() ? "course:next" : "course:all");
    }
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (count() == 0) {
      return room.panel(new Words(look, Type.BODY, Ink.SOFT, view.none()));
    }
    if (room.wide()) {
      return new Row(look, 16)
          .standing(Row.Standing.FULL)
          .sharing(1, room.panel(list()).padded(10, 14))
          .sharing(2.05f, room.panel(detail()));
    }
    if (listing) {
      return room.panel(list()).padded(8, 10);
    }
    Flow ways = new Flow(look, 8, 4);
    ways.with(
        Buttons.chip(
            look,
            "course:all",
            room.say("decisions.all"),
            Buttons.Chosen.NO,
            () -> {
              listing = true;
              room.frame().rebuild();
              room.frame().focus("course:" + open);
            }));
    if (open + 1 < count()) {
      ways.with(
          Buttons.chip(
              look,
              "course:next",
              room.say("decisions.next"),
              Buttons.Chosen.NO,
              () -> show(open + 1)));
    }
    return room.panel(new Column(look, 8).with(ways).growing(detail())).padded(14, 10);
  }

  // ---- the list

  private Part list() {
    Look look = room.look();
    Column rows = new Column(look, 1);
    rows.with(new Box(look, new Words(look, Type.SMALL, Ink.SOFT, view.intro())).padded(10, 4));
    rows.space(4);
    for (int i = 0; i < view.courses().size(); i++) {
      rows.with(row(i));
    }
    if (view.courses().isEmpty()) {
      rows.with(new Box(look, new Words(look, Type.BODY, Ink.SOFT, view.none())).padded(10, 4));
    }
    if (!view.away().isEmpty()) {
      rows.space(8);
      rows.with(
          new Box(look, new Words(look, Type.SMALL_STRONG, Ink.SOFT, view.awayHeading()))
              .padded(10, 4));
      for (int i = view.courses().size(); i < count(); i++) {
        rows.with(row(i));
      }
    }
    Scroll list = new Scroll(look, "courses", new InSight(look, rows));
    return list;
  }

  private Part row(int place) {
    Look look = room.look();
    CourseView course = course(place);
    Column words =
        new Column(look, 1)
            .with(new Words(look, Type.STRONG, Ink.INK, course.title()))
            .with(new Words(look, Type.SMALL, Ink.SOFT, course.people()));
    Row row = new Row(look, 10).standing(Row.Standing.MIDDLE);
    row.sharing(1, words);
    heaviest(course).ifPresent(pick -> row.with(sign(pick)));
    Press press = new Press(look, "course:" + place, row, () -> show(place));
    press.padded(10, 7).rounded(4);
    return place == open && room.wide() ? press.on(Ink.MARKED) : press;
  }

  private Part sign(Pick pick) {
    return Picture.icon(room.look(), PickSigns.icon(pick), 17, Ink.SOFT);
  }

  /** The heaviest of the picks, by which a list can be looked over. */
  private static Optional<Pick> heaviest(CourseView course) {
    return course.moments().stream().map(MomentView::pick).max(Pick::compareTo);
  }

  // ---- one slip

  private Part detail() {
    Look look = room.look();
    CourseView course = course(open);
    Column column = new Column(look, 12);
    column.with(head(course));
    if (faceDown.holds(course.incident())) {
      column.with(faceDown.part(room, course.incident()));
      return new Scroll(look, "course:open:" + open, column);
    }
    if (!course.moments().isEmpty()) {
      column.with(moments(course));
    }
    if (!course.voices().isEmpty()) {
      column.with(voices(course));
    }
    column.with(truth(course));
    return new Scroll(look, "course:open:" + open, column);
  }

  private Part head(CourseView course) {
    Look look = room.look();
    Column words =
        new Column(look, 2)
            .with(
                new Words(
                    look,
                    Type.SMALL,
                    Ink.SOFT,
                    room.say("decisions.place", open + 1, count(), course.people())))
            .with(new Words(look, Type.HEADING, Ink.INK, course.title()));
    Row row = new Row(look, 14).standing(Row.Standing.MIDDLE);
    row.sharing(1, words);
    course.face().ifPresent(face -> row.with(Picture.portrait(look, face, "works", 56)));
    return row;
  }

  /** The ladder beside its stretches, or above them where it is wide. */
  private Part moments(CourseView course) {
    Look look = room.look();
    Ladder ladder = new Ladder(look, course.moments(), lanes.days());
    Part key =
        ShareKey.of(
            look, ShareKey.Sign.DOT, room.say("decisions.yours"), room.say("decisions.lightest"));
    Column told = new Column(look, 7);
    for (MomentView moment : course.moments()) {
      if (told.hasChildren()) {
        told.with(new Rule(look));
      }
      told.with(moment(moment));
    }
    if (!room.wide() || ladder.widthWanted() > look.u(LADDER)) {
      return new Column(look, 12).with(new Column(look, 6).with(ladder).with(key)).with(told);
    }
    float wide = Math.max(look.u(LADDER_LEAST), ladder.widthWanted());
    return new Column(look, 6)
        .with(new Row(look, 28).with(new Fixed(look, ladder, wide)).sharing(1, told))
        .with(key);
  }

  private Part moment(MomentView moment) {
    Look look = room.look();
    String when = moment.when() + room.frame().text().of("dot") + moment.phase();
    return new Row(look, 16)
        .foldingBelow(420)
        .sharing(1, new Words(look, Type.SMALL, Ink.SOFT, when))
        .sharing(0.62f, new Words(look, Type.STRONG, Ink.INK, moment.did()))
        .sharing(1.3f, new Words(look, Type.BODY, Ink.INK, moment.weighing()));
  }

  /** What was so all along, and what became of it; and the pins, where the player set any. */
  private Part truth(CourseView course) {
    Look look = room.look();
    Row both = new Row(look, 28).foldingBelow(420);
    both.sharing(1, told(room.say("decisions.truth"), course.truth()));
    both.sharing(1, told(room.say("decisions.fate"), course.fate()));
    Column column = new Column(look, 12).with(both);
    List<ReadView> pins = new ArrayList<>();
    for (ReadView read : reads) {
      if (read.incident() == course.incident()) {
        pins.add(read);
      }
    }
    if (!pins.isEmpty()) {
      column.with(new Rule(look));
      column.with(new Words(look, Type.SMALL_STRONG, Ink.SOFT, room.say("decisions.pins")));
      column.with(ReadLines.of(room, pins));
    }
    return new Box(look, column).padded(16, 12).on(Ink.WELL).bordered(Ink.LINE, 1).rounded(4);
  }

  private Part told(String heading, List<String> lines) {
    Look look = room.look();
    Column column = new Column(look, 3);
    column.with(new Words(look, Type.SMALL_STRONG, Ink.SOFT, heading));
    for (String line : lines) {
      column.with(new Words(look, Type.BODY, Ink.INK, line));
    }
    return column;
  }

  /** The player at the left, then the owner, then the customer. */
  private Part voices(CourseView course) {
    Look look = room.look();
    Column yours = new Column(look, 10);
    Row row = new Row(look, 18).foldingBelow(420);
    boolean spoke = false;
    for (VoiceView voice : course.voices()) {
      if (voice.whose() == Whose.OWN || voice.whose() == Whose.YOU) {
        yours.with(voice(voice));
        spoke = true;
      }
    }
    if (spoke) {
      row.sharing(1, yours);
    }
    for (VoiceView voice : course.voices()) {
      if (voice.whose() == Whose.OWNER || voice.whose() == Whose.CUSTOMER) {
        row.sharing(1, voice(voice));
      }
    }
    return row;
  }

  private Part voice(VoiceView voice) {
    Look look = room.look();
    Column column = new Column(look, 3);
    column.with(new Words(look, Type.SMALL, Ink.SOFT, voice.label()));
    column.with(
        voice.line().isEmpty()
            ? new Words(look, Type.BODY, Ink.SOFT, voice.silence())
            : new Words(look, Type.QUOTE, Ink.INK, room.frame().text().of("quoted", voice.line())));
    return new Margin(look, column);
  }
}
