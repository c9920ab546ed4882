package wheelhouse.balance;

import java.util.Locale;

/** Numbers as people read them. */
final class Words {

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
}
