package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;

/** A day that takes far more than its share of the minutes that the file promises. */
final class LongDays implements Check<Played> {

  /** Shares of an even day from which a day is too long. */
  private static final double MOST = 3;

  @Override
  public String code() {
    return "W866";
  }

  @Override
  public void look(Played played, Notes notes) {
    ReadingTime time = new ReadingTime(played);
    int days = played.written().scenario().days();
    double even = (double) played.written().scenario().minutes() / days;
    for (int day = 1; day <= days; day++) {
      if (time.minutes(day) > MOST * even) {
        notes
            .at("minutes")
            .says(
                String.format(
                    Locale.ROOT,
                    "day %d is too long to read: %.0f new words and %.0f different slips take about %.1f"
                        + " minutes, and of %d minutes each of %d days has %.1f",
                    day,
                    time.words(day),
                    played.arrivals().slips(day),
                    time.minutes(day),
                    played.written().scenario().minutes(),
                    days,
                    even))
            .label("promised here")
            .known(Evidence.counted(played.arrivals().runs(), played.arrivals().runs()))
            .add();
      }
    }
  }
}
