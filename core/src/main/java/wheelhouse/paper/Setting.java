package wheelhouse.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sheet set on A4, as a drawing. Type becomes smaller, down to {@value #SMALLEST} of its size,
 * until everything stands on one page; what even then does not is set on further ones, since
 * nothing that was told may be lost.
 */
final class Setting {

  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;
  private static final double MARGIN = 36;
  private static final double GUTTER = 22;
  private static final double SMALLEST = 0.76;
  private static final double STEP = 0.04;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final double NARROW = (INNER - GUTTER) * 0.36;
  private static final double WIDE = INNER - GUTTER - NARROW;

  private final Sheet sheet;
  private final Measure measure;
  private final Locale locale;
  private final double scale;
  private final List<Drawing> pages = new ArrayList<>();
  private List<Drawing.Mark> marks = new ArrayList<>();
  private double foot = MARGIN;

  private Setting(Sheet sheet, Measure measure, double scale) {
    this.sheet = sheet;
    this.measure = measure;
    this.scale = scale;
    locale = Locale.forLanguageTag(sheet.language());
  }

  /** The pages of a sheet; one, unless even the smallest type leaves something over. */
  static List<Drawing> pages(Sheet sheet, Measure measure) {
    for (double scale = 1; scale > SMALLEST; scale -= STEP) {
      List<Drawing> pages = new Setting(sheet, measure, scale).set();
      if (pages.size() == 1) {
        return pages;
      }
    }
    return new Setting(sheet, measure, SMALLEST).set();
  }

  private List<Drawing> set() {
    Galley head = new Galley(measure, locale, INNER, scale);
    head.lines(sheet.title(), Face.TITLE, 22, Ink.INK);
    head.lines(sheet.subtitle(), Face.TEXT, 9.2, Ink.SOFT);
    lay(head, MARGIN, foot);
    foot += head.height() + 6;
    rule(Ink.INK, 1);
    foot += 10;
    columns();
    for (Sheet.Block block : sheet.below()) {
      across(galley(List.of(block), INNER));
    }
    Galley small = new Galley(measure, locale, INNER, scale);
    small.lines(sheet.foot(), Face.TEXT, 7.4, Ink.SOFT);
    foot += 4;
    rule(Ink.LINE, 0.6);
    across(small);
    turn();
    return pages;
  }

  /** Both columns side by side, each going on overleaf by itself if it must. */
  private void columns() {
    double top = foot;
    Galley narrow = galley(sheet.narrow(), NARROW);
    lay(narrow, MARGIN, top);
    double lowest = top + narrow.height();
    double right = MARGIN + NARROW + GUTTER;
    for (int from = 0; from < sheet.wide().size(); ) {
      int to = sheet.wide().size();
      Galley wide = galley(sheet.wide().subList(from, to), WIDE);
      while (to > from + 1 && top + wide.height() > HEIGHT - MARGIN) {
        to--;
        wide = galley(sheet.wide().subList(from, to), WIDE);
      }
      lay(wide, right, top);
      lowest = Math.max(lowest, top + wide.height());
      from = to;
      if (from < sheet.wide().size()) {
        turn();
        top = MARGIN;
        lowest = MARGIN;
      }
    }
    foot = lowest + 6;
  }

  private Galley galley(List<Sheet.Block> blocks, double width) {
    return Galley.of(blocks, measure, locale, width, scale);
  }

  private void across(Galley galley) {
    if (foot + galley.height() > HEIGHT - MARGIN && !marks.isEmpty()) {
      turn();
    }
    lay(galley, MARGIN, foot);
    foot += galley.height();
  }

  private void lay(Galley galley, double x, double y) {
    galley.marks().forEach(mark -> marks.add(Moved.by(mark, x, y, 1)));
  }

  private void rule(Ink ink, double width) {
    marks.add(
        new Drawing.Stroke(MARGIN, foot, WIDTH - MARGIN, foot, ink, width, Drawing.Fill.SOLID));
  }

  private void turn() {
    pages.add(new Drawing(WIDTH, HEIGHT, sheet.title(), marks));
    marks = new ArrayList<>();
    foot = MARGIN;
  }
}
