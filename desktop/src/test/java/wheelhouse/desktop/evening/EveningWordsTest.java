package wheelhouse.desktop.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of these screens: the same in both languages, all used, none of another bundle. */
class EveningWordsTest {

  private static final Path WORDS = Path.of("../assets/words");
  private static final Path SOURCES = Path.of("src/main/java/wheelhouse/desktop/evening");

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS.resolve(file), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void germanHasTheSameWords() throws IOException {
    Properties english = words("evening.properties");
    Properties german = words("evening_de.properties");
    assertEquals(
        new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertFalse(german.getProperty(key).isBlank(), key);
      assertEquals(
          english.getProperty(key).contains("{0}"), german.getProperty(key).contains("{0}"), key);
    }
  }

  @Test
  void noWordStandsInAnotherBundle() throws IOException {
    for (String other : List.of("day.properties", "window.properties")) {
      TreeSet<String> both = new TreeSet<>(words(other).stringPropertyNames());
      both.retainAll(words("evening.properties").stringPropertyNames());
      assertTrue(both.isEmpty(), other + " " + both);
    }
  }

  @Test
  void everyWordIsUsed() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    for (String key : words("evening.properties").stringPropertyNames()) {
      String stem = key.replaceAll("(\\d|[A-Z_]+)$", "");
      assertTrue(code.indexOf("\"" + stem + "\"") >= 0, key);
    }
  }
}
