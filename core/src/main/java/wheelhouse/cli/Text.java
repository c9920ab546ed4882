package wheelhouse.cli;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface, from a message bundle. A message may hold places: <code>{0}</code> is
 * the first value, and <code>{0|slip|slips}</code> is the first word if that value is one, else the
 * second.
 */
final class Text {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?\\}");

  private final ResourceBundle bundle;

  Text(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words in a language, or in English. */
  static Text in(Locale locale) {
    return new Text(
        ResourceBundle.getBundle(
            "wheelhouse.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** A message with its places filled. */
  String of(String key, Object... values) {
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), place, values)));
  }

  private static String fill(String number, java.util.regex.MatchResult place, Object[] values) {
    String value = String.valueOf(values[Integer.parseInt(number)]);
    String one = place.group(2);
    return one == null ? value : value.equals("1") ? one : Objects.requireNonNull(place.group(3));
  }

  /** Whether there is such a message. */
  boolean has(String key) {
    try {
      bundle.getString(key);
      return true;
    } catch (MissingResourceException missing) {
      return false;
    }
  }

  /** Minutes, as people say them: 1 h 30 min. */
  String time(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    if (hours == 0) {
      return of("time.minutes", rest);
    }
    return rest == 0 ? of("time.hours", hours) : of("time.both", hours, rest);
  }

  /** A list: a, b and c. */
  String list(java.util.List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : of("list", String.join(of("list.comma"), items.subList(0, last)), items.get(last));
  }
}
