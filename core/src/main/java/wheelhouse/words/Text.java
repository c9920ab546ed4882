package wheelhouse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface, from message bundles. A message may hold places: <code>{0}</code> is
 * the first value, and <code>{0|slip|slips}</code> is the first word if that value is one, else the
 * second.
 */
public final class Text {

  /** The bundle of words that the terminal and the window share. */
  public static final String NAMES = "wheelhouse.words.names";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?\\}");

  private static final int HOUR = 60;
  private static final int QUARTER = 15;
  private static final List<String> QUARTERS = List.of("", "¼", "½", "¾");

  private final Locale locale;
  private final List<ResourceBundle> bundles;

  private Text(Locale locale, List<ResourceBundle> bundles) {
    this.locale = locale;
    this.bundles = List.copyOf(bundles);
  }

  /**
   * The words in a language, or in English where a bundle does not have that language.
   *
   * @param names of the bundles to look in, in order; {@link #NAMES} is looked in last
   */
  public static Text in(Locale locale, String... names) {
    List<ResourceBundle> bundles = new ArrayList<>();
    for (String name : names) {
      bundles.add(bundle(name, locale));
    }
    bundles.add(bundle(NAMES, locale));
    return new Text(locale, bundles);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language it was asked for. */
  public Locale locale() {
    return locale;
  }

  /**
   * A message with its places filled.
   *
   * @throws MissingResourceException if no bundle has it
   */
  public String of(String key, Object... values) {
    String message =
        find(key)
            .orElseThrow(() -> new MissingResourceException("no words for " + key, NAMES, key));
    return PLACE
        .matcher(message)
        .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), place, values)));
  }

  private static String fill(String number, MatchResult place, Object[] values) {
    String value = String.valueOf(values[Integer.parseInt(number)]);
    String one = place.group(2);
    return one == null ? value : value.equals("1") ? one : Objects.requireNonNull(place.group(3));
  }

  private Optional<String> find(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return Optional.of(bundle.getString(key));
      }
    }
    return Optional.empty();
  }

  /** Whether there is such a message. */
  public boolean has(String key) {
    return find(key).isPresent();
  }

  /**
   * How long something takes, as people say it, the same wherever it is said: 10 min, ½ h, 8 h, 1¾
   * h; and where it is no number of quarters, 6 h 10. Below 0 with a minus before it.
   *
   * @param minutes of any number
   */
  public String time(int minutes) {
    if (minutes < 0) {
      return of("time.less", time(-minutes));
    }
    int hours = minutes / HOUR;
    int rest = minutes % HOUR;
    if (rest % QUARTER != 0) {
      return hours == 0 ? of("time.minutes", rest) : of("time.both", hours, rest);
    }
    String part = QUARTERS.get(rest / QUARTER);
    return of("time.hours", hours == 0 && rest > 0 ? part : hours + part);
  }

  /** A list: a, b and c. */
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : of("list", String.join(of("list.comma"), items.subList(0, last)), items.get(last));
  }
}
