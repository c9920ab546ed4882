package wheelhouse.desktop.day;

import java.util.List;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Sheet;

/** Sheets that lie over the board and ask something. */
final class Sheets {

  private Sheets() {}

  /** A sentence, and what can be answered. */
  static Part asking(Look look, String words, Press... answers) {
    Flow flow = new Flow(look, 12, 8);
    for (Press answer : answers) {
      flow.with(answer);
    }
    return new Sheet(
        look,
        new Column(look, 18).with(new Words(look, Type.LETTER, Ink.INK, words)).with(flow),
        520);
  }

  /** A title, and ways to go. */
  static Part menu(Look look, String title, List<Press> ways) {
    Column column =
        new Column(look, 10).with(new Words(look, Type.TITLE, Ink.INK, title).centred());
    column.space(6);
    ways.forEach(column::with);
    return new Sheet(look, column, 340);
  }
}
