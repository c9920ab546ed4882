package wheelhouse.desktop.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import wheelhouse.practice.SeedOfDay;

/** Seeds that a person can say aloud. */
public final class Luck {

  private static final long LUCKS = 1_000_000;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.,'’_]+");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private Luck() {}

  /** New luck, from the moment. */
  public static long fresh(Instant now) {
    return Math.floorMod(now.toEpochMilli(), LUCKS);
  }

  /** The luck that everybody has on a day: its year, month and day in two digits each. */
  public static long ofDay(LocalDate day) {
    return SeedOfDay.of(day);
  }

  /** Luck as it was typed; what stands between groups of digits does not matter. */
  public static Optional<Long> typed(String text) {
    String digits = BETWEEN.matcher(text).replaceAll("");
    return WHOLE.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }
}
