package wheelhouse.author;

import wheelhouse.paper.Ink;

/** What the marks over the days mean, one beside the other above them. */
final class Legend {

  private Legend() {}

  static void draw(Rows rows, double left) {
    double top = rows.row(26);
    double x = left;
    rows.outline(x, top + 4, 26, 10, Ink.INK);
    x = words(rows, x, top, "it may come up, bleeding");
    rows.outline(x, top + 4, 26, 10, Ink.GROWTH);
    x = words(rows, x, top, "it may be foreseen, and bleeds later");
    rows.box(x, top + 4, 26, 10, Ink.HARM);
    x = words(rows, x, top, "it may break: the thicker, the likelier");
    rows.box(x, top + 4, 26, 10, Ink.WELL);
    words(rows, x, top, "your leave");
  }

  /** Writes what a mark means, and returns where the next mark begins. */
  private static double words(Rows rows, double x, double top, String words) {
    rows.text(x + 34, top + 14, 12, Ink.INK, words);
    return x + 34 + Rows.width(words, 12) + 24;
  }
}
