package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.words.Text;

/** The words of a day: the same in every language, all used, and none that core has, too. */
class WordsTest {

  private static final Path FOLDER = Path.of("../assets/words");
  private static final Path SOURCES = Path.of("src/main/java/wheelhouse/desktop");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  private static Set<String> places(String message) {
    return PLACE
        .matcher(message)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void germanHasTheSameWordsWithTheSamePlaces() throws IOException {
    Properties english = words("day.properties");
    Properties german = words("day_de.properties");
    assertEquals(
        new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      // How many there are may decide a word in one language, and none in the other.
      Set<String> more = places(german.getProperty(key));
      more.removeAll(places(english.getProperty(key)));
      assertTrue(more.isEmpty(), key);
      assertFalse(german.getProperty(key).isBlank(), key);
    }
  }

  @Test
  void noWordStandsInCoreToo() throws IOException {
    Set<String> shared = ResourceBundle.getBundle(Text.NAMES, Locale.ROOT).keySet();
    for (String key : words("day.properties").stringPropertyNames()) {
      assertFalse(shared.contains(key), key);
    }
  }

  @Test
  void everyWordIsUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      code =
          files.filter(Files::isRegularFile).map(WordsTest::read).collect(Collectors.joining("\n"));
    }
    for (String key : words("day.properties").stringPropertyNames()) {
      boolean used = code.contains("\"" + key + "\"");
      for (int dot = key.lastIndexOf('.'); dot > 0 && !used; dot = key.lastIndexOf('.', dot - 1)) {
        used = code.contains("\"" + key.substring(0, dot + 1) + "\"");
      }
      assertTrue(used, key + " is used nowhere");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "480, 8 h",
    "390, 6½ h",
    "375, 6¼ h",
    "405, 6¾ h",
    "30, ½ h",
    "15, ¼ h",
    "0, 0 h",
    "370, 6 h 10",
    "10, 10 min",
    "-30, −½ h"
  })
  void hoursAreSaidInQuarters(int minutes, String words) {
    wheelhouse.run.Run run = new wheelhouse.run.Run(Shipped.model("first-week"), 1);
    assertEquals(words, new Scene(run, Shipped.text(Locale.ENGLISH)).hours(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ärger", "ärger", "ARGER", "arger"})
  void searchingMindsNeitherCaseNorAccents(String word) {
    assertEquals("arger", Search.plain(word));
    assertEquals("strasse", Search.plain("Straße"));
  }
}
