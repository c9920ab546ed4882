package wheelhouse.content;

import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;

/** What an editor says about the size of a value: its unit, and how little or much it may be. */
final class Measures {

  private Measures() {}

  /** A sentence or two with a blank before them; nothing where there is nothing to measure. */
  static String of(Type type) {
    if (type instanceof Number number) {
      return " A number " + Values.range(number) + ".";
    } else if (type instanceof Whole whole) {
      String what = whole.unit().equals("day") ? " A day, " : " A whole number, ";
      return what + Values.range(whole.range()) + ".";
    } else if (type instanceof Spread spread) {
      return of(spread.of())
          + " Two in brackets are drawn between by the seed, such as `"
          + (spread.of() instanceof Whole ? "[3, 5]" : "[0.4, 0.6]")
          + "`.";
    } else if (type instanceof Several several) {
      return several.least() == 0
          ? " At most " + several.most() + "."
          : " From " + several.least() + " to " + several.most() + ".";
    }
    return type instanceof Table table ? of(table.values()) : "";
  }
}
