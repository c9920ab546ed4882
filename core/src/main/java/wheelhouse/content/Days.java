package wheelhouse.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Scenario;

/**
 * Days that cannot be: outside the run, in the wrong order, or too late to matter. A day out of its
 * own range is not held against others: it has been reported, and tells nothing more.
 */
final class Days {

  private static final List<String> BANDS =
      Stream.of(ModelNumber.BAND_SOME, ModelNumber.BAND_MUCH, ModelNumber.BAND_SEVERE)
          .map(ModelNumber::word)
          .toList();

  private final Report report;
  private final Item scenario;
  private final int days;
  private final int until;

  Days(Report report, Item scenario) {
    this.report = report;
    this.scenario = scenario;
    this.days = scenario.sound("days").map(Item::whole).orElse(Shapes.MOST_DAYS);
    boolean known = scenario.sound("days").isPresent() && !report.hasErrorAt("away");
    this.until =
        days
            + (known
                ? scenario.get("away").map(Item::whole).orElse(Scenario.USUAL_AWAY)
                : Shapes.MOST_AWAY);
  }

  void check() {
    scenario.list("calendar").forEach(each -> each.sound("day").ifPresent(this::whileThere));
    scenario.list("incidents").forEach(this::arrival);
    scenario.list("sources").forEach(this::source);
    scenario.get("manager").ifPresent(manager -> manager.list("ownWork").forEach(this::ownWork));
    scenario.get("numbers").ifPresent(this::bands);
  }

  private void whileThere(Item day) {
    if (day.whole() > days) {
      late("W305", day, "day " + day.whole() + " is after the last day of work, day " + days);
    }
  }

  private void late(String code, Item day, String message) {
    Report.Draft draft = report.at(code, day).says(message).label("too late");
    scenario.sound("days").ifPresent(each -> draft.and(each.key(), "the number of days"));
    draft.add();
  }

  private void arrival(Item incident) {
    Optional<Item> arrival = incident.get("arrives");
    if (arrival.isEmpty()) {
      return;
    }
    Optional<Item> from = arrival.get().sound("from").or(() -> arrival.get().sound("day"));
    Optional<Item> to = arrival.get().sound("to").or(() -> arrival.get().sound("day"));
    if (from.isPresent() && to.isPresent() && from.get().whole() > to.get().whole()) {
      report
          .at("W302", to.get())
          .says("an arrival cannot end on day " + to.get().whole() + " before it begins")
          .label("too early")
          .and(from.get().key(), "it begins here")
          .add();
      return;
    }
    to.filter(day -> day.whole() > until)
        .ifPresent(
            day ->
                late(
                    "W301",
                    day,
                    "day " + day.whole() + " is after the end of the leave, day " + until));
    int foreseen = incident.sound("foreseen").map(Item::whole).orElse(0);
    if (from.isPresent() && from.get().whole() <= until && from.get().whole() + foreseen > until) {
      report
          .at("W307", incident.sound("foreseen").orElse(incident))
          .says("this incident would only begin to bleed after the end of the leave, day " + until)
          .label("foreseen too long")
          .and(from.get().key(), "it arrives here")
          .add();
    }
  }

  private void source(Item source) {
    source
        .sound("from")
        .filter(day -> day.whole() > until)
        .ifPresent(
            day ->
                late(
                    "W306",
                    day,
                    "day " + day.whole() + " is after the end of the leave, day " + until));
  }

  private void ownWork(Item work) {
    Optional<Item> from = work.sound("from");
    Optional<Item> due = work.sound("due");
    if (from.isPresent() && due.isPresent() && due.get().whole() < from.get().whole()) {
      report
          .at("W303", due.get())
          .says("own work cannot be due on day " + due.get().whole() + " before it comes up")
          .label("too early")
          .and(from.get().key(), "it comes up here")
          .add();
    } else {
      due.filter(day -> day.whole() > days)
          .ifPresent(
              day ->
                  late(
                      "W304",
                      day,
                      "day " + day.whole() + " is after the last day of work, day " + days));
    }
  }

  private void bands(Item numbers) {
    if (BANDS.stream().anyMatch(band -> numbers.has(band) && numbers.sound(band).isEmpty())) {
      return;
    }
    double some = of(numbers, ModelNumber.BAND_SOME);
    double much = of(numbers, ModelNumber.BAND_MUCH);
    double severe = of(numbers, ModelNumber.BAND_SEVERE);
    if (some >= much || much >= severe) {
      report
          .at("W308", numbers.key(), numbers.path())
          .says(
              "the bands of harm must rise: some from "
                  + Shapes.plain(some)
                  + ", much from "
                  + Shapes.plain(much)
                  + ", severe from "
                  + Shapes.plain(severe))
          .label("set in here, or usual")
          .add();
    }
  }

  private static double of(Item numbers, ModelNumber number) {
    return numbers.number(number.word()).orElse(number.usual());
  }
}
