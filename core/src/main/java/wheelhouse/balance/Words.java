package wheelhouse.balance;

import java.util.Locale;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.Habit;

/** Numbers as people read them. */
final class Words {

  /** The most letters of a title. */
  private static final int MOST = 44;

  private Words() {}

  /** A share as a whole number of hundredths. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** A number with so many places behind the point. */
  static String number(double value, int places) {
    String written = String.format(Locale.ROOT, "%." + places + "f", value);
    return written.matches("-0(\\.0+)?") ? written.substring(1) : written.replace('-', '−');
  }

  /** A number with its sign. */
  static String signed(double value, int places) {
    String written = number(value, places);
    return written.startsWith("−") || written.matches("0(\\.0+)?") ? written : "+" + written;
  }

  /** A count, with thousands apart. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count).replace('-', '−');
  }

  /** A policy as a person reads it. */
  static String policy(String policy) {
    if (policy.equals(Roster.READER)) {
      return "the careful reader";
    } else if (policy.equals(Roster.SEES_THE_TRUTH)) {
      return "one who sees the truth";
    }
    return policy.replace("reader-without-", "without ").replace('-', ' ');
  }

  /** A habit as a person reads it. */
  static String habit(Habit habit) {
    return habit.word().replace('-', ' ');
  }

  /** A title that is not too long. */
  static String cut(String title) {
    return title.length() <= MOST ? title : title.substring(0, MOST - 1).strip() + "…";
  }
}
