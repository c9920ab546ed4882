package wheelhouse.practice;

import java.time.LocalDate;

/** The luck that everybody has on a day. */
public final class SeedOfDay {

  private SeedOfDay() {}

  /** Its year, month and day in two digits each, which can be said aloud. */
  public static long of(LocalDate day) {
    return day.getYear() % 100 * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }
}
