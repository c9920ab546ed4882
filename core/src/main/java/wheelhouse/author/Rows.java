package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;

/**
 * A drawing in the making, filled from top to bottom: whoever draws takes rows, and what is in one
 * row never reaches into another. Lengths are points; text is measured by a wide face, so that it
 * fits in whichever face the reader has.
 */
final class Rows {

  /** The width of a letter as a share of the size of its text, in a wide face. */
  private static final double LETTER = 0.545;

  private final List<Drawing.Mark> marks = new ArrayList<>();
  private double y;

  /** The top of what is free. */
  double y() {
    return y;
  }

  /** Takes a row, and returns its top. */
  double row(double height) {
    double top = y;
    y += height;
    return top;
  }

  /** How wide a text of a size is. */
  static double width(String text, double size) {
    return text.length() * size * LETTER;
  }

  /** A text that fits into a width, with its end cut off where it does not. */
  static String cut(String text, double width, double size) {
    int most = (int) (width / (size * LETTER));
    return text.length() <= most ? text : text.substring(0, Math.max(1, most - 1)).strip() + "…";
  }

  /** A text in lines that fit into a width, broken at blanks. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  void box(double x, double top, double width, double height, Ink ink) {
    marks.add(new Drawing.Bar(x, top, width, height, ink, Fill.SOLID));
  }

  void outline(double x, double top, double width, double height, Ink ink) {
    marks.add(new Drawing.Bar(x, top, width, height, ink, Fill.EDGE));
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double thick) {
    marks.add(new Drawing.Stroke(x1, y1, x2, y2, ink, thick, Fill.SOLID));
  }

  /** A text that begins at a place; its letters stand on the line {@code base}. */
  void text(double x, double base, double size, Ink ink, String words) {
    label(x, base, size, ink, Face.TEXT, Anchor.START, words);
  }

  /** A text that ends at a place. */
  void textBefore(double x, double base, double size, Ink ink, String words) {
    label(x, base, size, ink, Face.TEXT, Anchor.END, words);
  }

  /** A text around a place. */
  void textAround(double x, double base, double size, Ink ink, String words) {
    label(x, base, size, ink, Face.TEXT, Anchor.MIDDLE, words);
  }

  /** A strong text that begins at a place. */
  void strong(double x, double base, double size, Ink ink, String words) {
    label(x, base, size, ink, Face.STRONG, Anchor.START, words);
  }

  /** The title of the whole. */
  void title(double x, double base, String words) {
    label(x, base, 28, Ink.INK, Face.TITLE, Anchor.START, words);
  }

  /** A heading, with a rule over it. */
  void heading(double x, double width, String words) {
    double top = row(46);
    line(x, top + 12, x + width, top + 12, Ink.INK, 1);
    label(x, top + 36, 18, Ink.INK, Face.TITLE, Anchor.START, words);
  }

  private void label(
      double x, double base, double size, Ink ink, Face face, Anchor anchor, String words) {
    marks.add(new Drawing.Label(x, base, words, face, size, ink, anchor));
  }

  /** The whole, on paper of its own. */
  Drawing drawing(double width, String description) {
    List<Drawing.Mark> all = new ArrayList<>();
    all.add(new Drawing.Bar(0, 0, width, y, Ink.PAPER, Fill.SOLID));
    all.addAll(marks);
    return new Drawing(width, y, description, all);
  }
}
