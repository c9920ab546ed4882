package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.LabelPlacer.Box;

class LabelPlacerTest {

  private static final Box SHEET = new Box(0, 0, 400, 300);

  @Test
  void labelsNeverTouchDotsOrEachOther() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 500; round++) {
      LabelPlacer labels = new LabelPlacer(SHEET, 8, 6);
      List<Box> dots = new ArrayList<>();
      for (int dot = 0; dot < 12; dot++) {
        double spread = round % 2 == 0 ? 1 : 0.1;
        double x = 20 + 360 * spread * random.nextDouble();
        double y = 20 + 260 * spread * random.nextDouble();
        dots.add(new Box(x - 5, y - 5, 10, 10));
      }
      dots.forEach(labels::keepClear);
      List<Box> placed = new ArrayList<>();
      for (Box dot : dots) {
        double width = 20 + random.nextInt(90);
        Optional<Box> label = labels.place(dot.x() + 5, dot.y() + 5, width, 14);
        assertTrue(label.isPresent(), "round " + round);
        for (Box other : placed) {
          assertFalse(label.get().meets(other), "round " + round);
        }
        for (Box other : dots) {
          assertFalse(label.get().meets(other), "round " + round);
        }
        assertTrue(SHEET.holds(label.get()), "round " + round);
        placed.add(label.get());
      }
    }
  }

  @Test
  void aLabelLiesBesideItsDotWhereThereIsRoom() {
    LabelPlacer labels = new LabelPlacer(SHEET, 8, 6);
    assertEquals(Optional.of(new Box(108, 93, 50, 14)), labels.place(100, 100, 50, 14));
    assertEquals(Optional.of(new Box(42, 93, 50, 14)), labels.place(100, 100, 50, 14));
  }

  @Test
  void theWayFromALabelToItsDotIsCrossedByNoOther() {
    LabelPlacer labels = new LabelPlacer(SHEET, 8, 6);
    labels.keepDot(200, 150, 5);
    labels.keepClear(new Box(150, 100, 100, 20));
    labels.keepClear(new Box(205, 120, 60, 60));
    labels.keepClear(new Box(135, 120, 60, 60));
    Box far = labels.place(200, 150, 50, 14).orElseThrow();
    assertTrue(far.y() > 150, "above lies a label between: " + far);
  }

  @Test
  void aLabelStandsNearerToItsOwnDotThanToAnother() {
    LabelPlacer labels = new LabelPlacer(SHEET, 8, 6);
    labels.keepDot(100, 100, 5);
    labels.keepDot(112, 108, 5);
    Box label = labels.place(100, 100, 50, 14).orElseThrow();
    assertTrue(label.off(100, 100) < label.off(112, 108), label.toString());
  }

  @Test
  void aFullSheetHasNoRoom() {
    LabelPlacer labels = new LabelPlacer(SHEET, 8, 6);
    labels.keepClear(new Box(0, 0, 400, 300));
    assertEquals(Optional.empty(), labels.place(100, 100, 50, 14));
    assertEquals(Optional.empty(), new LabelPlacer(SHEET, 8, 6).place(10, 10, 500, 14));
  }
}
