package wheelhouse.desktop.debrief;

import java.util.List;
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
import wheelhouse.desktop.view.PatternsView;
import wheelhouse.desktop.view.PatternsView.PatternView;

/**
 * What keeps needing the player: one member at one kind of work each; where slips were made; and
 * what lay on the player's own desk.
 */
final class PatternsPage implements Page {

  private final Room room;
  private final PatternsView view;

  PatternsPage(Room room, PatternsView view) {
    this.room = room;
    this.view = view;
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (!room.wide()) {
      Column all = new Column(look, 12).with(room.panel(patterns())).with(room.panel(around()));
      return new Scroll(look, "patterns", all);
    }
    Part both =
        new Row(look, 16).sharing(1.7f, room.panel(patterns())).sharing(1, room.panel(around()));
    return new Scroll(look, "patterns", both);
  }

  private Part patterns() {
    Look look = room.look();
    Column column = new Column(look, 14);
    if (view.patterns().isEmpty()) {
      return column.with(new Words(look, Type.LETTER, Ink.INK, view.none()));
    }
    for (int i = 0; i < view.patterns().size(); i++) {
      if (i > 0) {
        column.with(new Rule(look));
      }
      column.with(pattern(view.patterns().get(i)));
    }
    return column;
  }

  private Part pattern(PatternView pattern) {
    Look look = room.look();
    Column words = new Column(look, 3);
    words.with(
        new Row(look, 10)
            .standing(Row.Standing.MIDDLE)
            .foldingBelow(110)
            .with(new Words(look, Type.SLIP, Ink.INK, pattern.member()))
            .sharing(1, new Words(look, Type.BODY, Ink.SOFT, pattern.kind())));
    boolean first = true;
    for (String line : pattern.lines()) {
      words.with(new Words(look, first ? Type.BODY : Type.SMALL, Ink.INK, line));
      if (first && pattern.touched().isPresent()) {
        words.with(new DaySquares(look, pattern.days(), pattern.touched().getAsDouble()));
      }
      first = false;
    }
    return new Row(look, 16)
        .with(Picture.portrait(look, pattern.face(), expression(pattern), 62))
        .sharing(1, words);
  }

  /** Who moves mostly when touched looks as if they waited. */
  private static String expression(PatternView pattern) {
    return pattern.touched().orElse(0) > 0.5 ? "waits-for-you" : "works";
  }

  private Part around() {
    Look look = room.look();
    Column column = new Column(look, 8);
    if (!view.sources().isEmpty()) {
      lines(column, view.sourcesHeading(), view.sources());
      column.space(10);
    }
    lines(column, view.deskHeading(), view.desk());
    return column;
  }

  private void lines(Column column, String heading, List<String> lines) {
    Look look = room.look();
    column.with(new Words(look, Type.HEADING, Ink.INK, heading));
    for (String line : lines) {
      column.with(new Rule(look));
      column.with(new Words(look, Type.BODY, Ink.INK, line));
    }
  }
}
