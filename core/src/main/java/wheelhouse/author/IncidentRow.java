package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final Sheet sheet;
  private final Scenario scenario;
  private final DayScale scale;

  IncidentRow(Sheet sheet, Scenario scenario, DayScale scale) {
    this.sheet = sheet;
    this.scenario = scenario;
    this.scale = scale;
  }

  void draw(Incident incident) {
    List<Truth> breaking = incident.truths().stream().filter(Truth::canBreak).toList();
    int lanes = (incident.foreseen() > 0 ? 2 : 1) + breaking.size();
    double height = Math.max(48, lanes * LANE + 10);
    ground(sheet.y(), height);
    double top = sheet.row(height);
    label(top, incident.title(), parties(incident));
    columns(top, incident);
    double lane = top + 4;
    if (incident.arrival().isPresent()) {
      Arrival arrival = incident.arrival().get();
      if (incident.foreseen() > 0) {
        window(lane, arrival, 0, Sheet.GROWTH, "foreseen");
        lane += LANE;
      }
      window(lane, arrival, incident.foreseen(), Sheet.INK, "");
    } else {
      sheet.text(scale.begin(1), lane + BAR, SMALL, Sheet.FAINT, "made by the source");
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
    sheet.box(leave, top, scale.right() - leave, height, Sheet.LEAVE, 1);
    sheet.line(ScenarioDrawing.LEFT, top + height, scale.right(), top + height, Sheet.BAND, 0.8);
  }

  /** The two lines that name a row. */
  void label(double top, String first, String second) {
    double room = ScenarioDrawing.LABELS - 20;
    double left = ScenarioDrawing.LEFT;
    sheet.strong(left, top + 17, 12.5, Sheet.INK, Sheet.cut(first, room, 13.2));
    sheet.text(left, top + 33, 11.5, Sheet.FAINT, Sheet.cut(second, room, 11.5));
  }

  /** How high a row is that is named by some words and is no incident's. */
  static double height(String words) {
    return 10 + 15 * Sheet.lines(words, ScenarioDrawing.LABELS - 20, 12).size();
  }

  /** Writes the words that name it. */
  void words(double top, String words) {
    double base = top + 16;
    for (String line : Sheet.lines(words, ScenarioDrawing.LABELS - 20, 12)) {
      sheet.text(ScenarioDrawing.LEFT, base, 12, Sheet.INK, line);
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

  private void window(double lane, Arrival arrival, int later, String colour, String before) {
    double left = scale.begin(arrival.from() + later);
    double right = scale.end(arrival.to() + later);
    sheet.outline(left, lane, right - left, BAR, colour);
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
    beside(left, right, lane, colour, String.join(", ", words));
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
      sheet.box(scale.begin(1), lane, 26, BAR, Sheet.HARM, opacity(share));
      sheet.text(scale.begin(1) + 34, lane + BAR, SMALL, Sheet.INK, words);
      return;
    }
    sheet.box(left, lane, Math.max(3, right - left), BAR, Sheet.HARM, opacity(share));
    beside(left, right, lane, Sheet.INK, words);
  }

  private static double opacity(double share) {
    return Math.min(1, 0.25 + 1.5 * share);
  }

  /** Words after a bar, else before it, else on it: its lane holds nothing else. */
  private void beside(double left, double right, double lane, String colour, String words) {
    double width = Sheet.width(words, SMALL) + 8;
    if (right + width <= scale.right()) {
      sheet.text(right + 8, lane + BAR, SMALL, colour, words);
    } else if (left - width >= scale.left()) {
      sheet.textBefore(left - 8, lane + BAR, SMALL, colour, words);
    } else {
      sheet.text(left + 8, lane + BAR, SMALL, Sheet.INK, words);
    }
  }

  private void columns(double top, Incident incident) {
    double left = scale.right() + 16;
    double base = top + 17;
    sheet.strong(left, base, 12.5, Sheet.HARM, ScenarioDrawing.plain(incident.harm()));
    sheet.box(left + 66, top + 8, 80, 9, Sheet.BAND, 1);
    sheet.box(left + 66, top + 8, 80 * incident.difficulty(), 9, Sheet.GROWTH, 1);
    String work =
        ScenarioDrawing.plain(incident.stop()) + " + " + ScenarioDrawing.plain(incident.close());
    sheet.text(left + 66, top + 33, 11.5, Sheet.FAINT, work + " days");
    String loud = String.format(Locale.ROOT, "%d", Math.round(100 * incident.loud()));
    sheet.text(left + 166, base, 12, Sheet.INK, loud);
    double all = incident.truths().stream().mapToDouble(Truth::weight).sum();
    double heals =
        incident.truths().stream().filter(Truth::reverses).mapToDouble(Truth::weight).sum();
    List<String> lacks = new ArrayList<>();
    for (Truth truth : incident.truths()) {
      if (truth.reverses() && !lacks.contains(truth.lacks().word())) {
        lacks.add(truth.lacks().word());
      }
    }
    sheet.text(left + 216, base, 12, Sheet.INK, Math.round(100 * heals / all) + " in 100");
    String named = String.join(", ", lacks);
    List<String> lines = Sheet.lines(named, ScenarioDrawing.COLUMNS - 240, 10.5);
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      sheet.text(left + 216, top + 31 + 12 * i, 10.5, Sheet.FAINT, lines.get(i));
    }
  }
}
