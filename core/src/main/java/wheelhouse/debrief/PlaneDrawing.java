package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wheelhouse.debrief.LabelPlacer.Box;

/**
 * The plane of harm against growth as one SVG: up is more able, right is fewer harmed. Labels are
 * placed where they touch neither a dot nor each other.
 */
public final class PlaneDrawing {

  private static final String PAPER = "#F5EFE3";
  private static final String INK = "#23252B";
  private static final String FAINT = "#6E6A61";
  private static final String HARM = "#B5481F";
  private static final String GROWTH = "#1C5F7F";
  private static final String BAND = "#D9DDD8";
  private static final int WIDTH = 960;
  private static final int HEIGHT = 560;
  private static final int LEFT = 84;
  private static final int RIGHT = 40;
  private static final int TOP = 84;
  private static final int BOTTOM = 64;
  private static final double LETTER = 7.4;
  private static final double LINE = 18;
  private static final double DOT = 5.5;

  private static final Box SHEET =
      new Box(LEFT - 8, TOP - 24, WIDTH - LEFT, HEIGHT - TOP - BOTTOM + 32);

  private PlaneDrawing() {}

  /** How a dot is drawn. */
  public enum Mark {
    /** An open ring, for a rule. */
    RULE,
    /** A strong ring, for the careful reader. */
    READER,
    /** A filled dot, for the player. */
    YOU
  }

  /**
   * A labelled dot.
   *
   * @param label what stands beside it
   * @param harm to customers, in harm points
   * @param growth of capability, in points
   * @param mark how it is drawn
   */
  public record Dot(String label, double harm, double growth, Mark mark) {}

  /**
   * A point on the frontier.
   *
   * @param harm to customers, in harm points
   * @param growth of capability, in points
   */
  public record Reach(double harm, double growth) {}

  /** The scale from harm and growth to the sheet. */
  private record Scale(double harmLeast, double harmMost, double growthLeast, double growthMost) {
    double x(double harm) {
      return WIDTH - RIGHT - (harm - harmLeast) / (harmMost - harmLeast) * (WIDTH - LEFT - RIGHT);
    }

    double y(double growth) {
      double share = (growth - growthLeast) / (growthMost - growthLeast);
      return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
  }

  /**
   * Draws the plane.
   *
   * @param title above it
   * @param dots at least one
   * @param frontier from least harm to most growth; may be empty
   */
  public static String svg(String title, List<Dot> dots, List<Reach> frontier) {
    Scale scale = scale(dots, frontier);
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" font-family=\"'Atkinson Hyperlegible Next','Atkinson Hyperlegible',"
                + "Verdana,sans-serif\" font-size=\"14\" role=\"img\">%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
    out.append("<title>").append(escape(title)).append("</title>\n");
    out.append(rectangle(new Box(0, 0, WIDTH, HEIGHT), PAPER));
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"46\" font-family=\"Georgia,serif\" font-size=\"24\" fill=\"%s\">%s"
                + "</text>%n",
            LEFT - 44,
            INK,
            escape(title)));
    axes(out);
    LabelPlacer labels = new LabelPlacer(SHEET, DOT + 5, 9);
    frontier(out, scale, frontier, labels);
    for (Dot dot : dots) {
      double x = scale.x(dot.harm());
      double y = scale.y(dot.growth());
      labels.keepClear(new Box(x - DOT - 2, y - DOT - 2, 2 * DOT + 4, 2 * DOT + 4));
    }
    List<Dot> inOrder = new ArrayList<>(dots);
    inOrder.sort(Comparator.comparing(Dot::mark).reversed().thenComparing(Dot::harm));
    for (Dot dot : inOrder) {
      dot(out, scale, dot, labels);
    }
    return out.append("</svg>\n").toString();
  }

  private static Scale scale(List<Dot> dots, List<Reach> frontier) {
    double harmLeast = dots.stream().mapToDouble(Dot::harm).min().orElse(0);
    double harmMost = dots.stream().mapToDouble(Dot::harm).max().orElse(1);
    double growthLeast = dots.stream().mapToDouble(Dot::growth).min().orElse(0);
    double growthMost = dots.stream().mapToDouble(Dot::growth).max().orElse(1);
    for (Reach reach : frontier) {
      harmLeast = Math.min(harmLeast, reach.harm());
      growthMost = Math.max(growthMost, reach.growth());
    }
    double harmRoom = Math.max(1e-9, harmMost - harmLeast) * 0.09;
    double growthRoom = Math.max(1e-9, growthMost - growthLeast) * 0.09;
    return new Scale(
        harmLeast - harmRoom,
        harmMost + harmRoom,
        growthLeast - growthRoom,
        growthMost + growthRoom);
  }

  private static void axes(StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
            LEFT - 16,
            TOP - 12,
            HEIGHT - BOTTOM + 12,
            WIDTH - RIGHT + 8,
            INK));
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-weight=\"bold\" fill=\"%s\">"
                + "fewer harmed →</text>%n",
            WIDTH - RIGHT + 8,
            HEIGHT - 22,
            HARM));
    out.append(
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(%d %d) rotate(-90)\" text-anchor=\"end\""
                + " font-weight=\"bold\" fill=\"%s\">more able →</text>%n",
            LEFT - 34,
            TOP - 8,
            GROWTH));
  }

  private static void frontier(
      StringBuilder out, Scale scale, List<Reach> frontier, LabelPlacer labels) {
    if (frontier.size() < 2) {
      return;
    }
    for (int i = 0; i + 1 < frontier.size(); i++) {
      cover(labels, scale, frontier.get(i), frontier.get(i + 1));
    }
    StringBuilder line = new StringBuilder();
    for (Reach reach : frontier) {
      line.append(
          String.format(
              Locale.ROOT,
              "%s%.1f %.1f",
              line.length() == 0 ? "M" : " L",
              scale.x(reach.harm()),
              scale.y(reach.growth())));
    }
    out.append(path(line, BAND, 16)).append(path(line, GROWTH, 2));
    Reach first = frontier.get(0);
    String label = "as far as reading reaches";
    Box box = place(scale.x(first.harm()), scale.y(first.growth()) + 6, label, labels);
    out.append(text(box, "middle", box.x() + box.width() / 2, GROWTH, "", label));
  }

  /** Keeps labels off a stretch of the frontier. */
  private static void cover(LabelPlacer labels, Scale scale, Reach from, Reach to) {
    int steps = 8;
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      double x = scale.x(from.harm() + share * (to.harm() - from.harm()));
      double y = scale.y(from.growth() + share * (to.growth() - from.growth()));
      labels.keepClear(new Box(x - 9, y - 9, 18, 18));
    }
  }

  private static String text(
      Box box, String anchor, double x, String colour, String weight, String label) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>%n",
        x,
        box.y() + 13.5,
        anchor,
        colour,
        weight,
        escape(label));
  }

  private static String path(StringBuilder line, String colour, int width) {
    return String.format(
        Locale.ROOT,
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linejoin=\"round\""
            + " stroke-linecap=\"round\"/>%n",
        line,
        colour,
        width);
  }

  private static void dot(StringBuilder out, Scale scale, Dot dot, LabelPlacer labels) {
    double x = scale.x(dot.harm());
    double y = scale.y(dot.growth());
    Box label = place(x, y, dot.label(), labels);
    double near = Math.max(label.x(), Math.min(x, label.x() + label.width()));
    double level = label.y() + label.height() / 2;
    if (Math.abs(near - x) > 2 * LINE || Math.abs(level - y) > 1.5 * LINE) {
      out.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %.1f L%.1f %.1f\" stroke=\"%s\" stroke-width=\"0.8\"/>%n",
              x,
              y,
              near,
              level,
              FAINT));
    }
    boolean strong = dot.mark() != Mark.RULE;
    out.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\""
                + " stroke-width=\"%s\"/>%n",
            x,
            y,
            strong ? DOT + 1 : DOT,
            dot.mark() == Mark.YOU ? INK : PAPER,
            strong ? INK : FAINT,
            strong ? "2.5" : "1.5"));
    boolean right = label.x() > x;
    boolean left = label.x() + label.width() < x;
    out.append(
        text(
            label,
            right ? "start" : left ? "end" : "middle",
            right ? label.x() : left ? label.x() + label.width() : label.x() + label.width() / 2,
            strong ? INK : FAINT,
            strong ? " font-weight=\"bold\"" : "",
            dot.label()));
  }

  /** The nearest free place for a label around its dot, inside the axes. */
  private static Box place(double x, double y, String label, LabelPlacer labels) {
    double width = label.length() * LETTER + 4;
    return labels
        .place(x, y, width, LINE)
        .orElseGet(() -> new Box(x + DOT + 5, y - LINE / 2, width, LINE));
  }

  private static String rectangle(Box box, String colour) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"%s\"/>%n",
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        colour);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
