package wheelhouse.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;

/** What comes up over the days: one row each for incidents, sources, own work and the calendar. */
final class TimeRows {

  private static final double CURVE = 44;

  private final Sheet sheet;
  private final Scenario scenario;
  private final DayScale scale;
  private final IncidentRow row;

  TimeRows(Sheet sheet, Scenario scenario, DayScale scale) {
    this.sheet = sheet;
    this.scenario = scenario;
    this.scale = scale;
    this.row = new IncidentRow(sheet, scenario, scale);
  }

  void draw() {
    Legend.draw(sheet, ScenarioDrawing.LEFT);
    days();
    Set<String> cases = new TreeSet<>();
    scenario.sources().forEach(each -> cases.addAll(each.cases()));
    List<Incident> alone = new ArrayList<>(scenario.incidents());
    alone.removeIf(each -> cases.contains(each.id()));
    alone.sort(Comparator.comparingInt(TimeRows::from).thenComparingInt(TimeRows::to));
    alone.forEach(row::draw);
    for (Source source : scenario.sources()) {
      source(source);
      scenario.incidents().stream()
          .filter(each -> source.cases().contains(each.id()))
          .forEach(row::draw);
    }
    if (!scenario.manager().ownWork().isEmpty() || !scenario.calendar().isEmpty()) {
      band("Your own desk");
      scenario.manager().ownWork().forEach(this::ownWork);
      scenario.calendar().forEach(this::calendar);
    }
    days();
  }

  private static int from(Incident incident) {
    return incident.arrival().map(Arrival::from).orElse(0);
  }

  private static int to(Incident incident) {
    return incident.arrival().map(Arrival::to).orElse(0);
  }

  /** The numbers and weekdays of the days; on a narrow scale every fifth number. */
  private void days() {
    double top = sheet.row(36);
    int step = scale.width() >= 22 ? 1 : 5;
    sheet.box(
        scale.end(scale.days()), top, scale.right() - scale.end(scale.days()), 32, Sheet.LEAVE, 1);
    for (int day = 1; day <= scale.all(); day++) {
      double middle = (scale.begin(day) + scale.end(day)) / 2;
      if (day == 1 || day % step == 0) {
        sheet.textAround(middle, top + 13, 12, Sheet.INK, String.valueOf(day));
      }
      String letter = scenario.weekday(day).word().substring(0, 1).toUpperCase(Locale.ROOT);
      sheet.textAround(middle, top + 27, 10, Sheet.FAINT, letter);
    }
    double columns = scale.right() + 16;
    sheet.text(columns, top + 13, 11, Sheet.FAINT, "harm,");
    sheet.text(columns, top + 27, 11, Sheet.FAINT, "first day");
    sheet.text(columns + 66, top + 13, 11, Sheet.FAINT, "hard to do,");
    sheet.text(columns + 66, top + 27, 11, Sheet.FAINT, "stop + close");
    sheet.text(columns + 166, top + 13, 11, Sheet.FAINT, "loud");
    sheet.text(columns + 166, top + 27, 11, Sheet.FAINT, "in 100");
    sheet.text(columns + 216, top + 13, 11, Sheet.FAINT, "truths that");
    sheet.text(columns + 216, top + 27, 11, Sheet.FAINT, "do not break");
  }

  /** A line across, with a name for what follows. */
  private void band(String words) {
    double top = sheet.row(28);
    double width = scale.right() + ScenarioDrawing.COLUMNS - ScenarioDrawing.LEFT;
    sheet.line(
        ScenarioDrawing.LEFT, top + 6, ScenarioDrawing.LEFT + width, top + 6, Sheet.FAINT, 0.6);
    sheet.strong(ScenarioDrawing.LEFT, top + 22, 12, Sheet.FAINT, words);
  }

  private void source(Source source) {
    band("A source: how many cases a day it makes, until it is ended");
    String words = source.name() + ", ended by: " + redesign(source);
    double height = Math.max(CURVE + 12, IncidentRow.height(words));
    row.ground(sheet.y(), height);
    double top = sheet.row(height);
    row.words(top, words);
    int last = scale.all();
    double most = rate(source, last);
    double foot = top + CURVE + 4;
    List<Double> points = new ArrayList<>(List.of(scale.begin(source.from()), foot));
    for (int day = source.from(); day <= last; day++) {
      double up = CURVE * rate(source, day) / most;
      points.addAll(List.of(scale.begin(day), foot - up, scale.end(day), foot - up));
    }
    points.addAll(List.of(scale.right(), foot));
    sheet.area(points, Sheet.HARM, 0.45);
    double columns = scale.right() + 16;
    double all = 0;
    for (int day = source.from(); day <= last; day++) {
      all += rate(source, day);
    }
    sheet.text(
        columns,
        top + 18,
        12,
        Sheet.INK,
        figure(source.rate()) + " a day at first, " + figure(most) + " on the last day");
    sheet.text(
        columns,
        top + 36,
        12,
        Sheet.INK,
        Math.round(all) + " cases in all if left alone, by turns of these:");
  }

  private String redesign(Source source) {
    Source.Redesign ends = source.redesign();
    return ends.title()
        + " ("
        + ScenarioDrawing.member(scenario, ends.owner())
        + ", "
        + ScenarioDrawing.plain(ends.work())
        + " days of work)";
  }

  private static double rate(Source source, int day) {
    return source.rate() + source.growth() * (day - source.from());
  }

  private static String figure(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private void ownWork(OwnWork work) {
    double height = IncidentRow.height(work.title());
    row.ground(sheet.y(), height);
    double top = sheet.row(height);
    row.words(top, work.title());
    double left = scale.begin(work.from());
    sheet.box(left, top + 6, scale.end(work.due()) - left, 10, Sheet.INK, 0.35);
    sheet.box(scale.end(work.due()) - 4, top + 3, 4, 16, Sheet.INK, 1);
    String harm =
        work.missed().harm() > 0
            ? ", harm if missed " + ScenarioDrawing.plain(work.missed().harm())
            : "";
    sheet.text(scale.right() + 16, top + 16, 12, Sheet.FAINT, work.minutes() + " minutes" + harm);
  }

  private void calendar(CalendarEntry entry) {
    double height = IncidentRow.height(entry.text());
    row.ground(sheet.y(), height);
    double top = sheet.row(height);
    row.words(top, entry.text());
    double left = scale.begin(entry.day());
    sheet.box(left, top + 4, scale.end(entry.day()) - left, 14, Sheet.INK, 0.8);
    sheet.text(scale.right() + 16, top + 16, 12, Sheet.FAINT, entry.minutes() + " minutes taken");
  }
}
