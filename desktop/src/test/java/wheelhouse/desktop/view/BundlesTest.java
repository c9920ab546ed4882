package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.words.Text;

/**
 * The bundles of the window: all of them loaded, every key said once, in each language, and used.
 */
class BundlesTest {

  private static final Path FOLDER = Path.of("../assets/words");
  private static final Path SOURCES = Path.of("src/main/java/wheelhouse/desktop");
  private static final String GERMAN = "_de";
  private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9.-]*)\"");

  /** What is said at its place; one that only chooses between two words may be in one language. */
  private static final Pattern SAID = Pattern.compile("\\{(\\d)}");

  private static final Pattern PLACE = Pattern.compile("\\{\\d(\\|[^|{}]*\\|[^|{}]*)?}");

  /** A file of words; a key that stands in it twice is refused. */
  private static Map<String, String> words(String file) {
    Map<String, String> words = new TreeMap<>();
    Properties once =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            String before = words.put(String.valueOf(key), String.valueOf(value));
            assertEquals(null, before, file + " says twice " + key);
            return "";
          }
        };
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
      once.load(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return words;
  }

  private static Map<String, String> english(String bundle) {
    return words(bundle + ".properties");
  }

  private static Map<String, String> german(String bundle) {
    return words(bundle + GERMAN + ".properties");
  }

  @Test
  void everyBundleIsLoaded() throws IOException {
    Set<String> found;
    try (Stream<Path> files = Files.list(FOLDER)) {
      found =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".properties"))
              .map(name -> name.replaceAll("(_[a-z]+)?\\.properties$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(new TreeSet<>(Bundles.NAMES), found);
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndSayTheSameAtTheirPlaces() {
    for (String bundle : Bundles.NAMES) {
      Map<String, String> english = english(bundle);
      Map<String, String> german = german(bundle);
      assertEquals(english.keySet(), german.keySet(), bundle);
      english.forEach(
          (key, message) -> {
            String other = String.valueOf(german.get(key));
            assertEquals(places(message), places(other), key);
            assertEquals(message.isBlank(), other.isBlank(), key);
            assertEquals(message.contains("Maybe"), other.contains("Vielleicht"), key);
          });
    }
  }

  private static Set<String> places(String message) {
    return SAID.matcher(message)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPlaceIsWrittenAsItIsRead() {
    for (String bundle : Bundles.NAMES) {
      for (Map<String, String> words : List.of(english(bundle), german(bundle))) {
        words.forEach(
            (key, message) ->
                assertFalse(
                    PLACE.matcher(message).replaceAll("").matches("(?s).*[{}|].*"),
                    () -> key + ": " + message));
      }
    }
  }

  @Test
  void quotationMarksCurl() {
    for (String bundle : Bundles.NAMES) {
      for (Map<String, String> words : List.of(english(bundle), german(bundle))) {
        words.forEach(
            (key, message) ->
                assertFalse(message.matches("(?s).*[\"'].*"), () -> key + ": " + message));
      }
    }
  }

  @Test
  void noKeyStandsInTwoBundles() {
    Map<String, String> homes = new TreeMap<>();
    ResourceBundle.getBundle(Text.NAMES, Locale.ROOT)
        .keySet()
        .forEach(key -> homes.put(key, Text.NAMES));
    List<String> twice = new ArrayList<>();
    for (String bundle : Bundles.NAMES) {
      for (String key : english(bundle).keySet()) {
        String other = homes.put(key, bundle);
        if (other != null) {
          twice.add(key + " stands in " + other + " and in " + bundle);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> code = quoted();
    assertTrue(code.size() > 500, "the scan found hardly any strings");
    List<String> unused = new ArrayList<>();
    for (String bundle : Bundles.NAMES) {
      for (String key : english(bundle).keySet()) {
        String said = bundle.equals("debrief") ? key.substring("debrief.".length()) : key;
        if (!isUsed(said, code)) {
          unused.add(key);
        }
      }
    }
    assertEquals(List.of(), unused);
  }

  /** Whether a key stands in the code, whole or as the parts that it is put together of. */
  private static boolean isUsed(String key, Set<String> code) {
    if (code.contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      boolean stem = code.contains(key.substring(0, dot)) && code.contains(key.substring(dot));
      if (stem || code.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> quoted() throws IOException {
    Set<String> quoted = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        QUOTED.matcher(Files.readString(file)).results().forEach(hit -> quoted.add(hit.group(1)));
      }
    }
    return quoted;
  }
}
