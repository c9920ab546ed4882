package wheelhouse.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column being set: blocks one under the other at a width, as marks whose origin is the column's
 * upper left corner.
 */
final class Galley {

  private static final double LEADING = 1.36;
  private static final double TEXT = 9.2;
  private static final double SMALL = 7.8;
  private static final double LEAD = 9.8;
  private static final double HEADING = 12.5;
  private static final double WRITTEN = 12;
  private static final double WRITTEN_LEAST = 44;
  private static final double PAD = 9;

  private final Measure measure;
  private final Locale locale;
  private final double width;
  private final double scale;
  private final List<Drawing.Mark> marks = new ArrayList<>();
  private double foot;

  /**
   * An empty column.
   *
   * @param scale by which all type is larger or smaller than it would be
   */
  Galley(Measure measure, Locale locale, double width, double scale) {
    this.measure = measure;
    this.locale = locale;
    this.width = width;
    this.scale = scale;
  }

  /** Sets blocks one under the other. */
  static Galley of(
      List<Sheet.Block> blocks, Measure measure, Locale locale, double width, double scale) {
    Galley galley = new Galley(measure, locale, width, scale);
    blocks.forEach(galley::set);
    return galley;
  }

  /** What was set. */
  List<Drawing.Mark> marks() {
    return marks;
  }

  /** How far down it reaches. */
  double height() {
    return foot;
  }

  private void set(Sheet.Block block) {
    if (block instanceof Sheet.Heading heading) {
      foot += foot == 0 ? 0 : 9 * scale;
      lines(heading.text(), Face.TITLE, HEADING, Ink.INK);
      foot += 3 * scale;
    } else if (block instanceof Sheet.Words words) {
      lines(words.text(), words.face(), TEXT, words.ink());
      foot += 3 * scale;
    } else if (block instanceof Sheet.Picture picture) {
      place(picture.drawing());
    } else if (block instanceof Sheet.Entry entry) {
      entry(entry);
    } else if (block instanceof Sheet.Written written) {
      written(written);
    } else {
      throw new IllegalArgumentException("no way to set " + block);
    }
  }

  private void entry(Sheet.Entry entry) {
    if (!entry.kicker().isEmpty()) {
      lines(entry.kicker(), Face.TEXT, SMALL, Ink.SOFT);
    }
    lines(entry.heading(), Face.STRONG, TEXT, Ink.INK);
    if (!entry.lead().isEmpty()) {
      lines(entry.lead(), Face.TITLE, LEAD, Ink.INK);
    }
    entry.lines().forEach(line -> lines(line, Face.TEXT, TEXT, Ink.INK));
    foot += 7 * scale;
  }

  private void written(Sheet.Written written) {
    Galley inside = new Galley(measure, locale, width - 2 * PAD, scale);
    inside.lines(written.label(), Face.TEXT, SMALL, Ink.SOFT);
    inside.lines(written.text(), Face.QUOTE, WRITTEN, Ink.INK);
    double height = Math.max(WRITTEN_LEAST, inside.height() + 2 * PAD);
    foot += 4 * scale;
    marks.add(new Drawing.Bar(0, foot, width, height, Ink.WELL, Drawing.Fill.SOLID));
    inside.marks().forEach(mark -> marks.add(Moved.by(mark, PAD, foot + PAD, 1)));
    foot += height + 4 * scale;
  }

  private void place(Drawing drawing) {
    double by = width / drawing.width();
    drawing.marks().forEach(mark -> marks.add(Moved.by(mark, 0, foot, by)));
    foot += drawing.height() * by + 4 * scale;
  }

  /** Sets text in as many lines as it takes. */
  void lines(String text, Face face, double size, Ink ink) {
    double set = size * scale;
    for (String line : broken(text, face, set)) {
      foot += set * LEADING;
      marks.add(
          new Drawing.Label(0, foot - set * 0.32, line, face, set, ink, Drawing.Anchor.START));
    }
  }

  private List<String> broken(String text, Face face, double size) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      if (!paragraph.isBlank()) {
        breakInto(lines, paragraph.strip(), face, size);
      }
    }
    return lines;
  }

  /** Greedily: each line takes what fits; a word wider than the column is cut where it must be. */
  private void breakInto(List<String> lines, String paragraph, Face face, double size) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String word = paragraph.substring(from, to);
      if (line.length() > 0 && !fits(line + word, face, size)) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      for (int at = 0; at < word.length(); ) {
        int end = word.offsetByCodePoints(at, 1);
        String letter = word.substring(at, end);
        if (line.length() > 0 && !fits(line + letter, face, size)) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(letter);
        at = end;
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().stripTrailing());
    }
  }

  private boolean fits(String line, Face face, double size) {
    return measure.width(line.stripTrailing(), face, size) <= width;
  }
}
