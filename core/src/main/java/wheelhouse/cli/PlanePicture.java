package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.debrief.PlaneDrawing;
import wheelhouse.debrief.PlaneDrawing.Dot;
import wheelhouse.debrief.PlaneDrawing.Mark;
import wheelhouse.debrief.PlaneDrawing.Reach;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;
import wheelhouse.paper.Svg;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;

/**
 * A comparison as a picture: the rules, the boldest tricks, the reader, and what reading reaches.
 */
final class PlanePicture {

  private static final Set<String> TRICKS =
      Set.of("wheel-then-return", "heavier-each-day", "every-light-pick");

  private static final double WIDTH = 960;
  private static final double HEIGHT = 560;
  private static final double MARGIN = 32;
  private static final double HEAD = 62;

  private PlanePicture() {}

  static String svg(Scenario scenario, List<Outcomes> played, Optional<References> references) {
    Set<String> shown = new TreeSet<>(TRICKS);
    Roster.constants().stream().map(Entry::name).forEach(shown::add);
    Roster.rules().stream().map(Entry::name).forEach(shown::add);
    shown.add(Roster.READER);
    List<Dot> dots =
        played.stream()
            .filter(each -> shown.contains(each.policy()))
            .map(PlanePicture::dot)
            .toList();
    List<Reach> frontier =
        references.map(References::frontier).orElse(List.of()).stream()
            .map(point -> new Reach(point.harm(), point.growth()))
            .toList();
    String title = scenario.title() + ": where rules end, and where reading does";
    PlaneDrawing.Frame frame =
        new PlaneDrawing.Frame(
            WIDTH - 2 * MARGIN,
            HEIGHT - HEAD - MARGIN,
            14,
            title,
            "fewer harmed →",
            "more able ↑",
            "as far as reading reaches");
    Drawing ground =
        new Drawing(
            WIDTH,
            HEIGHT,
            title,
            List.of(
                new Drawing.Bar(0, 0, WIDTH, HEIGHT, Ink.WELL, Drawing.Fill.SOLID),
                new Drawing.Label(
                    MARGIN, 46, title, Face.TITLE, 24, Ink.INK, Drawing.Anchor.START)));
    return Svg.of(ground.with(PlaneDrawing.of(frame, dots, frontier), MARGIN, HEAD));
  }

  private static Dot dot(Outcomes each) {
    boolean reader = each.policy().equals(Roster.READER);
    return new Dot(
        reader ? "the careful reader" : each.policy().replace('-', ' '),
        each.mean(Measure.HARM),
        each.mean(Measure.GROWTH),
        reader ? Mark.READER : Mark.RULE);
  }
}
