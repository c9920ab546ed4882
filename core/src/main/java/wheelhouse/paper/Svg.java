package wheelhouse.paper;

import java.util.Locale;
import java.util.stream.Collectors;

/** Drawings as SVG. */
public final class Svg {

  private Svg() {}

  /** A drawing as one {@code svg} element that stands alone, or inside a page. */
  public static String of(Drawing drawing) {
    StringBuilder out = new StringBuilder();
    out.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\""
                + " height=\"%s\" role=\"img\">%n",
            number(drawing.width()),
            number(drawing.height()),
            number(drawing.width()),
            number(drawing.height())));
    out.append("<title>").append(Html.escaped(drawing.description())).append("</title>\n");
    drawing.marks().forEach(mark -> out.append(mark(mark)).append('\n'));
    return out.append("</svg>\n").toString();
  }

  private static String mark(Drawing.Mark mark) {
    if (mark instanceof Drawing.Stroke stroke) {
      return format(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>",
          number(stroke.x1()),
          number(stroke.y1()),
          number(stroke.x2()),
          number(stroke.y2()),
          pen(stroke.ink(), stroke.width(), stroke.fill()));
    } else if (mark instanceof Drawing.Path path) {
      String points =
          path.points().stream()
              .map(point -> number(point.x()) + "," + number(point.y()))
              .collect(Collectors.joining(" "));
      return path.fill() == Drawing.Fill.SOLID
          ? format("<polygon points=\"%s\" fill=\"%s\"/>", points, path.ink().hex())
          : format(
              "<polyline points=\"%s\" fill=\"none\" stroke-linejoin=\"round\" %s/>",
              points, pen(path.ink(), path.width(), path.fill()));
    } else if (mark instanceof Drawing.Disc disc) {
      return format(
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>",
          number(disc.x()),
          number(disc.y()),
          number(disc.radius()),
          surface(disc.ink(), disc.fill()));
    } else if (mark instanceof Drawing.Bar bar) {
      return format(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
          number(bar.x()),
          number(bar.y()),
          number(bar.width()),
          number(bar.height()),
          surface(bar.ink(), bar.fill()));
    } else if (mark instanceof Drawing.Label label) {
      return format(
          "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\" style=\"%s\">%s"
              + "</text>",
          number(label.x()),
          number(label.y()),
          number(label.size()),
          label.ink().hex(),
          label.anchor().word(),
          label.face().css(),
          Html.escaped(label.text()));
    }
    throw new IllegalArgumentException("no way to draw " + mark);
  }

  private static String surface(Ink ink, Drawing.Fill fill) {
    return fill == Drawing.Fill.SOLID
        ? format("fill=\"%s\"", ink.hex())
        : format("fill=\"%s\" %s", Ink.PAPER.hex(), pen(ink, Pdf.EDGE, fill));
  }

  private static String pen(Ink ink, double width, Drawing.Fill fill) {
    return format(
        "stroke=\"%s\" stroke-width=\"%s\"%s",
        ink.hex(), number(width), fill == Drawing.Fill.DASHED ? " stroke-dasharray=\"3 2\"" : "");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
  }

  /** At most two places behind the point, and none that are zero. */
  static String number(double value) {
    String two = String.format(Locale.ROOT, "%.2f", value);
    return two.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
  }
}
