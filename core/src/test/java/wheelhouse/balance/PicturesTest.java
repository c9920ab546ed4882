package wheelhouse.balance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Pick;

/** Pictures hold their words, whatever figures they are given. */
class PicturesTest {

  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
  private static final Map<Face, Font> FONTS =
      new EnumMap<>(
          Map.of(
              Face.TEXT, font("AtkinsonHyperlegibleNext-Regular.ttf"),
              Face.STRONG, font("AtkinsonHyperlegibleNext-Bold.ttf")));
  private static final List<Double> SHARES =
      List.of(-0.01, 0.0, 0.004, 0.04, 0.1, 0.24, 0.35, 0.5, 0.82, 0.99, 1.0, 1.2);

  private static Font font(String file) {
    try (InputStream in = Face.class.getResourceAsStream("/assets/fonts/" + file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Where a label stands: as wide as its letters are, as high as its digits. */
  private static Rectangle2D box(Drawing.Label label) {
    Font font = FONTS.get(label.face()).deriveFont((float) label.size());
    double width = font.getStringBounds(label.text(), SMOOTH).getWidth();
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double height = 0.68 * label.size();
    return new Rectangle2D.Double(left, label.y() - height, width, height);
  }

  private static <T> List<T> all(Drawing drawing, Class<T> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** No label lies on another or leaves the sheet, and none crosses the edge of a bar. */
  private static void assertReads(Drawing drawing, String what) {
    List<Drawing.Label> labels = all(drawing, Drawing.Label.class);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    for (int i = 0; i < labels.size(); i++) {
      Rectangle2D one = box(labels.get(i));
      String said = what + ": “" + labels.get(i).text() + "”";
      assertTrue(sheet.contains(one), said + " leaves the sheet");
      for (Drawing.Label other : labels.subList(0, i)) {
        assertFalse(one.intersects(box(other)), said + " lies on “" + other.text() + "”");
      }
      for (Drawing.Bar bar : all(drawing, Drawing.Bar.class)) {
        Rectangle2D edge = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
        assertTrue(edge.contains(one) || !edge.intersects(one), said + " crosses a bar");
      }
    }
  }

  @Test
  void thePictureOfLuckReadsWhateverTheSharesAre() {
    for (double dice : SHARES) {
      for (double signs : SHARES) {
        Luck.Shares first = new Luck.Shares(estimate(dice), estimate(signs));
        Luck.Shares second = new Luck.Shares(estimate(signs), estimate(dice));
        Drawing drawing = LuckPicture.of(new Luck(first, second, 40, 2, 200));
        assertReads(drawing, "dice " + dice + ", signs " + signs);
        for (Drawing.Bar bar : all(drawing, Drawing.Bar.class)) {
          assertTrue(bar.width() > 0 && bar.x() + bar.width() <= drawing.width());
        }
      }
    }
  }

  private static Estimate estimate(double mean) {
    return new Estimate(mean, 0.01, 200);
  }

  @Test
  void thePictureOfPicksReadsWhateverTheSharesAre() {
    for (int percent = 0; percent <= 100; percent++) {
      for (Pick most : Pick.values()) {
        Drawing drawing = Pictures.needs(needs(percent, most));
        String what = percent + " % on " + most.label();
        assertReads(drawing, what);
        for (Drawing.Label label : all(drawing, Drawing.Label.class)) {
          discs(drawing, label, what);
        }
      }
    }
  }

  /** Every slip needed each pick alike, and one pick met so many in a hundred, hold the others. */
  private static Needs needs(int percent, Pick most) {
    List<int[]> sufficient = new ArrayList<>();
    for (Pick need : Pick.values()) {
      int[] row = new int[Pick.values().length];
      row[most.weight()] += percent;
      row[Pick.values()[(most.weight() + 1) % row.length].weight()] += 100 - percent;
      sufficient.add(row);
    }
    int[] none = new int[Pick.values().length];
    return new Needs(sufficient, none, Arrays.copyOf(none, none.length), 600, 40, 4);
  }

  /** A label lies wholly on a disc, in an ink that shows there, or wholly beside it. */
  private static void discs(Drawing drawing, Drawing.Label label, String what) {
    Rectangle2D box = box(label);
    boolean on = false;
    for (Drawing.Disc disc : all(drawing, Drawing.Disc.class)) {
      double across = Math.max(0, Math.max(box.getMinX() - disc.x(), disc.x() - box.getMaxX()));
      double down = Math.max(0, Math.max(box.getMinY() - disc.y(), disc.y() - box.getMaxY()));
      double far =
          Math.hypot(
              Math.max(disc.x() - box.getMinX(), box.getMaxX() - disc.x()),
              Math.max(disc.y() - box.getMinY(), box.getMaxY() - disc.y()));
      String said = what + ": “" + label.text() + "”";
      boolean holds = far <= disc.radius() + 0.5;
      assertTrue(holds || Math.hypot(across, down) >= disc.radius(), said + " crosses a disc");
      on |= holds && disc.ink() == Ink.INK;
    }
    assertTrue(on == (label.ink() == Ink.PAPER), what + ": ink of “" + label.text() + "”");
  }
}
