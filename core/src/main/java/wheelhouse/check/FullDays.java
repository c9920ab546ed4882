package wheelhouse.check;

import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.ModelNumber;

/**
 * Days of which the calendar, or own work that cannot wait, leaves less than one decision takes.
 */
final class FullDays implements Check<Written> {

  /** The share of its hours that own work may take of any stretch of days. */
  private static final double MOST = 0.9;

  @Override
  public String code() {
    return "W831";
  }

  @Override
  public void look(Written written, Notes notes) {
    int least = (int) written.number(ModelNumber.DECIDE_MINUTES);
    for (int i = 0; i < written.scenario().calendar().size(); i++) {
      CalendarEntry entry = written.scenario().calendar().get(i);
      if (written.free(entry.day()) < least) {
        notes
            .at(Paths.of(Paths.nth("calendar", i), "minutes"))
            .says(
                "day "
                    + entry.day()
                    + " leaves no time to decide anything: "
                    + Notes.count(written.free(entry.day()), "minute")
                    + ", where one decision takes "
                    + least)
            .label("the day is full")
            .add();
      }
    }
    for (OwnHours.Stretch stretch : new OwnHours(written).fullest()) {
      if (stretch.load() > MOST && stretch.load() <= 1) {
        notes
            .at(Paths.of("manager", "ownWork", stretch.longest().id(), "minutes"))
            .says(
                "from day "
                    + stretch.from()
                    + " to day "
                    + stretch.to()
                    + " own work leaves hardly any time for others: it takes "
                    + Math.round(100 * stretch.load())
                    + " % of the hours")
            .label("these days are full")
            .add();
      }
    }
  }
}
