package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.words.Text;

/** The bundle of these pages in its languages, and the code that speaks from it. */
class HomeWordsTest {

  static final String BUNDLE = "assets.words.home";

  private static final String VIEWS = "src/main/java/wheelhouse/desktop/view";
  private static final String SCREENS = "src/main/java/wheelhouse/desktop/home";
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z-]+\\.|\\.[a-z-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
  private static final List<String> SPEAKERS =
      List.of(
          "Confirm",
          "HomeView",
          "HowToView",
          "PlayersView",
          "PracticeView",
          "ProblemsView",
          "RunWords",
          "RunsView",
          "SettingsView",
          "StandingView",
          "Troubles",
          "Undo",
          "When");

  static Text text(String language) {
    return Text.in(Locale.forLanguageTag(language), BUNDLE);
  }

  private static Map<String, String> words(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> words = new TreeMap<>();
    bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    return words;
  }

  private static TreeSet<String> places(String message) {
    TreeSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(message);
    while (matcher.find()) {
      places.add(String.valueOf(matcher.group(1)));
    }
    return places;
  }

  @Test
  void everyLanguageHasTheSameKeysWithTheSamePlaces() throws IOException {
    Map<String, String> english = words(Locale.ROOT);
    Map<String, String> german = words(Locale.GERMAN);
    assertTrue(english.size() > 150, "the bundle is hardly there");
    List<String> own =
        Files.readAllLines(Path.of("../assets/words/home_de.properties")).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .sorted()
            .toList();
    assertEquals(List.copyOf(english.keySet()), own);
    for (Map.Entry<String, String> message : english.entrySet()) {
      String other = String.valueOf(german.get(message.getKey()));
      assertEquals(places(message.getValue()), places(other), message.getKey());
      assertEquals(
          message.getValue().contains("Maybe"), other.contains("Vielleicht"), message.getKey());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyPlaceIsWrittenAsItIsRead(String language) {
    words(Locale.forLanguageTag(language))
        .forEach(
            (key, message) ->
                assertEquals(
                    "",
                    message
                        .replaceAll("\\{\\d(\\|[^|{}]*\\|[^|{}]*)?\\}", "")
                        .replaceAll("[^{}|]", ""),
                    key));
  }

  private static List<Path> speakers() throws IOException {
    List<Path> speakers = new ArrayList<>();
    SPEAKERS.forEach(name -> speakers.add(Path.of(VIEWS, name + ".java")));
    try (Stream<Path> files = Files.list(Path.of(SCREENS))) {
      files.forEach(speakers::add);
    }
    return speakers;
  }

  private static TreeSet<String> keysInCode() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (Path speaker : speakers()) {
      Matcher matcher = KEY.matcher(Files.readString(speaker));
      while (matcher.find()) {
        keys.add(String.valueOf(matcher.group(1)));
      }
    }
    return keys;
  }

  @Test
  void everyKeyInTheCodeHasItsWordsAndEveryMessageIsSpoken() throws IOException {
    TreeSet<String> keys = keysInCode();
    Text text = text("en");
    List<String> missing = new ArrayList<>();
    for (String key : keys) {
      if (!key.startsWith(".") && !key.endsWith(".") && !isStem(key) && !text.has(key)) {
        missing.add(key);
      }
    }
    assertEquals(List.of(), missing);
    List<String> unspoken = new ArrayList<>(words(Locale.ROOT).keySet());
    unspoken.removeIf(
        key ->
            keys.contains(key)
                || keys.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each))
                || keys.stream().anyMatch(each -> isStem(each) && key.startsWith(each + ".")));
    assertEquals(List.of(), unspoken);
  }

  /** What a question before deleting is made of. */
  private static boolean isStem(String key) {
    return List.of("practice.remove", "runs.delete", "players.remove").contains(key);
  }

  @Test
  void whateverIsNamedByAnEnumHasItsWords() {
    Text text = text("en");
    List<String> keys = new ArrayList<>();
    for (Trouble.Kind kind : Trouble.Kind.values()) {
      keys.add("trouble." + kind);
    }
    for (PastRun.Obstacle obstacle : PastRun.Obstacle.values()) {
      keys.add("obstacle." + obstacle);
    }
    for (RunsView.Deed deed : RunsView.Deed.values()) {
      keys.add("runs." + deed);
    }
    for (PracticeView.Kind kind : PracticeView.Kind.values()) {
      keys.addAll(List.of("luck." + kind, "luck." + kind + ".line"));
    }
    for (HomeView.Page page : HomeView.Page.values()) {
      keys.addAll(List.of("door." + page, "door." + page + ".line"));
    }
    for (Option option : Option.values()) {
      keys.addAll(List.of("settings." + option.word(), "settings." + option.word() + ".line"));
      if (!option.isScale()) {
        option.choices().forEach(each -> keys.add("settings." + option.word() + "." + each));
      }
    }
    keys.removeIf(text::has);
    assertEquals(List.of(), keys);
  }
}
