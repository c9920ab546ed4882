package wheelhouse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared words say the same in each of their languages. */
class NamesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

  private static final String COACH = "wheelhouse.words.coach";

  private static Properties bundle(String bundle, String language) {
    String name = "/" + bundle.replace('.', '/') + language + ".properties";
    Properties words = new Properties();
    try (InputStream in = NamesTest.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {Text.NAMES, COACH})
  void bothLanguagesHaveTheSameKeys(String bundle) {
    Properties english = bundle(bundle, "");
    Properties german = bundle(bundle, "_de");
    assertTrue(english.size() > 60, "the bundle has hardly any words");
    assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {Text.NAMES, COACH})
  void bothLanguagesHaveTheSamePlaces(String bundle) {
    Properties english = bundle(bundle, "");
    Properties german = bundle(bundle, "_de");
    for (String key : english.stringPropertyNames()) {
      assertFalse(german.getProperty(key).isBlank(), key);
      assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
    }
  }

  private static List<String> places(String message) {
    return PLACE
        .matcher(message)
        .results()
        .map((MatchResult hit) -> hit.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void aLanguageIsSpokenInAllItsCountriesAndAnyOtherInEnglish() {
    assertEquals("Montag", Text.in(Locale.GERMAN).of("weekday.monday"));
    assertEquals("Montag", Text.in(Locale.forLanguageTag("de-AT")).of("weekday.monday"));
    assertEquals("Monday", Text.in(Locale.ENGLISH).of("weekday.monday"));
    assertEquals("Monday", Text.in(Locale.forLanguageTag("hu")).of("weekday.monday"));
    assertEquals("a, b und c", Text.in(Locale.GERMAN).list(List.of("a", "b", "c")));
  }
}
