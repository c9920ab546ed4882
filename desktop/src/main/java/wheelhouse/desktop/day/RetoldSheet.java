package wheelhouse.desktop.day;

import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.RetoldView;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.words.Text;

/** What became of the decisions of a run that was told again in a changed scenario. */
final class RetoldSheet {

  private final Look look;
  private final Text text;
  private final RetoldView view;

  RetoldSheet(Look look, Text text, RetoldView view) {
    this.look = look;
    this.text = text;
    this.view = view;
  }

  Part part(Press back) {
    Column column = new Column(look, 0);
    column.with(
        new Row(look, 12)
            .standing(Row.Standing.MIDDLE)
            .sharing(1, new Words(look, Type.TITLE, Ink.INK, view.title()))
            .with(back));
    column.space(12);
    view.paragraphs()
        .forEach(words -> column.with(new Words(look, Type.BODY, Ink.INK, words)).space(6));
    if (!view.days().isEmpty()) {
      column.space(12).with(new Words(look, Type.HEADING, Ink.INK, text.of("retold.fell")));
    }
    view.days().forEach(day -> column.space(8).with(day(day)));
    column.space(14);
    view.after()
        .forEach(words -> column.with(new Words(look, Type.SMALL, Ink.SOFT, words)).space(4));
    return new Sheet(look, column, 680);
  }

  private Part day(RetoldView.DayOfLost day) {
    Column column = new Column(look, 6);
    for (RetoldView.Decision decision : day.decisions()) {
      column.with(
          new Row(look, 20)
              .sharing(1, new Words(look, Type.STRONG, Ink.INK, decision.what()))
              .sharing(1, new Words(look, Type.BODY, Ink.INK, decision.why()))
              .foldingBelow(420));
    }
    return new Column(look, 6)
        .with(new Rule(look))
        .with(new Words(look, Type.SMALL_STRONG, Ink.SOFT, day.heading()))
        .with(column);
  }
}
