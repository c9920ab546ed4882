package wheelhouse.desktop.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.Chronicle;
import wheelhouse.debrief.LabelPlacer.Box;
import wheelhouse.desktop.view.LogView;
import wheelhouse.desktop.view.PlaneView;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Label;
import wheelhouse.desktop.view.PlaneView.Mark;
import wheelhouse.desktop.view.PlaneView.Spot;
import wheelhouse.desktop.view.ReadsView.ReadView;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;

/** Where things are drawn in the debrief, without anything to draw on. */
class DrawingTest {

  @Test
  void everyDayHasAPlaceAndEveryPlaceADay() {
    DayGrid grid = new DayGrid(18, 200, 10);
    grid.lay(940);
    assertEquals(210, grid.left());
    assertEquals(930, grid.right());
    for (int day = 1; day <= 18; day++) {
      assertEquals(day, grid.day(grid.middle(day)));
      assertTrue(grid.x(day) < grid.middle(day) && grid.middle(day) < grid.x(day + 1));
    }
    assertEquals(1, grid.day(-100));
    assertEquals(18, grid.day(10_000));
  }

  @Test
  void labelsAboveLeaveTheWholeWidthToTheDays() {
    DayGrid grid = new DayGrid(10, 0, 10);
    grid.lay(520);
    assertTrue(grid.folded());
    assertEquals(10, grid.left());
    assertEquals(50, grid.wide());
    assertEquals(500, grid.labelWide(520));
  }

  @Test
  void daysThatAreLaidOtherwiseAreTold() {
    DayGrid grid = new DayGrid(10, 0, 10);
    int[] told = {0};
    grid.whenLaid(() -> told[0]++);
    grid.lay(520);
    grid.lay(520);
    grid.lay(620);
    assertEquals(2, told[0]);
  }

  private static LogView log(int day, int... incidents) {
    List<LogView.Line> lines =
        java.util.Arrays.stream(incidents)
            .mapToObj(
                incident ->
                    new LogView.Line(Chronicle.Part.DAY, LogView.Tone.PLAIN, "", List.of(incident)))
            .toList();
    return new LogView(day, "day " + day, lines, "quiet");
  }

  @Test
  void aDayLightsTheLanesThatItsLogIsAbout() {
    Scrub scrub = new Scrub(3, List.of(log(1), log(2, 4, 5), log(3, 5)));
    assertFalse(scrub.lit(4));
    scrub.to(2);
    assertTrue(scrub.lit(4) && scrub.lit(5));
    scrub.point(scrub.log().lines().get(0));
    assertTrue(scrub.lit(4));
    assertFalse(scrub.lit(5), "while a line is pointed at, its lanes alone are lit");
    scrub.pointAway();
    assertTrue(scrub.lit(5));
    scrub.to(99);
    assertEquals(3, scrub.day());
    assertFalse(scrub.lit(4));
  }

  @Test
  void onlyAnotherDayIsTold() {
    Scrub scrub = new Scrub(3, List.of(log(1), log(2), log(3)));
    int[] told = {0};
    scrub.whenChanged(() -> told[0]++);
    scrub.to(1);
    scrub.to(2);
    scrub.to(2);
    scrub.to(0);
    assertEquals(2, told[0]);
    assertEquals(1, scrub.day());
  }

  private static ReadView read(ReadQuestion question, int answer, Confidence how, int truth) {
    return new ReadView(0, "", "", "", "", answer == truth, question, answer, how, truth);
  }

  @Test
  void thePinIsWhereItWasSetAndTheTruthOnItsSide() {
    PadRead pad =
        PadRead.of(
                List.of(
                    read(ReadQuestion.COMPOUNDS, 0, Confidence.UNSURE, 0),
                    read(ReadQuestion.COMPOUNDS, 1, Confidence.SURE, 0),
                    read(ReadQuestion.LACKS, 2, Confidence.SURE, 0)))
            .orElseThrow();
    assertEquals(-0.9f, pad.pinX(), 1e-6);
    assertEquals(0, pad.pinY(), "nothing was said of taking it back");
    assertEquals(PadRead.Side.FIRST, pad.across());
    assertEquals(PadRead.Side.BOTH, pad.up());
    assertEquals(
        Optional.empty(), PadRead.of(List.of(read(ReadQuestion.IN_TIME, 0, Confidence.SURE, 1))));
  }

  @Test
  void aLineWithoutCornersKeepsItsEndsAndItsRoom() {
    List<Spot> spots = List.of(new Spot(0, 1), new Spot(0.5, 1), new Spot(0.5, 0));
    List<Spot> curve = Curve.through(spots);
    assertEquals(spots.get(0), curve.get(0));
    assertEquals(spots.get(2), curve.get(curve.size() - 1));
    assertTrue(curve.size() > 8);
    for (Spot spot : curve) {
      assertTrue(spot.x() >= 0 && spot.x() <= 0.5 && spot.y() >= 0 && spot.y() <= 1);
    }
    assertFalse(curve.contains(spots.get(1)), "the corner is cut");
    assertEquals(List.of(), Curve.through(List.of()));
  }

  @Test
  void placesThatAreTooNearAreLeftOut() {
    List<Spot> line =
        List.of(new Spot(0, 0), new Spot(0.01, 0), new Spot(0.5, 0), new Spot(0.51, 0));
    assertEquals(List.of(line.get(0), line.get(2), line.get(3)), Curve.thinned(line, 100, 100, 4));
  }

  @Test
  void aLineMeetsABoxOrPassesIt() {
    Box box = new Box(10, 10, 20, 10);
    assertTrue(Leaders.crosses(new Spot(0, 15), new Spot(50, 15), box));
    assertTrue(Leaders.crosses(new Spot(20, 0), new Spot(20, 50), box));
    assertTrue(Leaders.crosses(new Spot(0, 0), new Spot(40, 30), box));
    assertTrue(Leaders.crosses(new Spot(15, 15), new Spot(16, 15), box), "within");
    assertFalse(Leaders.crosses(new Spot(0, 15), new Spot(5, 15), box), "too short");
    assertFalse(Leaders.crosses(new Spot(0, 25), new Spot(50, 25), box));
    assertFalse(Leaders.crosses(new Spot(0, 20), new Spot(20, 40), box));
  }

  @Test
  void aLabelWhoseLineRunsThroughAnotherIsLeftToItsDot() {
    PlaneView.Sheet sheet = new PlaneView.Sheet(100, 100, 10, 3);
    List<Dot> dots =
        List.of(
            new Dot(Mark.RULE, "a", new Spot(0.5, 0.1), ""),
            new Dot(Mark.RULE, "b", new Spot(0.1, 0.5), ""));
    Label through =
        new Label(
            Mark.RULE,
            "a",
            new Box(40, 80, 20, 10),
            Optional.of(new Spot(50, 80)),
            new Spot(50, 10));
    Label between =
        new Label(Mark.RULE, "b", new Box(40, 45, 20, 10), Optional.empty(), new Spot(10, 50));
    assertEquals(List.of(between), Leaders.clear(List.of(through, between), dots, sheet));
    assertEquals(List.of(through), Leaders.clear(List.of(through), dots, sheet));
  }

  @Test
  void theEndsOfTheAxesAreTheWorstRuleAndTheBestThatWasFound() {
    List<Dot> dots =
        List.of(
            new Dot(Mark.YOU, "you", new Spot(0.05, 0.02), ""),
            new Dot(Mark.RULE, "a", new Spot(0.2, 0.6), ""),
            new Dot(Mark.RULE, "b", new Spot(0.4, 0.3), ""),
            new Dot(Mark.READER, "r", new Spot(0.7, 0.8), ""));
    PlaneView view =
        new PlaneView("", "", "", dots, List.of(new Spot(0.9, 0.7)), "", List.of(), "", List.of());
    assertEquals(new PlaneEnds(true, 0.2, 0.9, 0.3, 0.8), PlaneEnds.of(view));
    PlaneView alone =
        new PlaneView("", "", "", dots.subList(0, 1), List.of(), "", List.of(), "", List.of());
    assertFalse(PlaneEnds.of(alone).known());
  }

  @Test
  void namesOfTheEndsLieApart() {
    for (int worst = 0; worst <= 100; worst += 5) {
      for (int best = worst; best <= 100; best += 5) {
        float[] at = PlaneEnds.apart(worst, 40, best, 30, 100, 10);
        assertTrue(at[0] >= 0 && at[0] + 40 + 10 <= at[1] + 0.01f && at[1] + 30 <= 100.01f);
      }
    }
    assertEquals(30, PlaneEnds.apart(40, 20, 90, 10, 100, 5)[0], "around its place");
  }

  @Test
  void theWorseIsDrawnThicker() {
    for (int harm = 1; harm < 4; harm++) {
      assertTrue(LaneInk.thickness(harm) < LaneInk.thickness(harm + 1));
    }
  }
}
