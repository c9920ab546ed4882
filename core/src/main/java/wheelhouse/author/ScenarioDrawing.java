package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Ink;
import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Scenario;

/**
 * A scenario as one picture that a person can read: who there is and what they can do, what comes
 * up when, how long there is before it breaks, what is made upstream, what can be set up, and what
 * else takes the days. It tells everything that the author knows, and is not for players.
 *
 * <p>Everything stands in rows of its own, so no two labels ever meet. Two inks mean something: one
 * is harm, the other is what people can do.
 */
public final class ScenarioDrawing {

  static final double LEFT = 40;
  static final double LABELS = 440;
  static final double COLUMNS = 450;

  private ScenarioDrawing() {}

  /** Draws a scenario; the same scenario is always drawn alike. */
  public static Drawing of(Scenario scenario) {
    DayScale scale = DayScale.of(scenario, LEFT + LABELS);
    double width = scale.right() + COLUMNS + LEFT;
    Rows rows = new Rows();
    head(rows, scenario, width);
    new CastRows(rows, scenario).draw(width - 2 * LEFT);
    rows.heading(LEFT, width - 2 * LEFT, "What comes up, day by day");
    new TimeRows(rows, scenario, scale).draw();
    guardrails(rows, scenario, width);
    rows.row(30);
    return rows.drawing(width, scenario.title());
  }

  private static void head(Rows rows, Scenario scenario, double width) {
    double top = rows.row(72);
    rows.title(LEFT, top + 50, scenario.title());
    for (String line : Rows.lines(scenario.summary(), width - 2 * LEFT, 14)) {
      rows.text(LEFT, rows.row(20) + 12, 14, Ink.INK, line);
    }
    String facts =
        scenario.days()
            + " days from a "
            + capital(scenario.starts().word())
            + ", then "
            + scenario.away()
            + " of leave · "
            + scenario.minutes()
            + " minutes to play · you are "
            + scenario.manager().role()
            + ", and your old craft is "
            + kind(scenario, scenario.manager().oldCraft());
    for (String line : Rows.lines(facts, width - 2 * LEFT, 13)) {
      rows.text(LEFT, rows.row(18) + 12, 13, Ink.SOFT, line);
    }
    if (!scenario.teaches().isEmpty()) {
      List<String> habits = new ArrayList<>();
      scenario.teaches().forEach(each -> habits.add(each.word()));
      String teaches = "teaches " + String.join(", ", habits);
      rows.text(LEFT, rows.row(18) + 12, 13, Ink.GROWTH, teaches);
    }
  }

  private static void guardrails(Rows rows, Scenario scenario, double width) {
    if (scenario.guardrails().isEmpty()) {
      return;
    }
    rows.heading(LEFT, width - 2 * LEFT, "What can be set up");
    for (Guardrail each : scenario.guardrails()) {
      double top = rows.row(22);
      rows.box(LEFT, top + 2, 10, 14, Ink.GROWTH);
      String words = each.title() + " · protects " + kind(scenario, each.kind());
      rows.text(LEFT + 20, top + 14, 13, Ink.INK, Rows.cut(words, width - 2 * LEFT - 20, 13));
    }
  }

  /** What a kind of work is called. */
  static String kind(Scenario scenario, String id) {
    return scenario.kinds().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(Kind::name)
        .orElse(id);
  }

  /** What a member is called. */
  static String member(Scenario scenario, String id) {
    return scenario.team().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.name().split(" ")[0])
        .orElse(id);
  }

  /** A number as a person writes it: 2, not 2.0. */
  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
