package wheelhouse.author;

/** What the marks over the days mean, one beside the other above them. */
final class Legend {

  private Legend() {}

  static void draw(Sheet sheet, double left) {
    double top = sheet.row(26);
    double x = left;
    sheet.outline(x, top + 4, 26, 10, Sheet.INK);
    x = words(sheet, x, top, "it may come up, bleeding");
    sheet.outline(x, top + 4, 26, 10, Sheet.GROWTH);
    x = words(sheet, x, top, "it may be foreseen, and bleeds later");
    sheet.box(x, top + 4, 26, 10, Sheet.HARM, 0.8);
    x = words(sheet, x, top, "it may break: the darker, the likelier");
    sheet.box(x, top + 4, 26, 10, Sheet.LEAVE, 1);
    words(sheet, x, top, "your leave");
  }

  /** Writes what a mark means, and returns where the next mark begins. */
  private static double words(Sheet sheet, double x, double top, String words) {
    sheet.text(x + 34, top + 14, 12, Sheet.INK, words);
    return x + 34 + Sheet.width(words, 12) + 24;
  }
}
