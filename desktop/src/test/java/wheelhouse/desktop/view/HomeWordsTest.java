package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.words.Text;

/** What the first pages say: whatever they ask for has its words. */
class HomeWordsTest {

  private static final String VIEWS = "src/main/java/wheelhouse/desktop/view";
  private static final String SCREENS = "src/main/java/wheelhouse/desktop/home";
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z-]+\\.|\\.[a-z-]+)\"");
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
    return Bundles.in(Locale.forLanguageTag(language));
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
  void everyKeyInTheCodeHasItsWords() throws IOException {
    Text text = text("en");
    List<String> missing = new ArrayList<>();
    for (String key : keysInCode()) {
      if (!key.startsWith(".") && !key.endsWith(".") && !isStem(key) && !text.has(key)) {
        missing.add(key);
      }
    }
    assertEquals(List.of(), missing);
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
