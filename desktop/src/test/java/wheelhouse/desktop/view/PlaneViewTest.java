package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.LabelPlacer.Box;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Label;
import wheelhouse.desktop.view.PlaneView.Mark;
import wheelhouse.desktop.view.PlaneView.Sheet;
import wheelhouse.desktop.view.PlaneView.Spot;

/** Labels on the plane, on any sheet and for any run. */
class PlaneViewTest {

  private static final Sheet SHEET = new Sheet(430, 330, 18, 6);

  private static double measure(String text) {
    return text.length() * 7.2;
  }

  private static PlaneView random(SplittableRandom random) {
    List<Dot> dots = new ArrayList<>();
    double spread = random.nextInt(3) == 0 ? 0.15 : 1;
    for (int rule = 0; rule < 6; rule++) {
      dots.add(
          dot(
              Mark.RULE,
              "always " + "lend authority".substring(random.nextInt(9)),
              spread,
              random));
    }
    dots.add(dot(Mark.YOU, "you", spread, random));
    List<Spot> frontier = new ArrayList<>();
    double x = 0.9;
    double y = 0.6;
    for (int point = random.nextInt(20); point > 0; point--) {
      frontier.add(new Spot(x, y));
      x -= 0.02 * random.nextDouble();
      y += 0.02 * random.nextDouble();
    }
    return new PlaneView(
        "", "", "", dots, frontier, "as far as reading reaches", List.of(), "", List.of());
  }

  private static Dot dot(Mark mark, String label, double spread, SplittableRandom random) {
    Spot at =
        new Spot(
            0.05 + 0.9 * spread * random.nextDouble(), 0.05 + 0.9 * spread * random.nextDouble());
    return new Dot(mark, label, at, label);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1, 1.5, 2})
  void labelsTouchNeitherDotsNorTheFrontierNorEachOther(double scale) {
    SplittableRandom random = new SplittableRandom(7);
    Sheet sheet = new Sheet(SHEET.width() * scale, SHEET.height() * scale, 18 * scale, 6 * scale);
    for (int round = 0; round < 300; round++) {
      PlaneView plane = random(random);
      List<Label> labels = plane.labels(sheet, text -> measure(text) * scale);
      int frontier = plane.frontier().isEmpty() ? 0 : 1;
      assertEquals(plane.dots().size() + frontier, labels.size(), "every label has its place");
      check(plane, sheet, labels);
    }
  }

  @Test
  void aTightSheetLeavesLabelsOutRatherThanLayThemOverEachOther() {
    SplittableRandom random = new SplittableRandom(8);
    Sheet tight = new Sheet(200, 120, 30, 8);
    int leftOut = 0;
    for (int round = 0; round < 100; round++) {
      PlaneView plane = random(random);
      List<Label> labels = plane.labels(tight, text -> measure(text) * 1.6);
      check(plane, tight, labels);
      leftOut += plane.dots().size() + 1 - labels.size();
    }
    assertTrue(leftOut > 0, "the sheet was not tight");
  }

  private static void check(PlaneView plane, Sheet sheet, List<Label> labels) {
    Box whole = new Box(0, 0, sheet.width(), sheet.height());
    for (int at = 0; at < labels.size(); at++) {
      Box box = labels.get(at).box();
      assertTrue(whole.holds(box));
      for (Label other : labels.subList(at + 1, labels.size())) {
        assertFalse(box.meets(other.box()), labels.get(at).text() + " on " + other.text());
      }
      for (Dot dot : plane.dots()) {
        assertFalse(box.meets(around(sheet, dot.at(), sheet.dot())), "a label on a dot");
      }
      for (Spot spot : plane.frontier()) {
        assertFalse(box.meets(around(sheet, spot, 1)), "a label on the frontier");
      }
    }
  }

  private static Box around(Sheet sheet, Spot at, double radius) {
    double x = at.x() * sheet.width();
    double y = at.y() * sheet.height();
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  static List<String> shipped() {
    return Bundled.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theRunTheRulesAndTheFrontierLieOnThePlane(String id) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      PlaneView plane =
          DebriefView.of(DebriefRuns.played(id, 2), DebriefRuns.references(id), Bundles.in(locale))
              .plane();
      assertEquals(8, plane.dots().size());
      assertFalse(plane.frontier().isEmpty());
      List<Spot> spots = new ArrayList<>(plane.frontier());
      plane.dots().forEach(dot -> spots.add(dot.at()));
      for (Spot spot : spots) {
        assertTrue(spot.x() > 0 && spot.x() < 1 && spot.y() > 0 && spot.y() < 1, id + spot);
      }
      List<Label> labels = plane.labels(SHEET, PlaneViewTest::measure);
      assertEquals(9, labels.size());
      assertEquals(Mark.YOU, labels.get(0).mark());
      check(plane, SHEET, labels);
    }
  }
}
