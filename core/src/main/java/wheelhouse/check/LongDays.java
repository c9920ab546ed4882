package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;

/** A day that takes far more than its share of the minutes that a playing takes. */
final class LongDays implements Check<Played> {

  /** Shares of an even day from which a day is too long. */
  private static final double MOST = 2;

  @Override
  public String code() {
    return "W866";
  }

  @Override
  public void look(Played played, Notes notes) {
    ReadingTime time = new ReadingTime(played);
    int days = played.written().scenario().days();
    double even = Math.max(played.written().scenario().minutes(), time.all()) / days;
    int longest = 1;
    for (int day = 2; day <= days; day++) {
      longest = time.minutes(day) > time.minutes(longest) ? day : longest;
    }
    if (time.minutes(longest) > MOST * even) {
      notes
          .at("minutes")
          .says(
              String.format(
                  Locale.ROOT,
                  "day %d is too long to read: %.0f new words and %.0f different slips take about"
                      + " %.1f minutes, and an even share of all %d days is %.1f",
                  longest,
                  time.words(longest),
                  played.arrivals().slips(longest),
                  time.minutes(longest),
                  days,
                  even))
          .label("promised here")
          .known(Evidence.counted(played.arrivals().runs(), played.arrivals().runs()))
          .add();
    }
  }
}
