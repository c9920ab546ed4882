package wheelhouse.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Label;
import wheelhouse.paper.Svg;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;

class ScenarioDrawingTest {

  static Stream<Scenario> scenarios() {
    Stream<Scenario> shipped =
        Bundled.ids().stream().map(id -> Bundled.find(id).orElseThrow().scenario().orElseThrow());
    return Stream.concat(shipped, StarterTest.scenarios());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noTwoLabelsMeetAndNoneLeavesThePaper(Scenario scenario) {
    Drawing drawing = ScenarioDrawing.of(scenario);
    List<Label> labels = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Label label) {
        labels.add(label);
      }
    }
    for (int j = 0; j < labels.size(); j++) {
      Label label = labels.get(j);
      assertTrue(left(label) >= 0 && right(label) <= drawing.width(), label::toString);
      assertTrue(label.y() <= drawing.height(), label::toString);
      for (int i = 0; i < j; i++) {
        Label other = labels.get(i);
        boolean beside = right(other) <= left(label) || right(label) <= left(other);
        double apart = Math.abs(label.y() - other.y());
        boolean above = apart >= 0.78 * Math.min(label.size(), other.size());
        assertTrue(beside || above, () -> label + "\nmeets\n" + other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everythingAnAuthorWroteIsThereAndAlwaysAlike(Scenario scenario) {
    String svg = Svg.of(ScenarioDrawing.of(scenario));
    assertEquals(svg, Svg.of(ScenarioDrawing.of(scenario)));
    for (Incident incident : scenario.incidents()) {
      assertTrue(svg.contains(escaped(incident.title())), incident.title());
    }
    scenario.team().forEach(each -> assertTrue(svg.contains(escaped(each.name())), each.name()));
    scenario
        .customers()
        .forEach(each -> assertTrue(svg.contains(escaped(each.name())), each.name()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static double left(Label label) {
    double width = Rows.width(label.text(), label.size());
    return switch (label.anchor()) {
      case START -> label.x();
      case MIDDLE -> label.x() - width / 2;
      case END -> label.x() - width;
    };
  }

  private static double right(Label label) {
    return left(label) + Rows.width(label.text(), label.size());
  }
}
