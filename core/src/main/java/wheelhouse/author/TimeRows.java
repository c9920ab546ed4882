package wheelhouse.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.paper.Ink;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;

/** What comes up over the days: one row each for incidents, sources, own work and the calendar. */
final class TimeRows {

  private static final double CURVE = 44;

  private final Rows rows;
  private final Scenario scenario;
  private final DayScale scale;
  private final IncidentRow row;

  TimeRows(Rows rows, Scenario scenario, DayScale scale) {
    this.rows = rows;
    this.scenario = scenario;
    this.scale = scale;
    this.row = new IncidentRow(rows, scenario, scale);
  }

  void draw() {
    Legend.draw(rows, ScenarioDrawing.LEFT);
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
    double top = rows.row(36);
    int step = scale.width() >= 22 ? 1 : 5;
    rows.box(scale.end(scale.days()), top, scale.right() - scale.end(scale.days()), 32, Ink.WELL);
    for (int day = 1; day <= scale.all(); day++) {
      double middle = (scale.begin(day) + scale.end(day)) / 2;
      if (day == 1 || day % step == 0) {
        rows.textAround(middle, top + 13, 12, Ink.INK, String.valueOf(day));
      }
      String letter = scenario.weekday(day).word().substring(0, 1).toUpperCase(Locale.ROOT);
      rows.textAround(middle, top + 27, 10, Ink.SOFT, letter);
    }
    double columns = scale.right() + 16;
    rows.text(columns, top + 13, 11, Ink.SOFT, "harm,");
    rows.text(columns, top + 27, 11, Ink.SOFT, "first day");
    rows.text(columns + 66, top + 13, 11, Ink.SOFT, "hard to do,");
    rows.text(columns + 66, top + 27, 11, Ink.SOFT, "stop + close");
    rows.text(columns + 166, top + 13, 11, Ink.SOFT, "loud");
    rows.text(columns + 166, top + 27, 11, Ink.SOFT, "in 100");
    rows.text(columns + 216, top + 13, 11, Ink.SOFT, "truths that");
    rows.text(columns + 216, top + 27, 11, Ink.SOFT, "do not break");
  }

  /** A line across, with a name for what follows. */
  private void band(String words) {
    double top = rows.row(28);
    double width = scale.right() + ScenarioDrawing.COLUMNS - ScenarioDrawing.LEFT;
    rows.line(ScenarioDrawing.LEFT, top + 6, ScenarioDrawing.LEFT + width, top + 6, Ink.SOFT, 0.6);
    rows.strong(ScenarioDrawing.LEFT, top + 22, 12, Ink.SOFT, words);
  }

  private void source(Source source) {
    band("A source: how many cases a day it makes, until it is ended");
    String words = source.name() + ", ended by: " + redesign(source);
    double height = Math.max(CURVE + 12, IncidentRow.height(words));
    row.ground(rows.y(), height);
    double top = rows.row(height);
    row.words(top, words);
    int last = scale.all();
    double most = rate(source, last);
    double foot = top + CURVE + 4;
    for (int day = source.from(); day <= last; day++) {
      double up = CURVE * rate(source, day) / most;
      rows.box(scale.begin(day) + 0.5, foot - up, scale.width() - 1, up, Ink.HARM);
    }
    double columns = scale.right() + 16;
    double all = 0;
    for (int day = source.from(); day <= last; day++) {
      all += rate(source, day);
    }
    rows.text(
        columns,
        top + 18,
        12,
        Ink.INK,
        figure(source.rate()) + " a day at first, " + figure(most) + " on the last day");
    rows.text(
        columns,
        top + 36,
        12,
        Ink.INK,
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
    row.ground(rows.y(), height);
    double top = rows.row(height);
    row.words(top, work.title());
    double left = scale.begin(work.from());
    rows.box(left, top + 6, scale.end(work.due()) - left, 10, Ink.LINE);
    rows.box(scale.end(work.due()) - 4, top + 3, 4, 16, Ink.INK);
    String harm =
        work.missed().harm() > 0
            ? ", harm if missed " + ScenarioDrawing.plain(work.missed().harm())
            : "";
    rows.text(scale.right() + 16, top + 16, 12, Ink.SOFT, work.minutes() + " minutes" + harm);
  }

  private void calendar(CalendarEntry entry) {
    double height = IncidentRow.height(entry.text());
    row.ground(rows.y(), height);
    double top = rows.row(height);
    row.words(top, entry.text());
    double left = scale.begin(entry.day());
    rows.box(left, top + 4, scale.end(entry.day()) - left, 14, Ink.INK);
    rows.text(scale.right() + 16, top + 16, 12, Ink.SOFT, entry.minutes() + " minutes taken");
  }
}
