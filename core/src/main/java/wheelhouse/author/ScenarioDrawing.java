package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Scenario;

/**
 * A scenario as one picture that a person can read: who there is and what they can do, what comes
 * up when, how long there is before it breaks, what is made upstream, what can be set up, and what
 * else takes the days. It tells everything that the author knows, and is not for players.
 *
 * <p>Everything stands in rows of its own, so no two labels ever meet. Two colours mean something:
 * one is harm, the other is what people can do.
 */
public final class ScenarioDrawing {

  static final double LEFT = 40;
  static final double LABELS = 440;
  static final double COLUMNS = 450;

  private ScenarioDrawing() {}

  /** Draws a scenario as SVG; the same scenario gives the same text, byte by byte. */
  public static String svg(Scenario scenario) {
    DayScale scale = DayScale.of(scenario, LEFT + LABELS);
    double width = scale.right() + COLUMNS + LEFT;
    Sheet sheet = new Sheet();
    head(sheet, scenario, width);
    new CastRows(sheet, scenario).draw(width - 2 * LEFT);
    sheet.heading(LEFT, width - 2 * LEFT, "What comes up, day by day");
    new TimeRows(sheet, scenario, scale).draw();
    guardrails(sheet, scenario, width);
    sheet.row(30);
    return sheet.svg(width, scenario.title());
  }

  private static void head(Sheet sheet, Scenario scenario, double width) {
    double top = sheet.row(72);
    sheet.title(LEFT, top + 50, scenario.title());
    for (String line : Sheet.lines(scenario.summary(), width - 2 * LEFT, 14)) {
      sheet.text(LEFT, sheet.row(20) + 12, 14, Sheet.INK, line);
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
    for (String line : Sheet.lines(facts, width - 2 * LEFT, 13)) {
      sheet.text(LEFT, sheet.row(18) + 12, 13, Sheet.FAINT, line);
    }
    if (!scenario.teaches().isEmpty()) {
      List<String> habits = new ArrayList<>();
      scenario.teaches().forEach(each -> habits.add(each.word()));
      String teaches = "teaches " + String.join(", ", habits);
      sheet.text(LEFT, sheet.row(18) + 12, 13, Sheet.GROWTH, teaches);
    }
  }

  private static void guardrails(Sheet sheet, Scenario scenario, double width) {
    if (scenario.guardrails().isEmpty()) {
      return;
    }
    sheet.heading(LEFT, width - 2 * LEFT, "What can be set up");
    for (Guardrail each : scenario.guardrails()) {
      double top = sheet.row(22);
      sheet.box(LEFT, top + 2, 10, 14, Sheet.GROWTH, 1);
      String words = each.title() + " · protects " + kind(scenario, each.kind());
      sheet.text(LEFT + 20, top + 14, 13, Sheet.INK, Sheet.cut(words, width - 2 * LEFT - 20, 13));
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
