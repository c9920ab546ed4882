package wheelhouse.policy;

import java.util.Set;
import wheelhouse.scenario.Habit;

/**
 * The habits that a careful manager has, and those that a day's decisions hung on: a habit that
 * nobody asked for made no difference, and who lacks it would have decided the same.
 */
final class Habits {

  private final int had;
  private int asked;

  Habits(Set<Habit> habits) {
    had = habits.stream().mapToInt(Habits::bit).reduce(0, (some, bit) -> some | bit);
  }

  private static int bit(Habit habit) {
    return 1 << habit.ordinal();
  }

  /** Forgets what was asked for, on a new morning. */
  void newDay() {
    asked = 0;
  }

  /** Whether they have a habit. To be asked only where what they do hangs on the answer. */
  boolean has(Habit habit) {
    asked |= bit(habit);
    return (had & bit(habit)) != 0;
  }

  /** Whether all that was asked for since the morning would have been answered the same. */
  boolean wouldDoAs(Habits other) {
    return ((had ^ other.had) & asked) == 0;
  }
}
