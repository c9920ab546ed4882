package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Golden;
import wheelhouse.debrief.Coached;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/** The bundle and the code that speaks from it. */
class MessagesTest {

  private static final Path SOURCES = Golden.path("core/src/main/java/wheelhouse/cli");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z-]+)*\\.?)\"");

  private final Text text = Text.in(Locale.ENGLISH, Wheelhouse.MESSAGES, Coached.WORDS);

  @Test
  void everyKeyInTheCodeHasItsWords() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String key : keysInCode()) {
      if (!key.endsWith(".") && key.contains(".") && !text.has(key)) {
        missing.add(key);
      }
    }
    missing.removeIf(
        key -> key.startsWith("wheelhouse.") || key.endsWith(".json") || key.endsWith(".txt"));
    missing.removeIf(key -> key.endsWith(".csv"));
    missing.removeIf(key -> key.startsWith("native.") || key.startsWith("stdout."));
    assertEquals(List.of(), missing);
  }

  private static TreeSet<String> keysInCode() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(String.valueOf(matcher.group(1)));
        }
      }
    }
    assertTrue(keys.size() > 100, "the scan found hardly any keys");
    return keys;
  }

  @Test
  void everyMessageIsSpokenSomewhere() throws IOException {
    TreeSet<String> keys = keysInCode();
    List<String> unused = new ArrayList<>();
    for (String key : ResourceBundle.getBundle(Wheelhouse.MESSAGES).keySet()) {
      boolean used =
          keys.contains(key)
              || !key.contains(".")
              || keys.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each));
      if (!used) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void everyRefusalHasASentence() {
    for (Refusal refusal : Refusal.values()) {
      assertTrue(text.has("refusal." + refusal.name()), refusal.name());
    }
  }

  @Test
  void placesAreFilledAndCounted() {
    assertEquals("1 slip is still on the desk when you come back.", text.of("leave.open", 1));
    assertEquals("3 slips are still on the desk when you come back.", text.of("leave.open", 3));
    assertEquals("a, b and c", text.list(List.of("a", "b", "c")));
    assertEquals("{1} $ \\", text.of("answer.done", "{1} $ \\"));
  }
}
