package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wheelhouse.paper.Ink;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Truth;

/**
 * An incident over the days: when it may come up, and for each truth that breaks a lane of its own
 * with the days on which it may.
 */
final class IncidentRow {

  private static final double LANE = 15;
  private static final double BAR = 9;
  private static final double SMALL = 10.5;

  private final Rows rows;
  private final Scenario scenario;
  private final DayScale scale;

  IncidentRow(Rows rows, Scenario scenario, DayScale scale) {
    this.rows = rows;
    this.scenario = scenario;
    this.scale = scale;
  }

  void draw(Incident incident) {
    List<Truth> breaking = incident.truths().stream().filter(Truth::canBreak).toList();
    int lanes = (incident.foreseen() > 0 ? 2 : 1) + breaking.size();
    double height = Math.max(48, lanes * LANE + 10);
    ground(rows.y(), height);
    double top = rows.row(height);
    label(top, incident.title(), parties(incident));
    columns(top, incident);
    double lane = top + 4;
    if (incident.arrival().isPresent()) {
      Arrival arrival = incident.arrival().get();
      if (incident.foreseen() > 0) {
        window(lane, arrival, 0, Ink.GROWTH, "foreseen");
        lane += LANE;
      }
      window(lane, arrival, incident.foreseen(), Ink.INK, "");
    } else {
      rows.text(scale.begin(1), lane + BAR, SMALL, Ink.SOFT, "made by the source");
    }
    double all = incident.truths().stream().mapToDouble(Truth::weight).sum();
    for (Truth truth : breaking) {
      lane += LANE;
      breaks(lane, incident, truth, truth.weight() / all);
    }
  }

  /** The ground under a row: the leave shaded, and a hair line below. */
  void ground(double top, double height) {
    double leave = scale.end(scale.days());
    rows.box(leave, top, scale.right() - leave, height, Ink.WELL);
    rows.line(ScenarioDrawing.LEFT, top + height, scale.right(), top + height, Ink.LINE, 0.5);
  }

  /** The two lines that name a row. */
  void label(double top, String first, String second) {
    double room = ScenarioDrawing.LABELS - 20;
    double left = ScenarioDrawing.LEFT;
    rows.strong(left, top + 17, 12.5, Ink.INK, Rows.cut(first, room, 13.2));
    rows.text(left, top + 33, 11.5, Ink.SOFT, Rows.cut(second, room, 11.5));
  }

  /** How high a row is that is named by some words and is no incident's. */
  static double height(String words) {
    return 10 + 15 * Rows.lines(words, ScenarioDrawing.LABELS - 20, 12).size();
  }

  /** Writes the words that name it. */
  void words(double top, String words) {
    double base = top + 16;
    for (String line : Rows.lines(words, ScenarioDrawing.LABELS - 20, 12)) {
      rows.text(ScenarioDrawing.LEFT, base, 12, Ink.INK, line);
      base += 15;
    }
  }

  private String parties(Incident incident) {
    List<String> owners = new ArrayList<>();
    incident.owners().forEach(id -> owners.add(ScenarioDrawing.member(scenario, id)));
    String owner = owners.isEmpty() ? "nobody’s" : String.join(" and ", owners);
    String customer =
        scenario.customers().stream()
            .filter(each -> each.id().equals(incident.customer()))
            .findFirst()
            .map(Customer::name)
            .orElse(incident.customer());
    return owner + " · " + ScenarioDrawing.kind(scenario, incident.kind()) + " · " + customer;
  }

  private void window(double lane, Arrival arrival, int later, Ink ink, String before) {
    double left = scale.begin(arrival.from() + later);
    double right = scale.end(arrival.to() + later);
    rows.outline(left, lane, right - left, BAR, ink);
    List<String> words = new ArrayList<>();
    if (!before.isEmpty()) {
      words.add(before);
    }
    if (arrival.times() > 1) {
      words.add(arrival.times() + " times");
    }
    if (arrival.chance() < 1) {
      words.add(Math.round(100 * arrival.chance()) + " in 100");
    }
    beside(left, right, lane, ink, String.join(", ", words));
  }

  private void breaks(double lane, Incident incident, Truth truth, double share) {
    int first = incident.arrival().map(Arrival::from).orElse(1) + incident.foreseen();
    int last = incident.arrival().map(Arrival::to).orElse(1) + incident.foreseen();
    double left = scale.begin(first + truth.breaks().from());
    double right = scale.end(last + truth.breaks().to());
    String words =
        truth.lacks().word()
            + (truth.compounds() ? ", compounds" : "")
            + ", "
            + ScenarioDrawing.plain(truth.permanent())
            + " for good";
    if (incident.arrival().isEmpty()) {
      words =
          ScenarioDrawing.plain(truth.breaks().from())
              + " to "
              + ScenarioDrawing.plain(truth.breaks().to())
              + " days after it began: "
              + words;
      harm(scale.begin(1), lane, 26, share);
      rows.text(scale.begin(1) + 34, lane + BAR, SMALL, Ink.INK, words);
      return;
    }
    harm(left, lane, Math.max(3, right - left), share);
    beside(left, right, lane, Ink.INK, words);
  }

  /** A bar in the middle of its lane, the thicker, the likelier. */
  private void harm(double left, double lane, double width, double share) {
    double thick = Math.min(BAR + 2, 2.5 + 16 * share);
    rows.box(left, lane + (BAR - thick) / 2, width, thick, Ink.HARM);
  }

  /** Words after a bar, else before it, else on it: its lane holds nothing else. */
  private void beside(double left, double right, double lane, Ink ink, String words) {
    double width = Rows.width(words, SMALL) + 8;
    if (right + width <= scale.right()) {
      rows.text(right + 8, lane + BAR, SMALL, ink, words);
    } else if (left - width >= scale.left()) {
      rows.textBefore(left - 8, lane + BAR, SMALL, ink, words);
    } else {
      rows.text(left + 8, lane + BAR, SMALL, Ink.INK, words);
    }
  }

  private void columns(double top, Incident incident) {
    double left = scale.right() + 16;
    double base = top + 17;
    rows.strong(left, base, 12.5, Ink.HARM, ScenarioDrawing.plain(incident.harm()));
    rows.box(left + 66, top + 8, 80, 9, Ink.WELL);
    rows.box(left + 66, top + 8, 80 * incident.difficulty(), 9, Ink.GROWTH);
    String work =
        ScenarioDrawing.plain(incident.stop()) + " + " + ScenarioDrawing.plain(incident.close());
    rows.text(left + 66, top + 33, 11.5, Ink.SOFT, work + " days");
    String loud = String.format(Locale.ROOT, "%d", Math.round(100 * incident.loud()));
    rows.text(left + 166, base, 12, Ink.INK, loud);
    double all = incident.truths().stream().mapToDouble(Truth::weight).sum();
    double heals =
        incident.truths().stream().filter(Truth::reverses).mapToDouble(Truth::weight).sum();
    List<String> lacks = new ArrayList<>();
    for (Truth truth : incident.truths()) {
      if (truth.reverses() && !lacks.contains(truth.lacks().word())) {
        lacks.add(truth.lacks().word());
      }
    }
    rows.text(left + 216, base, 12, Ink.INK, Math.round(100 * heals / all) + " in 100");
    String named = String.join(", ", lacks);
    List<String> lines = Rows.lines(named, ScenarioDrawing.COLUMNS - 240, 10.5);
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      rows.text(left + 216, top + 31 + 12 * i, 10.5, Ink.SOFT, lines.get(i));
    }
  }
}
