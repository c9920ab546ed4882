package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An SVG in the making, filled from top to bottom: whoever draws takes rows, and what is in one row
 * never reaches into another. Lengths are in pixels; text is measured by a wide face, so that it
 * fits in whichever face the reader has.
 */
final class Sheet {

  static final String PAPER = "#F5EFE3";
  static final String INK = "#23252B";
  static final String FAINT = "#6E6A61";
  static final String HARM = "#B5481F";
  static final String GROWTH = "#1C5F7F";
  static final String BAND = "#E6DFD0";
  static final String LEAVE = "#EAE6DE";

  /** The width of a letter as a share of the size of its text, in a wide face. */
  private static final double LETTER = 0.545;

  private final StringBuilder out = new StringBuilder();
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

  /** How wide a text of a size is at most. */
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

  void box(double x, double top, double width, double height, String colour, double opacity) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" opacity=\"%.2f\"/>%n",
        x, top, width, height, colour, opacity);
  }

  void outline(double x, double top, double width, double height, String colour) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"1.4\"/>%n",
        x, top, width, height, colour);
  }

  void line(double x1, double y1, double x2, double y2, String colour, double thick) {
    add(
        "<path d=\"M%.1f %.1f L%.1f %.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n",
        x1, y1, x2, y2, colour, thick);
  }

  /** A filled shape through points, given as x and y by turns. */
  void area(List<Double> points, String colour, double opacity) {
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < points.size(); i += 2) {
      path.append(String.format(Locale.ROOT, "%.1f %.1f ", points.get(i), points.get(i + 1)));
    }
    add("<path d=\"%sZ\" fill=\"%s\" opacity=\"%.2f\"/>%n", path.toString(), colour, opacity);
  }

  /** A text that begins at a place; its letters stand on the line {@code base}. */
  void text(double x, double base, double size, String colour, String words) {
    text(x, base, size, colour, "start\"", words);
  }

  /** A text that ends at a place. */
  void textBefore(double x, double base, double size, String colour, String words) {
    text(x, base, size, colour, "end\"", words);
  }

  /** A text around a place. */
  void textAround(double x, double base, double size, String colour, String words) {
    text(x, base, size, colour, "middle\"", words);
  }

  /** A strong text that begins at a place. */
  void strong(double x, double base, double size, String colour, String words) {
    text(x, base, size, colour, "start\" font-weight=\"bold\"", words);
  }

  /** The title of the whole. */
  void title(double x, double base, String words) {
    serif(x, base, 28, words);
  }

  /** A heading, with a rule over it. */
  void heading(double x, double width, String words) {
    double top = row(46);
    line(x, top + 12, x + width, top + 12, INK, 1);
    serif(x, top + 36, 18, words);
  }

  private void serif(double x, double base, int size, String words) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" font-family=\"Georgia,serif\" font-size=\"%d\" fill=\"%s\">%s"
            + "</text>%n",
        x, base, size, INK, escape(words));
  }

  private void text(
      double x, double base, double size, String colour, String anchor, String words) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\" text-anchor=\"%s>%s</text>%n",
        x, base, size, colour, anchor, escape(words));
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  /** The whole picture. */
  String svg(double width, String title) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\""
                + " height=\"%.0f\" font-family=\"'Atkinson Hyperlegible Next','Atkinson Hyperlegible',"
                + "Verdana,sans-serif\" role=\"img\">\n<title>%s</title>\n<rect width=\"%.0f\""
                + " height=\"%.0f\" fill=\"%s\"/>\n",
            width,
            y,
            width,
            y,
            escape(title),
            width,
            y,
            PAPER)
        + out
        + "</svg>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
