package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.Moment;
import wheelhouse.run.Band;
import wheelhouse.run.Progress;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Why;
import wheelhouse.scenario.Weekday;
import wheelhouse.sim.Event;

/** The bundle of the debrief, in both languages, and the code that speaks from it. */
class DebriefMessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/wheelhouse/desktop/view");
  private static final Path PAGES = Path.of("src/main/java/wheelhouse/desktop/debrief");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z-]+)*\\.?)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
  private static final String PREFIX = "debrief.";

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        DebriefView.WORDS,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What stands in quotation marks in the debrief's classes, and might be a key. */
  private static TreeSet<String> quoted() throws IOException {
    TreeSet<String> quoted = new TreeSet<>();
    try (Stream<Path> files = Stream.concat(Files.list(SOURCES), Files.list(PAGES))) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        if (file.startsWith(PAGES) || source.contains("DebriefWords")) {
          Matcher matcher = KEY.matcher(source);
          while (matcher.find()) {
            quoted.add(String.valueOf(matcher.group(1)));
          }
        }
      }
    }
    assertTrue(quoted.size() > 100, "the scan found hardly any keys");
    return quoted;
  }

  @Test
  void germanSaysEverythingThatEnglishSays() {
    ResourceBundle german = GERMAN;
    assertEquals(Locale.GERMAN, german.getLocale(), "there is no German bundle");
    List<String> alike = new ArrayList<>();
    for (String key : ENGLISH.keySet()) {
      assertTrue(german.containsKey(key), key);
      assertEquals(places(ENGLISH.getString(key)), places(german.getString(key)), key);
      boolean words = ENGLISH.getString(key).matches(".*\\p{L}{3}.*");
      if (words && ENGLISH.getString(key).equals(german.getString(key))) {
        alike.add(key);
      }
    }
    assertEquals(List.of(), alike, "not translated");
    assertEquals(ENGLISH.keySet(), german.keySet());
  }

  private static TreeSet<String> places(String message) {
    return PLACE
        .matcher(message)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyMessageIsSpokenSomewhere() throws IOException {
    TreeSet<String> quoted = quoted();
    List<String> unused = new ArrayList<>();
    for (String key : ENGLISH.keySet()) {
      assertTrue(key.startsWith(PREFIX), key);
      String said = key.substring(PREFIX.length());
      String dated = said.replaceAll("\\.after$", "");
      boolean used =
          quoted.contains(said)
              || quoted.contains(dated)
              || quoted.stream().anyMatch(each -> each.endsWith(".") && said.startsWith(each));
      if (!used) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
  }

  /** What a random run may not come upon has its words all the same. */
  @Test
  void everythingThatCanHappenHasItsWords() {
    List<String> keys = new ArrayList<>();
    for (Event.Type type : Event.Type.values()) {
      if (type != Event.Type.CAUSE_REMOVED) {
        keys.add("log." + type.name());
      }
    }
    for (Lane.Mark mark : Lane.Mark.values()) {
      keys.add("mark." + mark.name());
    }
    for (Moment.Weighing weighing : Moment.Weighing.values()) {
      keys.add("weighing." + weighing.name());
    }
    for (Why.Reason reason : Why.Reason.values()) {
      keys.add("why." + reason.word());
    }
    for (ReadQuestion question : ReadQuestion.values()) {
      keys.add("question." + question.word());
    }
    for (Band band : Band.values()) {
      keys.add("cell.bleeding." + band.word());
    }
    for (Weekday weekday : Weekday.values()) {
      keys.add("short." + weekday.word());
    }
    for (DebriefView.Page page : DebriefView.Page.values()) {
      keys.add("tab." + page.name());
    }
    for (String who : List.of("owner", "you", "nobody")) {
      for (Progress progress : List.of(Progress.STOOD_STILL, Progress.SLOW, Progress.MOVED)) {
        keys.add("work." + who + "." + progress.name());
      }
    }
    for (String dated : List.of("bled", "broke", "stopped", "closed")) {
      keys.add("fate." + dated + ".after");
    }
    keys.removeIf(key -> ENGLISH.containsKey(PREFIX + key));
    assertEquals(List.of(), keys);
  }

  @Test
  void nobodyIsCalledWrong() {
    for (ResourceBundle bundle : List.of(ENGLISH, GERMAN)) {
      for (String key : ENGLISH.keySet()) {
        String message = bundle.getString(key).toLowerCase(Locale.ROOT);
        assertFalse(
            message.matches("(?s).*\\b(wrong|mistake|fail(ed|ure)|falsch|fehler|versagt)\\b.*"),
            key + ": " + message);
      }
    }
  }

  @Test
  void theViewsKnowNoWindow() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file).contains("com.badlogic"), file.toString());
      }
    }
  }
}
