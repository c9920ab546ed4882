package wheelhouse.desktop.view;

/**
 * Where in the run a board stands.
 *
 * @param title of the scenario
 * @param day from 1
 * @param days the last day before the leave
 * @param weekday in words
 * @param words the day of the days, in words
 * @param last whether it is the last day before the leave
 * @param end what ends the day is called
 */
public record DateView(
    String title, int day, int days, String weekday, String words, boolean last, String end) {

  static DateView of(Scene scene) {
    int day = scene.board().day();
    int days = scene.board().days();
    boolean last = day == days;
    String weekday = scene.weekday(day);
    return new DateView(
        scene.scenario().title(),
        day,
        days,
        weekday,
        scene.text().of(last ? "date.last" : "date.day", day, days),
        last,
        scene.text().of("date.end", weekday));
  }
}
