package wheelhouse.desktop.debrief;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.view.LastTimeView;
import wheelhouse.desktop.view.LettersView.LetterView;
import wheelhouse.desktop.view.PlaneView;
import wheelhouse.scenario.Letter.Writer;

/** Where the run ended: the plane, what it says in words, and the three letters beside it. */
final class WherePage implements Page {

  private static final float LEAST = 230;
  private static final float LEAST_ALONE = 300;

  private final Room room;
  private final DebriefView view;

  WherePage(Room room, DebriefView view) {
    this.room = room;
    this.view = view;
  }

  @Override
  public Part build() {
    Look look = room.look();
    float least = room.wide() ? LEAST : LEAST_ALONE;
    Plane plane =
        new Plane(look, view.plane(), least, room.say("where.worst"), room.say("where.best"));
    if (!room.wide()) {
      Column all =
          new Column(look, 12)
              .with(room.panel(new Column(look, 8).with(plane).with(axes())))
              .with(room.panel(letters()));
      return new Scroll(look, "where", all);
    }
    Scroll told = new Scroll(look, "where", letters());
    Column drawn = new Column(look, 10).growing(plane).with(new Rule(look)).with(axes());
    Part left = room.panel(new Scroll(look, "where:plane", drawn));
    Part right = room.panel(told);
    return new Row(look, 16).standing(Row.Standing.FULL).sharing(1.62f, left).sharing(1, right);
  }

  private Part axes() {
    Look look = room.look();
    Row both = new Row(look, 28).foldingBelow(420);
    for (PlaneView.Axis axis : view.plane().axes()) {
      both.sharing(1, axis(axis));
    }
    Column column = new Column(look, 8).with(both);
    column.with(new Words(look, Type.SMALL, Ink.INK, view.plane().headline()));
    for (String note : view.plane().notes()) {
      column.with(new Words(look, Type.SMALL, Ink.SOFT, note));
    }
    return column;
  }

  private Part axis(PlaneView.Axis axis) {
    Look look = room.look();
    Column words =
        new Column(look, 2)
            .with(new Words(look, Type.STRONG, Ink.INK, axis.name()))
            .with(new Words(look, Type.SMALL, Ink.INK, axis.way()));
    Row head = new Row(look, 8);
    if (axis.share().isPresent()) {
      head.with(Picture.icon(look, arrow(axis.lean()), 19, Ink.INK));
    }
    head.sharing(1, words);
    Column column = new Column(look, 4).with(head);
    if (axis.share().isPresent()) {
      column.with(new Between(look, axis.share().getAsDouble()));
    }
    return column.with(new Words(look, Type.SMALL, Ink.SOFT, axis.told()));
  }

  private static String arrow(int lean) {
    return switch (lean) {
      case -2 -> "arrow-down";
      case -1 -> "trending-down";
      case 0 -> "arrow-right";
      case 1 -> "trending-up";
      default -> "arrow-up";
    };
  }

  private Part letters() {
    Look look = room.look();
    Column column = new Column(look, 12);
    view.lastTime().ifPresent(last -> column.with(lastTime(last)).with(new Rule(look)));
    column.with(new Words(look, Type.HEADING, Ink.INK, view.letters().heading()));
    boolean first = true;
    for (LetterView letter : view.letters().letters()) {
      if (!first) {
        column.with(new Rule(look));
      }
      first = false;
      column.with(letter(letter));
    }
    return column;
  }

  /** A second visit begins with one face and one question. */
  private Part lastTime(LastTimeView last) {
    Look look = room.look();
    Column words = new Column(look, 4);
    words.with(new Words(look, Type.SMALL_STRONG, Ink.SOFT, last.heading()));
    words.with(new Words(look, Type.BODY, Ink.INK, last.words()));
    Row row = new Row(look, 12);
    last.face().ifPresent(face -> row.with(Picture.portrait(look, face, "works", 52)));
    words.with(new Words(look, Type.QUOTE, Ink.INK, last.question()));
    return row.sharing(1, words);
  }

  private Part letter(LetterView letter) {
    Look look = room.look();
    Row from = new Row(look, 10).standing(Row.Standing.MIDDLE);
    from.with(
        letter
            .face()
            .map(face -> Picture.portrait(look, face, "works", 40))
            .orElseGet(() -> Picture.icon(look, icon(letter.writer()), 20, Ink.SOFT)));
    from.sharing(1, new Words(look, Type.SMALL_STRONG, Ink.SOFT, letter.from()));
    return new Column(look, 6)
        .with(from)
        .with(new Box(look, new Words(look, Type.LETTER, Ink.INK, letter.text())).padded(2, 0));
  }

  private static String icon(Writer writer) {
    return writer == Writer.BOSS ? "briefcase" : "mail-open";
  }
}
